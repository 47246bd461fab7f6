/**
 * Sentences written for this project that tell no news, by why: what stands beside the news in a release and is easily taken for
 * it. They teach what is news, together with the sentences of each type.
 */
export const UNTOLD_SENTENCES: Readonly<Record<string, string>> = {
  self: `
Tidewater is an open source community that provides tools for harbour masters.
The Foundation is a non-profit organisation that supports young sailors.
Our mission is to make the coast safer for everyone.
The Trust's aim is to open every lighthouse to the public.
Norvell PLC is listed on the Oslo exchange and employs 4,000 people in nine countries.
The Guild brings together 300 bakers and offers them training and advice.
The Institute provides services to fishing villages along the northern coast.
The network has trained 12,000 volunteers since 2009.
The agency funds research into ice, tides and storms.
We work to ensure that every child learns to swim.
We are committed to a fair and open harbour.
The company operates forty ferries and carries two million passengers a year.
The office publishes a monthly bulletin and runs a helpline.
Founded in 1974, the society has grown to 800 members.
The group has been awarded many prizes for its work with refugees.
The clinic is the largest of its kind in the region.
The laboratory has a proud history of discoveries.
The centre serves as a hub for scientists from all over the world.
Since its beginning the programme has supported 3,500 farms.
The initiative brings partners together to create a network for cleaner rivers.
`,
  careers: `
She was the founding director of the pilot school.
Dr Salter received several awards for her work on beacons.
He joined the bank in 1998 and led its shipping desk for nine years.
Ms Okoro was appointed to the county court in 2003.
He has served on the boards of three museums.
Her postdoc focused on teaching methods, and she developed a training programme for tutors.
Before that, he had been elected twice to the city council.
She holds a degree in law from the University of Ghent.
Professor Ruiz is the author of six books on rain.
He won the Lindqvist Prize for his first novel.
Mr Dale is the chairman of the dockers' union.
She has been named one of the most influential women in the trade.
Rita Kask sits on the board of two hospitals.
Jonas Berg, who chairs the tenants' association, is a retired tram driver.
She took her doctorate in Graz and joined the clinic in 2011.
`,
  history: `
The memorandum was first signed by the two ports in 2015.
The programme was launched in 1996 to help the islands after the storm.
The law was passed after the flood of 1953.
Previously, the committee had approved a smaller plan.
The first edition was held in Ghent and drew forty exhibitors.
The school was opened by the king in 1911.
Earlier this year, the faculty signed similar agreements with two universities.
The brothers had bought the quarry from the county and sold the stone abroad.
The house was built by a merchant and given to the village by his daughter.
To date, the partners have mobilised over 6 billion dollars for the railway.
The team previously worked with the museum on its catalogue.
The idea was born at a dinner in Lima and was taken up by the mayor.
The award was established in memory of the first keeper.
The prize is given each year to recognise courage at sea.
The award is presented only in rare cases.
Over the past 40 years, drivers have contributed 5 billion crowns to the roads.
The two had been arrested in May and were held until the trial.
The court had already fined the line in 2014 for a late ferry.
The bill was first introduced three years ago and died in committee.
A similar ban was lifted in 2007.
The house had been named after the founder of the yard.
The works closed in 1983, and most of the crew found jobs in Varde.
The former chairman resigned in 2016 after a quarrel over rents.
Since the law came into force in 1998, the number of wrecks has halved.
The church was built in 1742 and restored after the war.
The strike of 1911 lasted for nine weeks.
Earlier that year the council had rejected a plan for a bridge.
The island was hit by a storm in 2005 that destroyed the old pier.
Before he retired, Mr Aas had served on the lifeboat for 30 years.
The committee last met in Riga, where it discussed the price of nets.
The ship sank in 1892 with a cargo of iron.
Last year's fair drew 3,000 visitors and raised 2,000 pounds.
In 2014 parliament passed a law on shop hours.
The treaty was signed in the summer of 1998 and has been amended twice.
He headed the institute from 1987 and left it to his pupil in 2003.
`,
  programme: `
The meeting was opened by the mayor and closed with a song.
Delegates attended four workshops and visited the new lock.
The Minister was accompanied by senior officials of his department.
The delegation joined leaders of the trade at a dinner in the castle.
The chair thanked the speakers and presented them with flowers.
Participants were presented with certificates at the end of the course.
Five hundred degrees and diplomas were awarded at the ceremony.
The workshop brought together thirty librarians from nine countries.
The sessions were led by two instructors and six helpers.
The group took part in a tour of the archives.
The evening featured a concert by the school choir.
The first day focused on nets and the second on ropes.
The Ministers had a fruitful exchange of views on trade.
The talks covered energy, water and roads.
The volunteers set up the room before the guests arrived.
The visit included a call on the governor.
The President delivered a speech and answered questions.
She gave a presentation on the repair of old clocks.
The event was hosted by the city library and sponsored by a local bank.
A panel discussion explored the future of small ports.
The Level 2 sessions run in the afternoon.
The Ministers were briefed on the preparations for the fair.
The chairman made the following statement on the strike.
He said a few words as president of the parents' council.
The hearing was attended by all members of the committee.
The meeting heard a report on the state of the dam.
The deputy minister represented the government at the ceremony.
The guests were welcomed by the rector and shown round the laboratory.
The two delegations discussed the return of the refugees.
The day ended with a dinner in the town hall.
The envoy briefed the ministers on the talks.
The procession left from the church at ten and reached the quay at noon.
The winners of last year's prize took part in the jury.
Ministers recalled the resolution that was adopted in Lima.
Beginners row on Tuesdays, old hands on Fridays.
Two choirs and a clown kept the guests merry until the boat came back.
The judges tasted ninety loaves before they broke for soup.
The general assembly of the plumbers ended on Sunday.
At its meeting in May the commission came to the conclusions below.
The festival, which filled the town for nine days, closed with a concert.
The rapporteur introduced the draft opinion on batteries.
The members took note of the oral report of the auditor.
The delegations discussed a Swiss proposal on seeds.
The visitors were shown a loom from 1790, which is on view until spring.
`,
  views: `
The Ministers welcomed the progress made and underlined the need for patience.
They reaffirmed their commitment to work closely together.
The two sides agreed to strengthen their cooperation in many fields.
Both ports will continue to build on their partnership.
The Council noted the report and expressed its concern about piracy.
The delegates stressed that small islands need more funds.
The senator urged the agency to publish the rule without delay.
The union called on the government to raise the wage.
We hope to see many more women in our trade.
"Through this partnership we can put our goals into practice," she said.
"This bill funds our work and keeps our families safe," he said.
"These grants will make our town safer," the mayor said.
The sentence sends a message that smugglers will be held to account.
This award shows what a small team can do.
He is confident that the plan will create jobs.
Our graduates will go on to inspire many people.
The plan would bring balance to the board and benefit all regions.
It will take years before the reef recovers.
The settlement demonstrates our commitment to honest trade.
She believes that the reform will lead to better schools.
We look forward to working with you in the coming year.
We are proud to support the teams that do this work.
I pledge to do all that I can in the days that remain.
The news that the Government has appointed a commissioner is no surprise.
The Government has spent 9 million on a yacht while fares went up.
The Coalition went to the last election with a clear plan.
A council of ours would keep the ferry running.
Another blow-out will add to the costs of the camps.
The film will win the main prize, most critics say.
The system will play a key role in the years to come.
The population will grow by a tenth before 2035.
Those who did this must be brought to justice.
The union has threatened to call a strike if the talks fail.
The mayor asked the government to declare a state of emergency.
The senator said that he would vote against the bill.
The party wants to close the camp and to move the families to the mainland.
The opposition called on the minister to resign.
Many residents fear that the branch will be closed.
The ministry is considering a ban on jet skis.
It is not yet clear when the bridge will be opened again.
The company denied that it plans to close the works.
He said that the decision was a mistake and should be reversed.
The league hopes to stage the final in the new stadium.
Observers expect the bank to raise its rate in June.
The chairman would not say whether he will stand again.
The board has no plans to sell the ferry.
The court's decision is a victory for all who walk the coast.
We thank the Senate for passing this bill.
The fine sends a clear signal to other lines.
Her departure is a great loss for the museum.
The closure of the school would be a blow to the village.
The delay has cost the town 2 million crowns.
A second workshop is under discussion.
Whether there will be a sequel depends on the sponsors.
A date for the by-election has not been set.
The agreement in principle leaves many details open.
Some members would like the fair to be smaller next time.
The jury had a hard time choosing among so many good loaves.
`,
  rules: `
The Act prohibits discrimination in programmes that get public money.
The rule requires owners to keep records of all sales.
The bill requires that ports cut their waste by half before 2040.
The grant covers training, equipment and repairs.
Fire stations share up to a fifth of the costs of a project.
The scheme is open to farms of less than ten hectares.
The charge carries a maximum penalty of 20 years in prison.
Applicants must have a degree in a related subject.
The sessions will run from six to eight in the evening.
The programme will appeal to beginners and to old hands.
Candidates will be given the opportunity to introduce themselves.
The office will approve plans after a review of the papers.
The academy will report to the ministry whether the goals have been met.
If the share rises, the county will gain 20 million a year.
Another option is to adopt a single tax.
The remaining places are reserved for members.
Each team will receive a kit and will present its work to the others.
You will manage the bookings and help with the accounts.
The incumbent will be hired as a contractor.
The money can be used to buy tools and to train crews.
Volunteers will be asked to sign a form.
The prize includes a trip to the finals.
Funds are awarded through a competitive process.
The committee reviews all entries and names three finalists each spring.
The successful candidate will join a team of six clerks.
The post is part-time and will be paid by the hour.
New members are given a badge and a map.
Winners are chosen by a jury of five.
The fund is financed by a levy on tickets.
Visitors can book a tour at the desk.
The course teaches the basics of sailing and takes two weeks.
The agreement covers nine articles on safety and trade.
Members may vote at the assembly and stand for the board.
Agencies shall send their plans within 60 days of this order.
The director shall publish the list every year.
Nothing in this order shall be construed to limit the law.
This order shall be implemented consistent with the law.
The costs shall be borne by the department.
The second amendment establishes a new section of the Act.
The bill creates a fund for roads and bridges.
The Order requires agencies to review all claims of origin.
Lawyers will continue to be bound by their code.
Clients must be told in writing and may change their mind within five days.
The chamber votes on such bills in three readings.
The regulator may fine a firm up to a tenth of its sales.
A permit is needed for all drones heavier than a bag of sugar.
Anyone who leaves the board must hand in the keys.
The club meets on the first Monday of each month.
Tours of the mill start on the hour.
The desk is open from nine to five on weekdays.
Under the treaty, each state keeps a list of its wells.
The bill would require shops to take back old nets.
If passed, the law would ban plastic cups on ferries.
The tax would be raised in three steps.
The council must decide on the plan before the end of the year.
The committee has 60 days to rule on an appeal.
Should the vote fail, a new election would be held within 90 days.
A company that breaks the rules can lose its licence.
Rowers under twelve must be joined by a parent.
Lessons last an hour, and the kit stays on the quay.
`,
  crimes: `
He recruited clerks of the bank and paid them for the names of customers.
The three men then used the cards to buy gold and sold it abroad.
According to the indictment, the gang extorted 12,000 dollars from a widow.
She deposited the cheques in her own account and bought two cars.
The firm billed the state for treatment that was never given.
Acting on his orders, two members of the gang set fire to the shop.
The brothers transferred the money to a bank on the island.
He admitted that he had sold the plans to a rival.
The case was investigated by the harbour police.
During the hearing she admitted that she had set the fire.
He faces up to ten years in prison and a fine.
They conspired to defraud the fund and shared the proceeds.
Members of the gang robbed two shops and wounded a guard.
The clerks forged signatures on forty forms.
He also made a monthly transfer of 9,000 crowns to his brother's account.
The brothers awarded a friend a contract that was worth twice the price.
The announcement was made today by the chief prosecutor and the head of the customs.
A defendant is presumed innocent until he is proved guilty.
The trial evidence showed that she paid doctors for false prescriptions.
He was a guard at the school, where he met and recruited students.
The arrests were announced by the chief prosecutor.
Prosecutors said that the broker had opened forty accounts under false names.
The defendants had worked at the depot since 2011 and knew its guards well.
In the spring of 2019 the clerk began to sell the addresses to a dealer in Leith.
If convicted on all counts, she could spend up to 20 years in prison.
Two of the guards have pleaded guilty in earlier hearings and await their sentence.
The charges against the baker are only claims, and he may yet be cleared.
The case is being prosecuted by the county attorney's unit for crimes at sea.
Inspectors of the health fund took part in the inquiry.
The raid follows a year of work by customs and harbour police.
He was sentenced to eight months in 2009 for a similar theft.
The judge said that the guards had betrayed the trust of the town.
The captain told the court that he had seen no light.
The money was spent on a yacht, two cars and a house in the hills.
The court heard that the mill had been empty for years.
The law provides for a fine of up to 10,000 crowns.
Lawyers of the brothers argued that the buyers had known of the debts.
`,
  doings: `
We use shared notes to coordinate the lessons.
The helpers arrived early and made coffee for everybody.
On the second day the projector failed and we moved to another room.
The team took eight weeks to build the site.
She offered her boat to the search party.
More farmers are selling their milk at the gate.
The tool reads the file and adds a link to every name.
Every newcomer is given a mentor who answers questions.
Our students start the year with a hike.
The librarians met once a month and read each other's drafts.
In this post, we share what we have learned.
You can join the group on its website and add your name to the list.
Please register your course so that we can add it to our list.
Take part in a course or start one of your own.
Follow us for news of the next evening.
If you would like to give, you can do so on this page.
Full details are available at the website.
This message was originally posted on the members' list.
You can read more about the plan in an earlier post.
The page lists all the tools and explains how to install them.
I started to teach in 2009, when I discovered the videos of a colleague.
Participants shared how the crisis had changed their work.
Half of the houses have no lift.
We periodically release reports of what our courses achieve.
A group of volunteers ran a two-day course for their colleagues.
Our team qualified fifth and joined the second alliance.
The museum was voted among the ten best in the country.
The first six tutors recently received their certificates.
The new system makes it easier to find a berth.
The update adds a button to every page and fixes a number of errors.
She launched her own workshop after she lost her job.
He signed the guest book and opened a bottle of wine.
The choir was crowned with applause.
More than 500 people joined the march along the river.
Our efforts have helped farmers to build new barns and win contracts.
The partnership has created jobs and brought families together.
She secured three million for the harbour in last year's budget.
The plant has been awarded a place on many lists of sights.
In the spirit of the evening we decided to give everyone a cake.
It was an honour to be named beside such people.
Many of them had been elected to the council before.
The street was named after a painter who lived there.
We have published most of our notes and made them free to use.
We created this guide for those who are new to the trade.
A friend agreed to lend him a boat.
The town agreed a price and bought the field.
The players will return to the pitch next week.
The price of wheat rose by 4 per cent in March.
Exports fell for the third month in a row.
The town has lost 400 jobs since the mill closed.
The ice is melting faster than ever before.
Each department collects its own data and keeps it in its own files.
More information can be found on the website.
A list of known errors can be found here.
The latest news is available in the company's newsroom.
Revenue rose by 8 per cent to 41 million euros.
Net loss narrowed to 2 million euros from 6 million.
The company paid down 3 million of its debt in the quarter.
Each licence costs 40 dollars a year.
He has given a great deal of time to the club.
She rowed in the Nordic cup and did well in a tough field.
The kernel was updated to 6.3.
The package was rebuilt and now uses a new compiler.
He was selected to play for the country for the first time.
We are teaching two courses this term.
Parts of the installer were updated to mend a number of errors.
The deputy mayor led a delegation to the families of the fishermen.
The mayor joined leaders of the trade at the opening of the hall.
The band will play until six.
They will be accompanied by officials of the ministry.
The building will house a library and a hall.
The minister met the president and visited a camp.
The trains were crowded and many passengers had to stand.
It rained all day, but the fair was well attended.
After lunch the group walked to the old lighthouse.
The boat was towed to the harbour by a tug.
The children had great fun and learned a lot about tides.
Our team lost two matches and drew one.
The firm makes pumps for ships and sells them in thirty countries.
The bakery on the corner sells rolls from six in the morning.
The results show that most members are content with the club.
The hall was decorated with flags and nets.
The price of fish depends on the weather.
He lives in Ostby with his wife and two sons.
The garden is looked after by volunteers.
The nurses on the ward look after thirty patients at a time.
The flood left a thick layer of mud in the cellars.
Visitors from nine countries signed the guest book.
The workshop ran for three days and ended with a test.
A new boat costs more than most crews can pay.
The road is in a poor state and has many bends.
The choir sang four songs and was asked for more.
The firm lists its prices in dollars.
My uncle mends clocks in a shed behind the mill.
Gulls nest on the roof of the town hall each spring.
The new oars are lighter but wear out sooner.
Scammers have taken 3 million euros from pensioners this year.
The town council sits on the first Thursday of the month.
The jury read 400 poems before lunch.
The headquarters of the union are in an old cinema.
The library lends skis as well as books.
`,
}
