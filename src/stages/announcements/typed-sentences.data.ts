/**
 * Sentences written for this project, each with one news, by type: what the annotation guide says of the types and of the pairs
 * that are easily taken for one another. They teach the choice of the type and, beside those that tell
 * none, a little what is news.
 */
export const TYPED_SENTENCES: Readonly<Record<string, string>> = {
  'next-edition': `
The next congress will be held in Arequipa in March 2027.
The fourth edition of the Forum will take place in Tampere from 4 to 6 June 2026.
The members will meet again in Windhoek next year.
The Assembly accepted the offer of Peru to host its twelfth session.
Iceland will host the ninth Conference in 2028.
The delegations agreed to hold their seventh meeting in Maputo in the first half of 2026.
They will gather again in Tirana in two years' time.
The next round of talks will be held in Vilnius in October.
The Ministers agreed to meet again in 2027.
The date of the next plenary was set for 11 May 2026.
Next year's festival returns to Bergen from 2 to 8 August.
The invitation of Uruguay to hold the thirty-first session in Colonia was accepted.
The 2027 championships were awarded to Kigali.
The Congress goes to Bogotá in 2029.
The conference banner was handed to the city of Izmir, host of the sixteenth edition.
The tenth Summit is scheduled to be hosted by Oman in 2026.
The twelfth symposium will be organised by the University of Cluj.
The Conference of the Parties decided that its next meeting would be convened in Suva.
Malta was chosen as host of the eighth edition.
The two sides decided to convene the third meeting of the Joint Commission in Astana.
It will be back in 2027, in Ljubljana.
The next annual general meeting is on Saturday 9 May 2026 at the village hall.
The sixth edition will open in Porto on 12 September 2026.
The Presidents welcomed the offer by Chile to host the next Summit.
The 2026 edition is to be staged in Daegu.
The Working Group will reconvene in Geneva in February.
The board selected Nairobi as the venue of the 2028 congress.
The thirtieth annual meeting will be in Quito.
Brno will host the 12th EUROPT in 2027.
The college announced that it will host its eleventh Global Connect in the hills of Umbria, on 4 May 2026.
The organisation will hold its sixth Data Days in Kampala next November.
Our next workshop takes place in Graz on 14 October.
The following meeting of the Committee is scheduled for 3 and 4 September.
Save the date for next year's summit, to be held on 9 June in Malmö.
The Games return to Lima in 2027.
Next year's championships will be hosted by Leeds.
The twentieth session will be convened at headquarters in the first quarter of 2026.
The Assembly chose Busan to host the World Congress of 2030.
The festival will be back from 1 to 10 July 2026.
The competition announced the dates of its fourteenth edition, 3 to 12 May 2027.
Next year's games will be hosted by Coventry.
The college announced that it will host its ninth global meeting in the Tuscan hills.
The organisers named Tuscany as the venue of the 2025 edition.
The regatta returns to the bay in August.
The next round will be held in Lomé.
The next mid-year meeting will be in Frankfurt from 4 to 12 April.
The date for the 2026 summit has been set.
The festival will be back from 3 to 6 July.
The following assembly will be hosted by the delegation of Fiji.
The next members' evening is on 4 March at the old mill.
The fair returns to the quay on the first weekend of July.
The sixth summit will be held in Lima next year.
The club meets again on 9 January.
The sixth biennial is going to be held in Thessaloniki.
The 2029 games were awarded to Maribor after two rounds of voting.
The organisers announced that the book fair will return on the second weekend of May.
The next cup final moves to the national stadium.
It was agreed that the following session would be convened in Bern.
`,
  launch: `
The Ministry has launched a helpline for tenants.
A new ferry service between the islands starts on 1 April.
The Conference established a standing committee on river pollution.
Ministers agreed to set up a joint working group on seed trade.
They agreed to institutionalise an annual dialogue between the coast guards.
The Board decided to create a fund for young translators.
The hospital opened its new outpatient wing today.
The university has inaugurated a research centre on soils.
A mobile library will be on the road from September.
The registry of wrecks goes online on 3 June.
The portal is live at the usual address.
The app is now available in nine languages.
Version 4 of the editor was released on Monday.
The company introduced a card for night workers.
A network of twelve archives starts work in January.
The council resolved to establish a task force on heat.
The airline will begin direct flights to Asmara on 5 May.
The Foundation unveiled a scholarship scheme for nurses.
The agency announced the launch of a satellite that watches forest fires.
The Committee set up a sub-group on crab fisheries.
A sub-committee will be formed, to be led by the auditor.
The parties agreed to open a joint office in Baku.
The school will start a course for court interpreters next autumn.
The first of its kind in the region, the centre was opened by the Governor.
The visit ended with the inauguration of a resource centre.
The Minister has appointed a committee to examine the rules on timber.
The society is starting a monthly newsletter.
A new search page is up and running since May.
The city will have a second tram line from 2027.
The two ports put a common booking platform into operation.
The Secretary-General announced the creation of an advisory panel on glaciers.
A register of missing persons will be kept in all districts from 1 July.
A study on school meals gets under way in May.
The new wholesale market opened its doors this morning.
The bank will issue a new twenty-dollar note in spring.
A pilot project with four villages begins in October.
The coalition rolled out a training programme for midwives.
The museum opens an exhibition on lighthouses on 8 March.
The mine has gone into operation.
The company is building a plant for heat pumps in Brno.
A programme for rural teachers was unveiled at the closing session.
The Province and the police are launching a specialised task force on fraud.
Two museums are launching a writing prize in memory of a guide.
A new category for drought has been added to the programme.
The Minister launched the national strategy against trafficking today.
The agency has opened a regional office in Suva.
The company today introduced its newest line of pumps.
The alliance will offer a new assessment for small data centres.
The Prime Minister announced the establishment of a secretariat for night work.
The Trade Ministers decided to establish a dialogue on critical minerals.
The county opened a shelter for families this week.
The bank is launching a digital wallet for farmers.
The firm announced the grand opening of its hub in Rotterdam.
The commission created an office for young inventors.
A hotline for victims of fraud is now in operation.
The Governor announced a new initiative to plant trees in cities.
The partners will develop a hybrid solar project in the desert.
The school district started a breakfast programme.
The exhibition was opened by the Deputy Minister.
Construction of the new terminal began on Tuesday.
The leaders established a ministerial council on trade.
The bank has rolled out an app that warns customers of fraud.
The retailer today announced the opening of its newest store in Raleigh.
The gym is excited to announce the grand reopening of its Fairfield location.
The clinic announced the availability of a new treatment for depression.
The brand is now available on the largest online shop of the country.
The carrier will begin flights to Tromsø in December.
The broadcaster debuts its evening show on Monday.
The state is launching a specialised task force on extortion.
Two theatres are launching an award for new writers.
The minister was announcing the creation of a committee of eight economists.
The three countries also launched a ministerial committee on competitiveness.
The commission, which had been inactive for years, has now been revived.
A new category of cold preparedness has been added to the programme.
The council has appointed a committee to coordinate help for refugees.
The university inaugurated the first refugee resource centre of its kind.
The company expands its moving services to Seattle and Boise.
The county has opened a shelter for families in the former school.
The firm introduced a generator set that starts within a second.
A campaign to recruit blood donors gets under way this week.
The federation unveiled its strategy centre for young coaches.
The Prime Minister commissioned the new water works at Mbale.
The hospital opened its doors to the first patients this morning.
The foundation kicked off a scheme for the repair of village halls.
The operator switched on its network in the eastern provinces.
The newspaper brings out a weekly supplement for children from May.
A hotline for farmers in distress goes live tomorrow.
The new strategy was launched by the Foreign Minister today.
The film will premiere at the harbour cinema on 4 June.
The department is setting up a unit against smuggling.
A mobile clinic starts its rounds in the northern districts.
The county today announced a Records and Openness Initiative.
Today we are announcing our first product, a pocket seismograph.
We would like to announce the Larder, a place where kitchens share their surplus.
A campaign will be mounted to make fire blankets better known.
To run the quarry, the two firms formed a joint venture.
We are starting a financial support programme for organisations that cannot pay our fees.
We are piloting a sponsorship programme for 2027 and 2028.
We will be introducing a new role, the supporting instructor.
The government is launching a new project to count its old trees.
I am excited to announce an initiative that will widen our income.
The chamber and the bank have set up a workshop for young firms.
A website has been established to inform the victims of the case.
The first patients have moved into the new wing.
A pilot scheme for night buses starts in June.
The city is getting a new concert hall.
The new unit has admitted its first patients.
The politician will found a party of his own.
Four snapshots of the system were released this week.
The maker presented a tiny camera.
The firm today announced new features for its editor.
The trust has opened a reading room for sailors in the old customs house.
Sailors can now book their berths through an app of the harbour office.
The maker is bringing back its three-wheeled van.
The clinic for night workers started in Leith last week.
A new bus line between the hospital and the ferry runs from 3 June.
The first cohort of 40 nurses began its training on Monday in Karsa.
Two more countries will join the pilot in spring.
The diocese has set up a fund for the repair of organs.
The harbour's first shop for second-hand sails opened its doors on Saturday.
A mobile library for the upper valley took to the road this week.
The ministry launched a campaign against the dumping of nets.
A cafe for sailors opens on the quay on Monday.
The company presents its first boat that runs on hydrogen.
The diocese is opening a house for pilgrims.
A hotline for fishermen in distress is now in service.
The school has introduced a class in boat building.
The ministry set up a body to watch over the price of grain.
The yard opens a canteen for its night shift.
Aske now has a bus that comes when it is called.
A register of all wrecks off the coast went online this morning.
The guild is setting up a school for rope makers.
The county has bought two fire boats and puts them into service on Monday.
A museum of fog horns has opened in the old signal house.
Version 7 of the timetable editor is out.
Quillon 1.0 is finally here, after four years of betas.
The maintainers tagged the first release candidate of the compiler on Sunday.
The new build of the mail client landed in the stores overnight and brings a dark mode.
Commemorative medals for the jubilee go on sale at the mint's counter on Monday.
The second volume of the game comes to market in November.
The carmaker put its smallest electric van on sale in nine countries this week.
Subscriptions to the evening edition can be taken out from Thursday.
A savings account for apprentices is available at all branches from 2 January.
The dean announced that the faculty will open a clinic where law students advise tenants.
The chain has begun to deliver groceries by cargo bicycle in the old town.
The orchestra is starting a Sunday series for families with toddlers.
The prison service has introduced a reading scheme in which inmates record bedtime stories.
`,
  agreement: `
The two ministers signed a memorandum of understanding on seismology.
The Port of Varna and the railway concluded a contract on grain trains.
The agreement was signed by the heads of both delegations.
Nauru joined the convention as its fortieth party.
The Ministers adopted and signed a memorandum on river rescue.
The two agencies agreed on a protocol for lost vessels.
The Federation has ordered 30 buses from a maker in Lviv.
The club and the brewery have renewed their partnership for five years.
The association announced a partnership with the seed bank.
The institute announced a three-year extension of its agreement with the insurer.
The visit saw the signing of a treaty on extradition.
Four memoranda were exchanged in the presence of the two Presidents.
Mongolia deposited its instrument of accession.
The institute was admitted as a full member of the network.
The Ministers signed a declaration on the joint use of the canal.
The company will acquire a majority of the shares in the mill.
The unions and the port have reached a deal on night shifts.
Both sides initialled a fisheries agreement.
The university teams up with the weather service.
The two operators will merge on 1 January.
The airline entered into a lease with the airport.
The agreement runs to 2031.
The agreement between the club and the bank begins next season and ends in 2029.
The inspection services agreed to recognise one another's certificates.
The associations will recognise each other's diplomas from May.
The hospital joins the regional network of burn units.
Sixteen mayors signed the charter.
Laos has become a member of the Commission.
The group has bought a printing works in Graz.
The body was recognised as a signatory of the mutual recognition arrangement.
The Philippines ratified the treaty on Thursday.
A cooperation agreement with the police of Finland was concluded.
The parties finalised the text of the free trade agreement.
The Foundation and the Association announced a collaboration as alliance partners.
The union and the bus company agreed to submit their proposals to a mediator.
The company has signed a contract with the navy for six tugs.
The two governments signed a letter of intent on hydrogen.
The city and the utility entered into a memorandum of understanding today.
The developer has agreed to a settlement with the state.
The company will settle the claims under a consent decree.
The retailer has reached an agreement to sell its warehouses.
The group completed its acquisition of the paper mill.
The Ministers witnessed the signing of three agreements.
The institute became a partner of the observatory.
The two universities have agreed a formal partnership.
The hospital has selected a supplier for its records system.
The insurer will be the title sponsor of the tour until 2028.
The leaders signed a joint statement on digital trade.
The airline has placed an order for twelve aircraft.
The two firms announced their collaboration as alliance partners.
The company has completed the acquisition of a rival in Ohio.
The group announced today the sale of its paper mill to a Finnish buyer.
The brewery is to be taken over by a Danish group.
The museum has acquired a sixteenth-century depiction of the nativity.
The city has agreed to make major improvements to its sewers under a consent decree.
The company agreed to pay and to clean up the site in a settlement with the agency.
The firm has won a contract to run the car parks of two malls.
The yard secured an order for four ferries.
The airline has placed an order for twenty aircraft.
Three memoranda of understanding and two contracts were signed during the event.
A number of memoranda were signed to deepen collaboration in rescue work.
The unions and the employer have agreed to submit their proposals to a mediator.
The strike ended after both sides accepted the mediator's terms.
The developer sold the retail centre for $14 million.
The club has inked a sponsorship deal with a local brewery.
The association forged a partnership with four universities.
The two cities formalised their twinning.
The investor joins the society of property researchers.
The company was named the agency of record for the dance league.
The council awarded the contract for the bridge to a firm from Graz.
The rivals have settled their patent dispute.
The museum and the theatre have joined forces.
The two regulators exchanged letters on the sharing of data.
The state and the tribe entered into a compact on fishing.
The agency extended its lease of the pier by ten years.
The supplier entered a distribution agreement with a chain of pharmacies.
The parties reached a tentative agreement on wages.
The province concluded a land settlement with the first nation.
The port is to merge with its neighbour.
The regulator today announced a settlement with the bus company over its ramps.
The United States has reached a settlement that resolves a lawsuit over unfair rents.
Norvell Systems has agreed to a $12 million settlement with the state over faulty pumps.
Four breweries have signed on as main sponsors of the regatta.
The foundation and the ministry witnessed the signing of a memorandum of understanding on legal training.
Under the agreement the guarantee fund will cover a third of the loans that the cooperative makes.
The company will pay the state $1 million to settle claims that it sold falsely labelled goods.
The brewery has acquired a majority stake in the bottling plant.
The University and the Institute extended their memorandum of understanding for five years.
Members voted to ratify a three-year contract with the mill.
The nurses have voted to accept the contract.
The firm has agreed to pay 9 million dollars to resolve claims of overbilling.
The bank agreed to settle the claims for 4 million dollars.
The subsidiary has received a one-year extension of its contract with the navy.
The mine has chosen Vindal Power to supply it with electricity.
The league will again work with its broadcaster.
The clinic is thrilled to announce a partnership with a maker of lenses.
The platform announced a new partnership with a lab for blood tests.
The software firm today announced its partnership with the rail company.
The festival is pleased to announce a partnership with the state radio.
The port of Ostby was taken into the league of free harbours at its spring meeting.
The two universities exchanged letters on a double degree.
Hill Partners has bought the majority of Varde Breweries from its founders.
After two years in court the dye works and the county have settled their quarrel over the canal.
The landlord has paid 60,000 crowns to close the case of the cold flats.
The port and the railway have signed a lease on the northern sheds.
The two museums have agreed on a loan of forty paintings.
Norvell has won an order for ninety pumps from the navy.
Skerry Line and the union have reached a deal on night work.
The bakers and the millers have put their names to a truce over the price of flour.
Two villages on either bank of the Karsa will share one fire brigade.
The theatre company and the prison signed a deal for weekly workshops.
The following were signed: an air services agreement, a protocol on organ transplants and the joint minutes.
The cantons will accept each other's nursing diplomas from next summer.
The pharmacy chain has ordered two robots from a Danish maker.
`,
  adoption: `
The Assembly adopted a declaration on coastal erosion.
The Council approved the budget for 2027.
Delegates endorsed a work plan for three years.
The parliament passed the Water Act by 88 votes to 41.
The Conference agreed on guidelines for rescue at sea.
Ministers agreed to adopt common rules on labels.
The meeting agreed, by 30 votes to 4, to include the sign in the standard.
The Committee decided to amend its rules of procedure.
The general meeting voted to raise the subscription to 40 euros.
Members approved the accounts and set the fee at 25 pounds.
The Board decided that the limit would be lowered to 20 tons.
The standard was published as approved by the Commission.
The text was adopted by consensus.
The Governor signed the bill into law.
The new regulation enters into force on 1 January.
The Commission adopted fourteen resolutions.
The Ministers endorsed the roadmap for cross-border ambulances.
It was agreed that the subject would be a standing item of every annual meeting.
The city council voted to ban gas heating in new houses.
The Senate approved the treaty amendment.
The roadmap was validated by the heads of delegation.
The congress amended its statutes.
Everything that was put to the vote was approved.
The tariff lines will be endorsed by the Assembly in February.
The Working Party approved the design of the emblem.
The cabinet has approved a strategy for dry regions.
The Council extended the mandate of the mission until 2028.
The summit concluded with the adoption of a communiqué on debt.
Delegates voted for a moratorium on new licences.
The House passed the measure on third reading.
The Agency shall require full implementation of the rules within three years.
The members resolved to change the name of the association.
The Monetary Board decided to keep the policy rate at 5 per cent.
The Board maintained the reserve requirements at their present level.
The Conference agreed that the two chairs can call special meetings.
Three priorities for the next two years were determined.
The Council voted unanimously to approve the zoning plan.
The President signed the executive order on wildfire today.
The Governor signed legislation that expands paid leave.
The Council amended the contract with the contractor.
The Ministers agreed on a common position on quotas.
The Conference agreed on a ministerial declaration.
Shareholders approved a dividend of 40 cents a share.
The Board of Directors declared a quarterly dividend of $0.12 per share.
The Authority approved new rules for drones.
The Senate passed a resolution honouring nurses.
The agency finalised a rule on lead in water.
The ordinance was adopted on second reading.
The plenary endorsed the recommendations of the working group.
The Commission authorised the use of the vaccine.
The council voted to amend the contract with the lender.
Three areas of focus were determined for the next two years.
The board decided to maintain the key policy rates at 4 per cent.
Maintain the current reserve requirement ratios.
The declaration was agreed today at the sixth conference of ministers.
The Senate today passed the fair courts act.
The city council approved the zoning change by six votes to three.
The governor signed the bill into law.
The assembly ratified the new constitution of the league.
The members endorsed the plan for the years to 2030.
The cabinet has cleared the draft policy on seeds.
The President assented to the bill on Tuesday.
The committee passed the measure by a voice vote.
The conference agreed that the co-chairs can now convene meetings on urgent matters.
The regulations on landing fees were gazetted today.
The council enacted an ordinance that bans leaf blowers.
The parliament voted in favour of the budget.
The federation changed its rules on the transfer of juniors.
The trustees approved a rise in fees.
The House gave final approval to the water bill.
The governors resolved to hold two open rehearsals a year.
The agency has amended its flood order to cover private roads.
We are amending the procedures for the election of the steering committee.
The Senate today approved the Rural Bridges Act.
The county council voted on Tuesday night by nine to four to forbid the use of weed killers on verges and in school yards.
The Senate today passed, without a vote against, the Night Ferry Act, which lets harbours stay open until two in the morning.
The House of Assembly has passed a bill that makes school meals free for all children under ten.
The Governor of Ostland has signed into law a measure that caps the price of insulin.
The new rules for the sale of raw milk come into force on 1 October.
The amended fishing code took effect at midnight.
The parish council adopted its budget of 84,000 pounds for the coming year.
The town meeting approved the purchase of a fire engine and a rise in the dog tax.
The synod endorsed the marriage of divorced clergy by a majority of two thirds.
The board approved a plan to plant trees on all its car parks.
The European committee for lifts has adopted a standard for cabins on ships.
The general assembly accepted the accounts and approved a fee of 30 euros for students.
Shareholders of Norvell approved the merger with Tarn Marine at a special meeting on Friday.
The union's members backed the pay deal by 71 per cent to 29.
The committee adopted the report on dam safety and sent it to the plenary.
The regents approved a rise of 2 per cent in tuition.
The city has enacted a ban on fireworks within a mile of the zoo.
The King has given his assent to the Coastal Paths Bill.
The Treaty on the Inland Waters was ratified by Karvinia on 4 May and is now in force.
The federation changed its statutes to allow two presidents.
The energy agency issued a final rule on the flow of shower heads.
The health ministry has laid down new limits for noise in kindergartens.
The party conference adopted a manifesto that calls for a tax on empty houses.
The trustees approved the sale of the old rectory.
The zoning board granted the plan for the marina its final approval.
The government decided on Wednesday to extend the ban on trawling in the bay for five years.
The accession of two countries to the pact was approved by the summit.
The voters approved a bond of 12 million for the repair of bridges.
Parliament has extended the mandate of the peace force until June 2028.
The league voted to let clubs field five substitutes from next season.
The cabinet yesterday agreed a draft law on the storage of carbon.
The college senate has adopted a code for the use of writing machines in essays.
The bishops approved a new translation of the psalms.
The bishops carried a resolution against the arms fair.
The club's rules now let juniors stand for its board, after a vote on Sunday.
The board has passed a policy on the use of drones.
The assembly approved the plan for the harbour by 40 votes to 12.
Ostland has outlawed the sale of live eels.
From now on the river states are bound by one rule book for locks, which their envoys passed at dawn.
Members carried the motion on travel by train by 90 votes to 14.
The general meeting accepted the new scale of fees as proposed.
The synod approved a budget that is a tenth smaller than last year's.
RESOLVED that the seal of the company be changed.
The senate voted to end written exams in the first year.
The accounts committee passed the 2026 spending plan of 44 million kroner.
`,
  publication: `
The proceedings will appear in December.
The report was published today.
A handbook for harbour pilots has come out.
The guide is out, in four languages.
The songbook is available from 3 May at twelve euros.
The papers are now available from the secretary.
The institute released its yearly figures on rents.
A selection of the talks will appear in the society's journal.
The atlas was presented at the closing session.
The maps can be downloaded free of charge.
The survey will be published in its final form on 1 June.
The recordings will be online from Monday.
The volumes will be on the website by the end of the month.
The data set is accessible online from 15 May.
The Commission noted the first atlas of the delta, released in three languages.
The Secretariat will publish a manual on customs procedures.
The white paper is to be issued in spring.
The office has posted the minutes of the hearing.
The agency published guidelines on cold stores.
A summary of the debate will be issued within a month.
The slides are on our website.
The study, out today, counts 400 wells.
The book, written by two former miners, was launched on Friday.
The Bureau has released new data on unemployment.
The catalogue of manuscripts goes online in April.
The memoir of the last lighthouse keeper is out now.
The department would table a paper on services for migrants at the next meeting.
A manual on diaries appears in December.
The full text of the judgment was made public.
The photographs will be put online.
A new edition of the dictionary has appeared.
The company reported earnings of 3 million dollars for the second quarter.
The company announced its results for the first half of the year.
The Bureau today released the results of its labour survey.
A joint report on detention was issued by the two offices.
The Academy has published its white paper on algorithms.
The Ministers released a joint communiqué.
The Department issued guidance on the new rule.
A new toolkit for teachers is available on the website.
The auditor's report was made public on Monday.
The think tank's latest index shows that trust is falling.
The video of the debate has been posted.
The Commission presented its annual report to Parliament.
The company reported earnings of $2.7 million for the first quarter.
The bank posted net income of 14 million for the year.
The firm today announced its financial results for the third quarter.
The minister also circulated a white paper on the stock exchange.
Videos of the talks are now available on the channel.
Slides and recordings of the workshop have been uploaded.
A new study shows that cancer rates in younger adults are soaring.
The survey, published today, found that four in five graduates have jobs.
The cardiologist has released a book about the heart.
The association issued new guidance for the care of strokes.
The office released its forecast for the coming fishing season.
Draft regulations were released for comment.
The agency released footage of the rescue.
The magazine's winter issue is out.
The society brought out a second edition of its field guide.
The auditor tabled the report in parliament.
The institute unveiled the results of a ten-year trial.
The band has released its first album.
The full list of names was made public.
New figures show that exports rose by 9 per cent in May.
The archive has put the letters of the poet online.
The department published the data behind its waiting lists.
The letter to shareholders was sent out on Friday.
The past year's Annual Report and Financial Statement are now available on our website.
In the first quarter of 2027 we will be releasing infographics of our survey.
The Ministries of Labour and Health today issued joint guidance for saunas.
We are happy to share a new style guide for open documentation.
The first issue of the Island Review is published today.
An analysis released today by the Water Council puts the cost of the dam at 2 billion rand.
The bureau has issued an advisory on unsafe heaters.
A study published today shows that bees dream.
The company reported a profit of 4 million euros for the quarter.
The company posted a loss for the third quarter.
The recordings of all talks are now online.
The results of the survey are now available.
Hedgehogs live longer than was thought, according to a study published today.
The slides of both keynotes are online now.
Recordings of all hearings have been put on the commission's video page.
We've uploaded the complete sheet music, free for schools.
The inspectors' report on care homes can be downloaded from the ministry's site.
A new edition of the field guide to mosses reached the shops this week.
The agency has made its satellite images of the delta freely available.
The minutes of the closed session were released today under the information act.
Scans of 6,000 glass negatives are now in the public domain section of the library.
The economists have published their autumn forecast, which expects weak growth.
Her thesis on bell tuning is out as a paperback.
`,
  funding: `
The Ministry will provide 4 million euros for the repair of dykes.
The Trust has granted the society £9,000 to restore the organ.
The bank signed a loan of 30 million dollars to the city.
The family presented the clinic with a $3 million gift.
The foundation will fund a post for a librarian for two years.
The state awarded a grant of $250,000 to the county.
The project has been awarded funding by the research council.
The laboratory received a grant from the space agency.
The fund receives a further 20 million rupees.
The start-up raised $12 million from two investors.
The European Union pledged 60 million euros to the reserve.
Japan will make available 200,000 dollars a year for scholarships.
The Senator secured $5 million for the bridge.
The department announced $40 million in grants for rural clinics.
The council has set aside 1.2 million crowns for playgrounds.
The Board approved a credit of 75 million dollars for Nepal.
The museum got 300,000 pounds from the lottery.
The appeal has raised £18,000 for the lifeboat.
The legacy of 90,000 francs goes to the orphanage.
The government has released 12 crore rupees for the canal.
The county will receive $1.4 million to widen the road.
The insurer will sponsor the youth orchestra until 2029.
The university has won a grant of two million euros.
The Bank's contribution of USD 3 million to the reserve was made known at the meeting.
The programme will be financed by the regional bank with 8 million euros.
The bill provides $500,000 for the harbour.
The city invests 14 million euros in its tram depots.
The federal grant of $80,000 will pay for new radios.
An anonymous donor gave the school 50,000 dollars.
The Province is providing as much as $2 million for flood works.
The council accepted a grant in the amount of $60,000 from the state.
The council authorised a $140,000 grant to the food bank.
Australia will fund the upgrade of the passport system.
Australia will also fund repairs at the housing project near the capital.
The Ministry allocated 3.4 billion pesos for rural roads.
The Development Bank is providing a US$40 million loan to a leasing company.
The Senators announced that 14 fire departments will receive $1.1 million in federal grants.
The Foundation awarded $900,000 to nine community groups.
The charity gave 25,000 pounds to the hospice.
The initiative will be backed by $15 million from the climate fund.
The family donated $1 million for scholarships.
The state will invest 70 million dollars in broadband.
The United States announced an additional $300 million in humanitarian aid.
Nine projects have been selected to receive funding.
The round was led by two funds and brings the total to 30 million euros.
The firm announced a strategic investment in a start-up for data layers.
The company closed its inaugural fund at $30 million.
The province is making $200,000 available to help police departments.
The province has provided an additional $100,000 for the campaign.
The programme is delivered with up to $1.2 million in funding from the province.
Ten students have received scholarships of $20,000 each.
The government will fund the upgrade of the passport system.
The donor handed over a cheque for the new roof.
The gala brought in 40,000 euros for the hospice.
A gift of $5 million endows the chair in surgery.
The state secured federal funds for the repair of locks.
Authorize a $285,000 grant agreement with a shelter for young people.
The house approved $40 million for levees.
The railway gets 300 million for new signals.
The county received a low-interest loan for its water plant.
The company raised $6 million in a public offering.
The bank extends a credit line of 50 million to small farms.
The foundation's grant will pay for two nurses.
The government announced a relief package of 2 billion rupees for growers.
The council pledged money towards the monument.
The brothers have given their estate to the college.
The airline donates one dollar for each ticket to the relief fund.
Loans for 400 officers were handed out at the ceremony.
The seed library has received funding support from the heritage lottery for its drying room.
The choir school is funded through a 40,000 euro grant from the Lindqvist Foundation.
The dig is being jointly funded by the county and the Salter Trust.
The governor today announced a $48,200 grant for the Pineville ambulance service.
The committee approved $9 million for a new wing of the naval museum.
Norway will provide 30 million kroner in drought relief to Malawi.
The Tolland library will receive $22,700 from the scheme.
The Fund has approved twelve projects worth 9 million crowns for the university.
The bank approved a loan of 30 million euros for the port.
The development bank will lend the city 18 million euros for its trams.
The club handed a cheque for 750 euros to the night shelter.
The ministry cleared a subsidy of 4 million crowns for night trains.
The pupils raised 164 euros for the shelter with a flea market.
Larkspur closed a second round of 9 million dollars led by Hill Partners.
The walkers raised 1,940 pounds for the children's ward.
The state will pay for the repair of the sea wall with 6 million from its climate fund.
Under the programme, the village of Gorm gets 85,000 euros for a new well.
The Ministry of Culture granted the museum 500,000 crowns for its roof.
The university receives 1.6 million euros over four years for its centre for peat.
The lottery has given the rowing club 40,000 pounds towards two new boats.
The bank lends the port 60 million for its second quay.
The rotary club handed over a cheque for 2,500 pounds to the food bank.
Norvell is investing 40 million euros in its works in Varde.
The Lindqvist Foundation is to pay for nine new telescopes.
A legacy of 30,000 dollars keeps the boat school going for two years.
The county and a brewery split the costs of the weir, 40,000 crowns each.
The bake sale brought in 612 pounds for the hospice.
Eleven apprentices get travel money from the guild this summer.
Quiz night left us 700 pounds for the lifeboat.
Another 300 million goes into the coastal line, the transport minister said today.
Three clinics share 1.2 million crowns.
A new grant of 140,000 crowns will let the museum buy the letters.
The foundation is putting 3 million into research on nets that rot.
The council has set aside 60,000 pounds for the skate park.
The walk along the dam brought in 4,100 euros for the rescue dogs.
The development bank has signed a loan of 20 million for the water works.
Larkspur has secured 5 million in fresh capital from two investors.
The county pays half of the new roof, 75,000 euros.
The federal government is giving 12 million to schools that were flooded.
The savings bank is giving the brass band a new tuba worth 6,000 euros.
Thanks to a bequest of 80,000 crowns, the reading room can be heated again.
The tug crews have collected 5,300 crowns for the widow of their cook.
The parliament has freed 40 million for ice breakers.
The widow's bequest of 300,000 pounds will pay for two training posts.
The parish gives 5,000 euros towards the new ambulance.
Half of the 12 million comes from the lottery, which approved its share on Tuesday.
The hospice got 20,000 euros from the bikers' club for its garden.
`,
  appointment: `
Ana Duarte was elected President of the federation.
The Board appointed Tomas Leitner as managing director.
Mei Tanaka has been named chief executive.
Ruth Abara takes over as chair from Jan Kool.
Pedro Salas joins the board as a financial strategist.
Lena Fischer joins the company as head of research.
The new chairman is Omar Haddad.
The members elected a new council.
The assembly re-elected the treasurer for two years.
The appointment of Silva as governor takes effect on 5 May.
The bank announces the appointment of two new directors.
The President nominated Judge Karen Holt to the court.
The Minister was sworn in on Tuesday.
Mrs Okafor will succeed him on 1 July.
Mr Novak retired as secretary on 30 June.
The chair passes to Slovenia in January.
Senegal took over the presidency of the Commission.
The trustees named his deputy to act in his place.
From January a nurse will work two days a week in the town hall, the first that the village has employed.
The gavel was handed to the ambassador of Ghana.
Her promotion to professor was announced at the dinner.
The club has hired a new coach.
The Senate confirmed her as ambassador to Chile.
Three new trustees were chosen: Ida Moe, Carl Bull and Siri Lund.
The following were elected to the committee: Ivo Kos and Mara Zec.
The Governor has appointed Daniel Reyes to the Board of Nursing.
Karin Holm has been promoted to vice president of sales.
The party chose Samuel Otieno as its leader.
Delegates elected Croatia to the bureau.
Paula Reis will serve as interim director.
Our new editor is Birgit Maas.
The congregation installed its new pastor on Sunday.
The bank has named Maria Costa as its new managing director.
Justice Harold Pike was reappointed as chairman of the tax court.
We are pleased to announce our two newest board members, Kenji Mori and Laura Gil.
The society is proud to announce the appointment of two trustees.
The council appointed Jane Roe and John Doe to the planning committee.
Governor Hall today announced four appointments to the board of health.
The Senate voted to confirm her nomination as secretary.
Her appointment is effective from 1 March.
He succeeds Ingrid Dahl, who retired in May.
The firm promoted three lawyers to partner.
The party re-elected its leader with 81 per cent of the vote.
Dr Amina Yusuf has joined the institute as director.
The school welcomed its new principal this week.
The general was given command of the mission.
The President appointed a special envoy for the peace talks.
The club has tapped a former captain as its coach.
The firm announced two new hires.
The bank welcomes Leo Marsh as its chief risk officer.
She has been promoted to resident life director.
He joins the company from a rival as head of sales.
Our two newest board members are Jun Arai and Alex Moreno.
The council's chairman, James Orr, will chair the new committee.
Rob Hale will also serve as the director of the junior teams.
Six judges of the high court were sworn in on Thursday.
The President has nominated her to be ambassador to Chile.
The Senate confirmed the general as chief of staff.
Two new members were appointed to the board of directors.
The synod elected him bishop.
The mayor named a new police chief.
The league has hired an executive director.
The mission will be led by Dana Reyes, who takes up her post in March.
The governor appointed five citizens to the water board.
Appoint Alison Hart and Peter Lunn to the planning committee to serve until 2026.
She succeeds Ole Berg, who retires in June.
The party has chosen her as its candidate.
The orchestra signed a new principal conductor.
Dr. Lin was installed as the ninth president of the college.
The choice of the engineer as regional administrator was announced today.
The commission was reconstituted with Justice Perera as its chairman.
He was re-elected unopposed.
We are delighted to announce that Ingrid Holt has accepted the job of stage manager.
We are excited to announce that Dr Pia Bloom has accepted the position of head gardener.
The Trust is pleased to announce that Olga Brandt assumed the role of chief curator in May.
Marta Ivers took over the office of harbour clerk.
Dean Ralph Orlov succeeds Professor Ines Pohl as chair of the ethics panel.
Mr Odhiambo will relinquish his post as Minister for Ports and continue as Minister for Roads.
Ms Vella will be appointed as Minister for Water.
Agnes Moor was co-opted onto the allotment committee.
Our new steering committee has been elected.
Dr Lucia Monti will be the Academy's next Rector.
Mr Baines has been transferred to the Whitby lifeboat station.
The finance chief will leave the company at the end of May.
Ms Dahl is now deputy head of the lodge.
We announce a passing of the torch to the new leadership team.
The King has approved the nomination of Canon Jon Lowe as Bishop of Ostby.
The Senate confirmed the appointment of Judge Roy Hill.
The members endorsed the election of Mira Holt as chair.
The trustees voted to appoint Lena Moe as director.
The prime minister was sworn in on Monday.
Tone Berg is joining the foundation as its new head of programmes.
The Union has named three new deans.
The society has named four new trustees.
The board named a new treasurer on Monday.
The crew of the lifeboat has a new coxswain: Marit Bly.
From Monday the desk in Lima is in the hands of Jon Salter.
Rosa Quint moves up to head gardener.
The job of harbour master goes to a woman for the first time: Ida Lunde, 38.
The bishop has made Jon Dahl a canon.
The board picked Alma Reiss to run the yard.
Ines Carvalho takes the chair of the audit committee from May.
Finn Aas has been sworn in as harbour judge.
The orchestra has found its new conductor in Greta Holm.
The general will lead the mission for another year.
The rope makers have made Jon Salter their master.
The cathedral will have a woman as its organist for the first time, Greta Holm.
The new members of the ethics panel are Rita Kask, Jonas Berg and Mei Tan.
Rita Kask is the new head of the burns unit.
The orchestra's next principal oboe is a 24-year-old from Gdansk.
Shareholders voted Jonas Berg onto the board in place of Ines Roth.
The party executive chose the former skier as its candidate for mayor.
The rector named a vice-rector for research on Tuesday.
`,
  award: `
Ines Rocha won the prize for best documentary.
The Medal of the Society went to Karl Weiss.
The jury awarded the silver medal to a bakery in Pau.
The team won the $10,000 hack prize for an app that reads labels.
Anna Berg will receive $2,500 for her winning design.
The winners share 5,000 euros.
The two runners-up will each receive 500 pounds.
Clara Nunes was named Apprentice of the Year.
Tom Birk was named Volunteer of the Year.
Ella Munro has been named the first recipient of the Harper Prize in Botany.
The photo competition was won by a schoolgirl, who receives a voucher.
The research centre was recognised with the award for innovation.
The village has been awarded the title of European City of Trees.
The senator was honoured as Legislator of the Year.
The trophy was presented to the captain of the crew from Split.
Best in show went to a cider from Herefordshire.
He received an honorary doctorate from the university.
Two honourable mentions were given by the jury.
The company has been recognised as one of the best employers of the country.
The Sorensen Award was given to a teacher from Odense.
She was inducted into the hall of fame.
The library received the prize for its children's programme.
The gold cup was taken by the Ghanaian relay team.
The poster prize went to a doctoral student from Lagos.
The firefighters were decorated for bravery.
The brewery scooped three gold medals.
The association made her an honorary member.
The judges selected two finalists for the grand prize.
The order of merit was conferred on the poet.
The hospital earned the seal of the Red Cross.
The attorney has received the Hollis Public Service Award from the judges' association.
The laboratory is the winner of this year's Innovation Prize.
Three students were recognised for their research at the ceremony.
The firm has been named a finalist for the Export Award.
The mayor presented the key of the city to the team.
The Foundation presented its Community Service Award to Ravi Menon.
The agency was recognised by the magazine as Employer of the Year.
He was awarded the Medal of Freedom.
The author has been shortlisted for the book prize.
The college earned national recognition for its nursing programme.
The distinction of honorary fellow was bestowed on the botanist.
The winners of the essay contest were announced on Friday.
The hospital has once again received a five-star rating for quality.
The firm was named to the list of the fastest-growing companies.
The school earned a spot in the national ranking.
The agency achieved accreditation with honours.
The bakery won a place among the hundred best of the country.
The cyclist was crowned champion of the islands.
The businessman was made a knight companion of the order.
The girl scout has earned the gold award.
The student was selected as a Rhodes scholar.
The beer took home gold at the world cup of brewers.
The pilot was decorated with the air force cross.
The festival presented the actress with its honorary prize.
The whiskey was named the best small batch of the world.
The volunteers were presented with a certificate of thanks.
The firefighter has been named the state's officer of the year.
The paper was chosen as the best of the session.
The mayor honoured three citizens with the medal of the city.
The team finished first and receives the trophy.
The winery was ranked second by the magazine.
The school board was recognised for excellence in reporting.
The grant recipients were honoured at a lunch.
The dog won the title of heroic animal of the year.
Her novel has won the national book award.
The lifetime achievement award goes to the founder of the choir.
The Kessler Clinic will be presented with the 2027 Nursing Heritage Award at the congress.
Her robot gardener has taken first place at the Inventors' Fair.
The school team took second place in the national robotics final.
Today the Ministry recognized Inspector Ann Rowe with the Rescue Service Award.
This year's medal is presented to forester Bruce Lindt for forty years of service.
The jury's special award is presented to the choir of Ostrava.
Honorary degrees were conferred on the poet Ana Ruiz and the engineer Paul Okoro.
Councillor Dale received the University's medal for service.
The company was named one of the ten best employers in the region.
First place in the junior class went to Mira Haas of Graz.
The mayor today recognized three bakeries for their school breakfasts.
Second prize in the essay contest was won by Tomas Bell.
The association will be honouring her work for victims of violence.
The board voted to confer honorary membership on Knut Solberg.
The senate decided to award an honorary doctorate to the poet.
The town has been named the greenest of the country.
Singer Alma was named best newcomer.
Two libraries have made the shortlist for the prize.
The island was chosen as the leading destination of the region.
The player was named oarsman of the year.
The student will receive 40,000 euros as a Keel Fellow.
The builder is proud to announce its selection as one of the best managed firms of the year.
The firm has achieved the designation of gold partner.
The tank maker is the winner of two awards for growth.
A model of a tide mill won the special prize of the jury at the young engineers' fair.
The team of the harbour school came first in the regional round and goes on to the finals in Ghent.
The jury gave first prize to a group from Lima for an app that finds free wells.
The quintet from Bergen beat eleven others to the trophy.
The lighthouse choir took silver at the festival in Riga.
Jan Vesely and Rosa Quint are this year's winners of the Beacon Prize.
Six books have reached the last round of the Herring Prize.
The short list for the mill prize was made known on Monday.
On Friday night Ines Dahl took home the Golden Crust for her rye loaf.
A crab that sorts shells brought the Aske school the robotics cup.
Travel writers have put the island first among the whale coasts of the north.
Four bus drivers were thanked with a silver whistle by the county police.
Well done to the under-tens, who came home with the fair play cup!
The Golden Oar was won by the crew of the Curlew.
The Beacon Prize for young poets has been awarded to Ida Lunde of Varde.
The silver bell was handed to Marit Bly for her forty years at the helm.
Norvell took the design award for its quiet pump.
The guild presented its medal of merit to three masters.
The essay of a pupil from Gorm took first place among ninety.
The diving school has won the prize for safety for the second time.
The title of honorary pilot goes to Marit Bly, the oldest rower of the coast.
Gorm has been voted the tidiest village of the valley.
Ida Lunde is the winner of the net makers' contest.
The gold medal in the pairs was won by the two sisters from Daugavpils.
The prize for the best apprentice went to a glazier from Liepaja.
The jury gave third prize and a week in Rome to a class of deaf pupils.
The 10,000-euro science prize of the savings banks was won by a physics teacher.
The trophy goes to the under-14 side of Harju for the second year running.
A documentary about night nurses took the audience award.
The innovation award, worth 25,000 francs, was shared by two start-ups.
The chess title was won by an eleven-year-old, who dropped half a point in nine rounds.
First place went to the bakery on Station Road.
The architects' medal for social housing went to a courtyard of forty flats in Vejle.
`,
  commitment: `
The company undertook to open a repair shop before the end of the year.
The city of Ghent pledged to plant 10,000 trees by 2030.
The cooperative agreed to bury nine miles of line by 2027.
The railway will order 40 carriages; tenders open in spring.
The service will send six inspectors to smaller ports from January.
Each side will provide the others with a list of its vessels by 31 March.
The secretary will write up the survey and send it to the list by 30 April.
The Ministers agreed that the files would be handed over to the police.
We will publish our price list under an open licence by 1 May.
The Ministry committed to train 500 midwives by 2028.
The port will install shore power at every berth by 2029.
The delegation of Norway undertook to translate the handbook.
The seized boats will be released to their owners.
The company promised to replace the filters before winter.
The bank will halve its fees from July.
The airline vowed to refund all passengers within a month.
The Minister undertook to lay the bill before Parliament in May.
The utility guaranteed to read every meter twice a year.
The two parties agreed to exchange data on tides every month.
The supermarket chain will stop selling caged eggs by 2027.
The council will continue to support the shelter until 2028.
The mayor promised to double the number of benches.
The Office will second two lawyers to the tribunal.
The undertaking of Thailand to deliver 3,000 life jackets by August was welcomed.
The signatory will return the sixty masks to the village by the end of June.
The department will incorporate the partners' firms into its scheme.
Finland offered to host the trainees and to pay for their journey.
The bishop pledged to hand over the archives.
The firm has agreed to pay the villagers' rent until they return.
The university will translate all forms into Sami.
The companies will phase out the refrigerant by 2032.
The city has agreed to rebuild its sewers by 2031.
It was agreed to review the response to the flood.
The leaders committed to train 2,000 nurses over five years.
The Government will introduce a price cap in January.
The carriers promised to restore service to the island.
The Department will review all sentences of more than thirty years.
The mill agreed to install scrubbers.
The club will donate a tree for every goal.
The Ministry of Health is to build four clinics in the north.
The Minister announced that the fee will be abolished for students.
The Police will deploy 200 more officers in the district.
It was also agreed to review the response to the disaster at sea.
The countries committed to establish dialogues among officials twice a year.
The retailer has committed to buying all its power from the wind by 2028.
The mill promised to hire forty workers in the first year.
The minister undertook to report back within three months.
The company pledges to plant a tree for each parcel.
The government has agreed to undertake a review of prices.
The airline will replace all its older aircraft within five years.
The bank will waive all fees for the victims of the flood.
The federation vowed to send a team of doctors to the camps.
Parties agreed to release all prisoners by the end of the month.
The chain will remove the product from all its shelves.
The state will deploy two hundred more officers on the trains.
The insurer guarantees to answer all claims within ten days.
The United States will return the artefacts to the museum.
The parish also agreed to lend its maps to the school.
Ministers agreed to seek the advice of the ports council on the need for pilots.
They agreed to list all the ferries that each island runs and to bring the list to their next meeting.
The department would write to all owners of wells.
The company will create 90 jobs over three years.
The archive will be handed to the county.
The task force will report to the county board by 1 June.
Norvell said that it would buy all its power from wind farms by 2029.
The ministry will send a second team of divers to the dam within a week.
The county undertook to repair all its foot bridges before the end of 2028.
Skerry Line pledged to replace its last two oil burners by 2031.
The airline has promised to refund all passengers whose flights were cancelled last week.
The government has committed itself to take in 4,000 refugees a year.
The mayor promised a new playground for the harbour quarter by the summer.
The association will keep training two apprentices a year in each of its yards.
The railway undertakes to run a train every hour on the branch line until 2035.
The company will plant a tree for every boat that it sells.
The governor said the state will rebuild the school on higher ground.
The bank has vowed to close no more branches on the islands before 2030.
The two universities will share their telescopes from 2028 on.
The studio plans to invest 3 million crowns in the old cinema and to reopen it.
Tarn Systems will take on sixty welders by spring.
The fisheries office said it will test every seal that washes ashore this year.
The ferry line is going to carry schoolchildren free of charge from August.
The ministers agreed that the log of the ferry would be made public before the inquest.
The county committed itself to paying the guards until the new firm takes over.
Karvinia committed to supplying the two camps with water for another year.
The delegations agreed that the nets would be burnt under the eyes of observers.
The operators agreed to fit every cabin with an alarm by the end of 2027.
The ministry has given its word that no family will lose its berth.
The bank promised to answer all complaints within ten days.
Norvell will hire all apprentices of its last intake.
The port has pledged to halve the noise of its cranes within three years.
The mayors agreed to share the snow ploughs of their towns.
The canal company will keep the towpath open for free.
The university said it would return the skulls to the island.
The dairy undertook to pay its farmers on the fifth of each month.
The airline is going to plant an orchard beside the new runway.
The two banks pledged not to close any branch in a village before 2030.
The minister gave an undertaking that no pupil would lose a place.
The club promises to keep the price of the cheapest seat for three seasons.
The city will pay for the first two years of the crèche.
Clerk to obtain three quotes for the new fence.
`,
  call: `
Applications for the 2027 fellowships open on 1 August.
The society invites papers for its spring meeting.
The deadline for abstracts is 15 January.
Registration is open until 30 April.
Nominations close on Friday.
The early bird rate of $300 will be available until the end of May.
Sponsorship opportunities for the next conference are now available.
Tickets go on sale on Monday.
Applicants should send their curriculum vitae by 3 March.
Young people who would like to join the summer school should send a letter by 26 May.
The Fund will take applications from farmers until 31 January.
Observers who wish to place an item on the agenda must notify the Secretariat by 30 June.
The agency has put the contract for the bridge out to tender.
Comments on the draft may be submitted until 10 October.
The archive is looking for volunteers.
Entries must reach the office by noon on 9 May.
The city has opened a public consultation on the plan.
Proposals for workshops are due on 2 February.
The call for papers is out.
Bids for hosting the 2029 congress can be lodged until December.
The institute is accepting applications for its school.
The council asks residents to send in their views by 7 July.
Booking opens on 4 April.
Early registration ends on 15 June.
Schools may enter the competition until Easter.
The Commission launched a call for proposals on dry farming.
Farmers can apply for the subsidy from 1 September.
The museum is recruiting two interns for the summer.
Registration will open in June 2026.
Farmers will be able to apply for funding from 8 October.
Nominations for the award are now being accepted.
The public is invited to comment on the draft rule until 5 August.
Interested companies can express their interest by the end of the month.
Abstract submission closes on 12 December.
The application window is open until 31 May.
Early bird tickets are available now.
The Commission is seeking public input on the plan.
Candidates have until 9 June to send in their papers.
A request for proposals was issued today.
To enter, send your photographs by 1 October.
Farmers will be able to apply for the funding from 8 October.
Applications for the environmental fund open on 1 August.
Registration will open in June.
Sponsorship opportunities for the summit are now available.
An early bird rate of $395 is available until 30 September.
Submissions are invited on the draft regulations.
The public may comment on the plan until 14 March.
Tickets for the concert go on sale on Friday.
The deadline for entries has been extended to 15 May.
Investors who lost money have until 7 February to ask the court to be lead plaintiff.
Volunteers who want to help at the shelter can sign up at the desk.
The society seeks a new editor for its journal.
Nominations for the lost dogs award close at midnight.
The board is looking for reviewers for its next volume.
Proposals must reach the secretariat by the first of June.
Police are asking witnesses to come forward.
Schools can order the kits free of charge.
The museum invites photographers to send in pictures of the harbour.
Those who wish to speak should register by Monday.
Registration for Docks 2027 is now open.
Bookings for the summer school are now open.
We are hiring a part-time archivist for the new reading room.
The Institute is recruiting two postdoctoral fellows in soil chemistry.
The laboratory is seeking a research assistant in marine biology.
The network is looking for hosts for its next three workshops.
We are looking for volunteers who can translate the lessons into Portuguese.
Four open data groups are seeking a consultant to lead the work over the second half of 2027.
The team is currently accepting applications for new maintainers.
The position is open until 15 May.
The library is advertising for a children's librarian.
Review of applications will begin on 17 July.
Nominations for the board close on 1 December.
We are opening our long-term survey and would like anyone who has taken a course to take part.
Early-bird tickets are on sale until 30 April.
The museum is calling for photographs of the old ferry.
Submissions are invited until the end of March.
The early booking offer is available until 3 June.
Artists may apply for the award until 7 March.
Articles should be sent to the editor by the end of August.
Visitors to the website can enter a competition to win a print.
The award is now open for applications.
The application deadline is 15 November.
Divers with a licence are asked to come forward.
Send us your photographs of the old ferry before the end of May.
Bakers may put their loaves in for the fair until Thursday.
The brass band has room for two more horns.
You have until Friday noon to hand in your ballots.
Students have until 1 March to ask for a place in hall.
Stewards needed for the half marathon.
Translators wanted for the Basque edition.
Entries must reach the office before the end of May.
Residents have six weeks to comment on the draft plan.
Parents can register their children for the holiday club until 15 June.
The panel takes written evidence until 9 September.
`,
  other: `
The company has donated twelve tractors to the cooperative.
The foundation has donated thirty life jackets to the rescue crews.
The union donated blankets and tents to the families.
The mill has donated its old press to the museum.
A brewery donated forty barrels to the farmers.
The Senator introduced a bill to protect wells.
Two members of the House have introduced the Clean Rivers Act of 2009.
The government will bring in a bill on pensions.
The bill passed its second reading today.
The committee will hold a public hearing on the bill in September.
The central bank lowered its policy rate by 25 basis points.
The Committee decided to keep the rate unchanged at 4 per cent.
Version 2 reaches its end of life on 30 June 2026.
The old series gets security fixes until June, then nothing.
The old tracker goes read-only on 1 March.
The old page goes out of service at the end of August.
The court ordered the company to stop the works.
The Minister has cancelled the visit.
The union called off the strike.
The trustees accepted the resignation of the treasurer.
The factory will close in November.
The library will be open until midnight from 9 May.
The sirens of all towns will sound together on 5 November, in the first exercise of its kind.
The regulator fined the operator two million pounds.
The first deeds are to be handed over in January.
Sri Lanka will be represented at the conference by its Minister for Trade.
The first international conference on managing forests will be held in Cairns in 1996.
Australia will host an international conference on cultural diversity.
A day of festivities and tours of the works is planned for 22 May.
The junior cup will be swum in Castries on 18 April.
The initiative will compete for the grand prize during presentations in May.
The army has been placed on alert.
All our libraries are open source as of today, under the MIT licence.
The museum has been renamed after its founder.
Two countries will test the questionnaire side by side in spring.
The company withdraws its product from the market.
The President will pay a state visit to Finland in October.
The team is taking over the maintenance of the package.
The rescuers have ended the search.
The village votes on the merger on 9 June.
The Attorney General filed suit against the landlord.
A man was sentenced to twelve years in prison for arson.
The bridge is closed to lorries from Monday.
The Agency has certified the new aircraft.
Prices for milk will rise by four cents.
Support for the old plug ends next year.
The court struck down the ban.
A man was sentenced to 15 years in prison after pleading guilty to assault.
A jury convicted the former mayor of fraud.
The depiction of the nativity will go on public display next year.
A launch event is being held at the library on 29 March.
The garden is naming its head gardener position in honour of a founder.
The company will host a barbecue for its employees.
The Senators sent a letter to the Secretary about the closures.
The prime minister will address the nation on Sunday.
The Ministers will represent the country at the conference on debt.
The bill would require labels on all imported honey.
The representatives introduced legislation to extend the tax credit.
The agency has recalled 12,000 heaters.
The state of emergency was lifted on Monday.
The trial will begin on 3 May.
A ceasefire took effect at midnight.
The office has filed charges against three men.
The committee will hold a hearing on the nomination next week.
The airport has been reopened.
The district court dismissed the complaint.
The company moves its headquarters to Leeds.
The ship was named after the late admiral.
The company broke ground on a new plant for steering gears.
Work has begun on the second runway.
The hospital unveiled signage for a corridor named after its donors.
A formal warrant was issued by the lawyers of the copyright owner.
The former mayor pleaded guilty to taking bribes.
A jury found the financier liable for fraud.
A 33-year-old man has been sentenced to 20 years in prison.
The firm will pay a civil penalty for unpaid wages.
The regulator cleared the drug for use in children.
The company received approval from the ministry to drill two wells.
The company has received a patent for its filter.
The governor declared a state of emergency in three counties.
The board declared a dividend of 30 cents a share.
The company will cancel 25 million shares.
The agency opened an investigation into the collapse.
The Senators introduced a bill to end the estate tax.
The Senator announced that he will not seek another term.
The forum will be addressed by the rector on 21 October.
The firm will exhibit at the annual meeting of heart doctors.
A benefit concert will be held at the hall on Saturday.
The university will host a public workshop on its master plan.
The company rebrands as Nordlys.
The memorial was dedicated on Sunday.
The company sponsors the summit on health.
The President vetoed the bill.
The judge blocked the order.
The court upheld the licence.
The government has lifted the ban on exports.
The road will be closed for repairs until June.
The airline suspends all flights to the island.
The painting goes on display in the town hall next year.
The mine will cease operations at the end of the year.
The chief executive is stepping down.
The veteran broadcaster has retired.
The search for the missing climbers was called off.
The council has restored the old market hall.
The treaty's depositary has been changed.
The bridge was reopened to traffic.
The team has been disqualified from the league.
The union filed a complaint against the contractor.
The company plans to list its shares in Oslo.
A special celebration for the employees will be held in May.
The agency recalled two lots of infant formula.
The restoration of the tower was completed.
A Danish shipbroker pleaded guilty today for his part in a fraud on insurers.
A Lowell man was sentenced today to six years in prison for arson.
An indictment was unsealed today charging nine people with the theft of copper.
Five people have been indicted for selling false passports.
Three of the suspects were arrested this morning by harbour police.
A jury today convicted two brothers of smuggling.
A judge barred the dealer from selling medicines.
The state filed a lawsuit today against a maker of heaters.
A former customs officer was sentenced to eighteen months in prison for taking bribes.
Two notaries were charged in an indictment filed today with forgery.
Senators Hall and Ives today re-introduced legislation on the labelling of honey.
Senator Lowe introduced a bill to protect night workers.
The navy has handed the running of the lighthouse to a group of volunteers.
The former goalkeeper is to contest the seat of Ashby at the next election.
A group of farmers announced today that they are blocking the road to the dam.
The ramblers have a new badge.
We are announcing a change of the title of our regional staff.
Dr Emil Krol will be speaking at the next members' evening on moths.
The open morning will be held from 9 to 12 a.m. on Friday 8 May at the fire station.
Hedgehog Week runs from 3 to 9 May.
Harvest supper in the barn on 27 September.
The trustees decided to close the charity at the end of the year.
Nurses will strike for two days from Monday.
Students will hold a day of action on Friday.
Two women have been charged with the theft of paintings.
A man has been arraigned for the murder of his neighbour.
The Ombudsman ordered the filing of charges against the mayor.
The President declared 2 May a holiday.
The minister will travel to Lima for the talks.
The company is cutting 300 jobs.
The dock has been named after a poet.
The winner will be announced on 12 March.
The court ordered the release of the hostages.
The host has quit his party.
The authority has refused to extend the permit of the group.
The company will host a webcast on its results on 4 November.
The firm will take part in the trade fair in Lyon.
The permits of the pickers will be extended by six weeks.
A jury found the captain guilty of manslaughter.
The cabinet will be dissolved tonight.
The company is set to take part in the telecom fair in Varna.
The team will present its research at the annual meeting of eye doctors in Oslo.
The poet will read from her work at the library on Thursday.
The maker intends to begin production of its second van in autumn.
The firm will hold an extraordinary general meeting on 4 December.
A former harbour pilot from Ostby was sentenced on Tuesday to four years in prison for smuggling eels in the ballast tanks of his tug.
A Karvinia builder who paid his crew below the legal wage for six years has been ordered to hand back 210,000 crowns, the Labour Inspectorate said today.
Two brothers from the town of Varde pleaded guilty this morning to a scheme in which they sold the same boat to nine buyers.
A federal jury in Port Ellis found a dentist guilty of billing the state health fund for fillings that were never made.
Four warehouse guards were arrested at dawn on suspicion of having let thieves take copper worth half a million from the depot that they watched.
The county prosecutor has charged a 41-year-old baker with setting fire to the mill of a rival.
A grand jury has indicted the owner of a chain of pharmacies on eleven counts of fraud and two of making false statements, according to papers unsealed today.
Prosecutors announced today that a court clerk has been convicted of selling the addresses of witnesses.
The tribunal cleared the headmaster of all the charges that had been brought against him by the board.
The Court of Appeal dismissed the appeal of the ferry line and confirmed the fine of 90,000 crowns.
The Financial Conduct Office has fined Bellamy Bank 4 million euros for failing to report large transfers in cash.
The High Court ruled on Thursday that the county may not close the footpath over the dam.
The Ombudsman found the two engineers guilty of grave misconduct and ordered their dismissal from the service.
The Attorney General today filed a complaint against three landlords who are said to have turned families away because of where they were born.
The customs service seized eleven tons of glass eels in a raid on two cold stores near the airport.
Police have arrested the captain of the trawler that ran down a pilot boat last week.
An arrest warrant has been issued for the former head of the tram company.
The supreme court refused to hear the case of the dismissed lighthouse keepers.
A judge has blocked the sale of the quarry until the heirs have been heard.
The appeals panel overturned the ban on the two rowers.
A nurse from the island of Aske has been struck off the register for stealing medicines.
The Competition Authority opened an investigation into the price of ferry tickets on Wednesday.
The commission of inquiry into the collapse of the crane cleared the foreman and blamed the owner.
The regulator revoked the licence of Skerry Radio after four warnings.
The parole board has denied the request of the former mayor.
A man who sent death threats to a judge was jailed for 30 months.
Nine people face charges after a raid on an illegal casino in the cellar of a laundry.
A third suspect in the theft of the altar painting was taken into custody late on Sunday, police said.
An inquest has found that the diver died because of a faulty valve.
The coroner ruled that the death of the stoker was an accident.
The company admitted three breaches of safety law and was fined 75,000 pounds.
He was released on bail and will appear in court again on 4 June.
The trial of the five dockers is due to start at Leith Crown Court on 12 January.
A hearing on the injunction has been set for 9 March.
Chief engineer Ole Brandt has decided to leave the yard at the end of the month after nineteen years.
The director of the museum, Ida Lunde, will step down in June to return to teaching.
Coach Pieter Aldous is leaving the club by mutual consent, two days after its fifth defeat in a row.
After 31 years at the head of the fire brigade, Commander Rosa Quint is retiring on 30 April.
The treasurer has resigned over the affair of the missing receipts, the party said on Monday.
The general secretary of the dockers' union announced that he will not stand again in the autumn.
Ms Ferro has tendered her resignation as minister for fisheries.
The company's chairman intends to leave his post after the annual meeting in May.
Two of the five members of the board have stepped down following the vote.
The band's drummer has quit for reasons of health.
Longtime organist Greta Holm played her last service at St Olave's on Sunday and has retired.
The bishop has asked to be relieved of his duties.
Lifeboat coxswain Finn Aas hung up his oilskins for the last time on Friday.
The ambassador was recalled on Monday for consultations.
The party has expelled two of its deputies for voting with the government.
The ministry dismissed the head of the weather service on Thursday.
The committee suspended its chairman with immediate effect.
The cabinet of Prime Minister Adler resigned late last night.
The president has dissolved parliament and called an election for 6 October.
Deputies voted in favour of an early election by 74 to 51.
The islanders rejected the merger in a referendum on Sunday.
The county has decided to move the market to the old barracks from next spring.
The governors have decided to merge the two sixth forms.
We have decided to stop printing the newsletter and to send it by mail instead.
The government declared Friday a national day of mourning for the crew.
The province has declared 11 May a public holiday to mark its hundredth year.
The mayor has declared a water emergency in the three upper districts.
The ministry refused the mining company a permit to drill on the spit.
Parliament has turned down the request to lift the immunity of the former minister.
The league has decided not to replay the abandoned match.
The council will not renew the lease of the circus field.
The authority has withdrawn its approval of the pesticide.
Customs has banned the import of oysters from the bay until further notice.
The health office has told residents of Mill Lane to boil their water until Thursday.
Schools in the whole valley stay closed on Monday because of the snow.
The pass road has been closed to all traffic after a rockfall.
The swimming baths will be shut for repairs from 3 to 21 August.
Tonight's concert in the castle yard has been cancelled because of the storm.
The launch of the weather satellite has been postponed to Thursday.
The opening of the new lock is delayed until the spring of 2027, the waterways office confirmed.
The half marathon, planned for Saturday, has been called off.
The publisher will discontinue its evening paper at the end of June.
The last cinema in Hallam closes its doors on Sunday.
Norvell will close its works in Leith with the loss of 140 jobs.
The bank is to shut eleven branches on the islands by Christmas.
The car maker recalled 23,000 vans because of a fault in the brakes.
The dairy is recalling its goat cheese after traces of metal were found in two packs.
The airline has grounded its fleet of turboprops.
The service for passengers to the outer skerries ends on 30 September.
Support for version 3 of the plug-in ends with this release.
The old booking page was switched off at noon today.
The search for the yacht missing since Tuesday was called off on Friday evening.
The state of emergency in the delta was lifted this morning.
The strike of the tug crews ended on Wednesday after nine days.
The two sides broke off their talks on the border without a result.
Bus drivers across the county walked out at midnight over pay.
Teachers will stop work for a day on Thursday in protest at larger classes.
Several hundred pickers marched to the ministry today to demand unpaid wages.
A bill to license drone pilots was introduced in the Senate today by Senators Marsh and Quill.
Representative Dora Lind has introduced legislation that would give night workers a day off after each shift of twelve hours.
The senators reintroduced the Safe Wells Act, which would require all private wells to be tested before a house is sold.
Two deputies tabled a motion to open the archives of the secret police.
The government has brought in a bill that would lower the voting age to 16.
A bill on the protection of hedgerows passed its first reading by 61 votes to 38.
The President vetoed the pensions bill on Tuesday and sent it back to the chamber.
The House sent the measure back to committee.
The new wing has been named after the surgeon Alma Reiss.
The street along the old dock is to be named after the stokers who died there in 1911.
The asteroid found by the school's astronomy club has been named Hallam.
The club will be known as Varde United from July.
The institute has changed its name to the Centre for Coastal Law.
The old customs house has been turned into a night shelter.
Work on the flood wall at Karsa has begun and will take two years.
Engineers have finished laying the cable between the two islands.
The repair of the church tower is complete, and the bells rang again on Sunday.
The first trains ran through the tunnel this morning.
The last of the 312 families has been moved out of the camp.
The excavation of the ship burial at Aske has been completed.
Production of the electric tractor began on Monday at the works in Brno.
Construction of the dry dock starts in September.
The drilling ship reached the site on Friday and has begun work.
The vaccine has entered the last phase of trials, with 4,000 volunteers in three countries.
The regulator has cleared the use of the pump in children.
Larkspur has received approval from the health office to sell its blood test.
The patent office has granted Tarn Systems a patent on its folding mast.
The port received a permit to dredge the northern channel.
The navy flew 40 tons of drinking water to the island on Sunday.
A convoy of nine lorries with flour reached the town on Thursday.
The embassy sent a team of twelve rescue divers to the site of the dam.
Volunteers of the lions' club gave 200 school bags to children in the hill villages.
The farm bank gave seed potatoes to 1,100 growers who lost their crop to the frost.
The coastguard rescued nine sailors from a sinking barge early today.
A rescue team freed two climbers from the north face after a night in the snow.
The frigate left for the gulf this morning with a crew of 180.
Two hostages were freed on Monday after five weeks.
The rebels have released all their prisoners.
A ceasefire between the two clans has been in force since midnight.
The army took back the town of Gorm on Wednesday.
The probe landed in the crater at 4.12 this morning.
Divers have located the wreck of the steamer Ondine off the cape.
The test flight of the airship took place on Saturday over the lake.
The sirens of the whole coast will be tested at noon on the first Wednesday of May.
The bank raised its rate for loans by a quarter of a point.
The central bank left its main rate at 3.5 per cent.
The state pension rises by 2 per cent from January.
The fee for a second parking permit goes up to 60 euros in April.
From Monday all passengers must wear a life jacket on the open deck.
As of 1 July, drivers need a sticker to enter the old town.
The school will start at 8.40 from the autumn.
The library will be open on Sundays from October.
The clinic has extended its visiting hours until nine in the evening.
Norvell Pumps moves its headquarters from Leith to Varde this summer.
The firm has sold its stake in the brewery.
The shares of Larkspur will be traded in Oslo from Thursday.
The board declared a dividend of 14 cents a share, payable on 2 June.
The company has filed for bankruptcy.
Skerry Line has asked its creditors for more time.
The takeover of Port Mutual by Hill Partners was completed on Friday.
The company lowered its forecast for the year to 40 million.
The company will hold its conference call on the third quarter on 6 November at 9 a.m.
Norvell will report its results for the year on 12 February before the markets open.
Management will present at the Northern Pumps Conference in Bergen on 9 March at 2 p.m.
The chief executive of Tarn Systems will speak at the radio fair in Ghent on 4 May.
A replay of the webcast will be available until 20 November.
Larkspur will show its soil probe at the farm fair in Lyon, hall 4, from 6 to 9 March.
Join us on 14 May for an online talk on peat and fire.
Join the coast wardens for a walk over the mudflats on Saturday 6 June at 10 a.m.
The public is invited to a reading by the poet Ines Dahl at the town library on 3 April.
The choir of St Olave's gives a concert of sea songs on 12 June at 7.30 p.m.
A book sale in aid of the lifeboat takes place on Saturday in the church hall.
The school play will be performed on 2 and 3 July in the hall.
The parents' evening is on Wednesday 9 October from 5 p.m.
The next blood donation session at the fire station is on 17 February.
The walking club meets at the bridge on Sunday at nine for a tour of the mills.
The parish will mark the feast of its patron with a procession on 8 September.
The mayor will open the summer fair at 11 a.m. on Saturday.
The Minister for Fisheries leaves today for a visit of three days to Lisbon, where she will take part in talks on quotas.
The Prime Minister will attend the summit of coastal states in Suva from 3 to 5 June.
The foreign minister of Karvinia arrives on Monday for talks on the border.
A delegation of nine mayors will travel to Lima in May to study cable cars.
The committee will hear from the head of the dam on Tuesday at 10 a.m. in room 214.
The subcommittee has scheduled a hearing on ferry safety for 22 July.
The regiment will parade through the town on 9 May.
The relay will swim from Aske to the mainland on 1 August for the hospice.
The team flies to Peru next week for the world cup.
The two schools will meet in a charity match on Friday at 4 p.m.
The first round of the island chess league starts on 5 October.
The museum will show the letters of the whaler Jon Aske from 4 March to 30 June.
An exhibition of harbour photographs opens at the town hall on 2 November.
The film will be shown on Sunday at 9 p.m. on Channel Three.
A discussion of the draft rule is planned for the spring session.
The tower will be lit in blue on Friday evening for the lifeboat crews.
A minute's silence will be held at noon on Sunday.
A book of condolence has been opened at the town hall.
The letters of Ada Munk have been added to the register of the nation's treasures.
The university will award no degrees in classics after 2028.
The department has taken down the portrait of its founder.
The institute joins the protest against the cuts and will stay closed on Friday.
The ministry has put 2,000 hectares of dunes under protection.
The two lighthouses have been handed over to the heritage trust.
The town has taken over the running of the ferry from the county.
The last of the steam cranes has been scrapped.
Both inspectors lose their posts at once, the civil service court decided.
The ethics panel found nothing against Mr Salter.
The lifeboat will carry the name of a fisherman's widow, Marit Bly.
Roofers have begun their work on the chapel.
The move of the archive to its new depot is finished.
The sixth form visits the county court on Monday.
The plan for the quay comes up again in committee in autumn.
Relief crews handed out blankets, stoves and rice in the upper valley.
Mattresses and soap reached both camps on Sunday.
The republic sent its neighbour two field hospitals after the flood.
Allotment holders turned down the fence by 31 votes to 12.
With the spring term the stint of Jan Vesely on the committee comes to an end.
Mr Orton gives up his seat on the council for reasons of age.
Shepherds drove their flocks through the capital this morning to protest against the fence.
The old payroll system will be switched off on New Year's Eve.
Classic accounts become read-only in March.
Security updates for the 2019 edition end on 14 October.
The planning committee put off its decision on the wind farm until after the summer.
The council resolved to hold a referendum on the ring road.
The monetary board kept its key rate at 3.5 per cent.
The court gave the province eighteen months to rewrite the law.
From January every taxi must show its licence number on the roof.
The bakery on the market square shuts for good on Saturday.
The youth orchestra will give its first concert abroad in Porto in April.
The clothing bank is moving to the old tax office on 1 July.
The bill on rents passed its first reading last night.
`,
}
