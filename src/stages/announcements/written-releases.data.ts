/**
 * Short releases written for this project in the manner of published ones, of offices and genres of which `fixtures/train` has few:
 * companies, courts and police, ministries, universities, hospitals, unions, parties, parishes, clubs, news reports and posts. What
 * stands behind a type in brackets is a sentence that tells news of it; behind `[?]` one that a reader may take either way, or
 * that repeats other news. They teach where news stands, and what stands beside it.
 */
export const WRITTEN_RELEASES: readonly string[] = [
  `
Norvell opens second pump works in Varde
[launch] Norvell Pumps, a maker of valves and pumps for ships, today announced the opening of its second works in Varde.
The plant covers 4,000 square metres and employs ninety people. It will serve yards along the whole coast.
"This is a great day for our town," said Lis Dam, the head of the works. "We will go on to inspire many young people."
Founded in 1961, Norvell has branches in nine countries and has won many prizes for its designs. More information is available at the company's website.
`,
  `
Tarn Systems (NYSE: TRN) Wins Contract with Harbour Ministry
[agreement] Tarn Systems (NYSE: TRN), a provider of secure radio for crews at sea, announced that its subsidiary Tarn Marine has received a contract from the Ministry of Harbours for 400 sets.
The devices are built in Leith. First shipments are expected in the second quarter.
The deal builds on a 2021 order, which was the largest in the history of the company.
To view the full press release, visit the company's newsroom.
Forward-looking statements involve risks and uncertainties. The company will not update them unless the law requires it.
`,
  `
Quarterly results of Ostrava Foods
[publication] Ostrava Foods today reported its results for the third quarter of 2026.
Revenue came in at 41 million euros, up 8 per cent from a year ago. Net loss narrowed to 2 million euros, and the company paid down 3 million of its debt.
Gross profit rose by a tenth. The board expects to be free of debt by the summer.
[other] Management will host a webcast to discuss these results on 4 November at 9 a.m.
`,
  `
Bellamy Group names Ines Carvalho chief financial officer
[appointment] The Bellamy Group has appointed Ines Carvalho as its chief financial officer with effect from 1 May.
Ms Carvalho succeeds Jon Aske, who has been with the company for eleven years. She joins from Port Mutual, where she served as treasurer and was a member of the board. Earlier she was named one of the ten most promising managers of her country.
"Ines brings a wealth of experience," said the chairman. "She will play a key role as we grow."
In 2014 she was appointed to the supervisory board of a bank in Porto. She holds a degree in law.
`,
  `
Seed round for Larkspur
[funding] Larkspur, a start-up that measures the soil of vineyards, has raised 3.2 million dollars in a seed round led by Hill Partners.
The money will be used to hire engineers and to open an office in Mendoza. The company has raised 5 million to date.
Its sensors cost 40 dollars each and are sold in six countries.
"Farmers will save a third of their water," said its founder, Paula Rey.
`,
  `
Fernhill Hotels let guests pay on arrival
[launch] Hotel company Fernhill has introduced a way to book a room without a card, which is now available in all its 300 houses.
With the new feature guests pay at the desk. The step marks a milestone in the company's history of making travel easy.
The feature can be found in the app, where it takes three clicks to book.
`,
  `
Kestrel Air to show simulators in Lyon
[other] Kestrel Air is thrilled to announce that it will take part in the Lyon Air Fair from 22 to 24 October.
Visitors will find the team at booth 221, where it will show its newest equipment. Guests can try a simulator and win a model plane.
The company is committed to delivering value to its customers.
`,
  `
Dairy maker settles claims over labels
[agreement] Clover Valley Dairy has agreed to pay 2 million dollars to resolve allegations that it sold butter under false labels, the Attorney General announced today.
According to the complaint, the company billed shops for butter that was made of vegetable oil. Its managers also received 84,000 dollars in gifts.
"Today's settlement shows that nobody stands above the law," the Attorney General said.
The case was handled by the consumer unit. The claims resolved by the settlement are allegations only.
`,
  `
Leith man sentenced for theft of copper
[other] A Leith man was sentenced today to four years in prison for stealing copper from railway lines.
Aron Pell, 41, pleaded guilty in May to nine counts of theft. He recruited three helpers and paid them in cash. They sold the wire to a dealer for 12,000 dollars.
[?] He was sentenced by Judge Ann Moray, who also ordered him to pay 43,000 dollars.
A second man was convicted in 2024 and sentenced to one year. If convicted on all counts, a third faces up to ten years.
`,
  `
District Attorney announces indictment of two brothers
[other] District Attorney Maria Solano today announced that two brothers from Eastfield have been indicted for a series of burglaries.
The District Attorney identified them as Paul and Peter Dunn. They have been charged with burglary and arson, and were ordered held on bail of 50,000 dollars.
According to the investigation, the brothers broke into nine shops, carried the goods to a garage and set it on fire.
[?] The defendants were arraigned today before Justice Omar Bell.
The District Attorney thanked the police for their work on the case. An indictment is an accusation and no evidence of guilt.
`,
  `
Three to be charged with bribery
[other] On 4 May 2026 the following three men will be charged in court for allegedly giving bribes to an inspector:
Tan Bee, 45
Lim Koh, 39
Rao Nair, 51
Between 2019 and 2021 they allegedly gave the inspector a total of 18,000 dollars. For his actions Tan faces fourteen charges under the Act, and each carries a fine of up to 100,000 dollars.
The country adopts a zero-tolerance approach to corruption. Anyone who has information may write to the bureau or lodge a complaint at its desk.
`,
  `
Woman arraigned for fraud on pensioners
HALDEN – [other] A former bank clerk was arraigned today for taking 300,000 crowns from the accounts of pensioners.
The woman, 52, is charged with eleven felony counts of fraud. She is being held without bail and is due in court tomorrow at 9 a.m.
She opened accounts under the names of customers, signed forms for them and deposited the money in her own account.
Detectives of the county police investigated the case.
`,
  `
Jury convicts former captain
[other] A jury has found a former ferry captain guilty of manslaughter for the sinking of the Aurora in 2023.
The court heard that he left the bridge to answer the telephone. The trial lasted four weeks.
[?] Sentence will be passed on 9 June.
The families of the victims hugged one another as the verdict was read. The company had settled with them in 2024.
`,
  `
Police appeal after robbery
[other] Two men have been arrested on suspicion of robbing a post office in Milton on Friday.
A third man got away on a motorcycle. Officers seized 4,000 pounds in cash and a toy gun.
[call] Detectives are asking anyone who saw the motorcycle to call the station.
The two remain in custody. Inspector Dale said officers would continue to patrol the area.
`,
  `
Ministry publishes guide to honest machines
[publication] The Ministry of Trade today released a guide for companies that use learning machines.
The guide follows a consultation held in September, and sets out five rules. It may be read on the website of the ministry.
The ministry will continue to work with companies and will update the guide when that is needed.
`,
  `
Written answer on tree cutting
To ask the Minister how many trees were cut in each of the past three years, and whether the Ministry will consider a ban on the cutting of old trees.
Answer:
The Board checks every tree in the city once a year. Where a tree is in danger of falling, it is removed. In the last three years 4,200 trees were cut and 9,000 were planted.
The Board published an advice for owners of trees in March 2023. The Ministry will consider further steps where they are needed, and will take the views of residents into account.
The rules will be reviewed every five years. There are courses for gardeners at the Institute.
`,
  `
Minister to attend talks on rivers
[other] The Minister for Water, Ms Dana Ruiz, will travel to Montevideo from 3 to 5 May to represent the country at the talks on shared rivers.
At the talks the ministers will discuss floods and seek to adopt a joint statement. She will be accompanied by officials of her ministry.
The talks will feed into the summit of the river states in November. During her absence the Minister for Roads will act for her.
`,
  `
Speech of the Minister at the dinner of the surveyors
Mr President, members of the institute, good evening. I am pleased to join you tonight. There are surveyors, planners and lawyers in this hall.
When the institute was set up in 1987 its aim was to train young people. Last year we amended the rules on boundary walls, and in 2023 we launched the map portal that many of you use.
We will do more to make your work easier. My ministry is working with you on a new code, and I hope that many will take part.
[launch] I am glad to tell you tonight that we will open a training centre for surveyors in Kallang next January.
I wish you all a pleasant evening.
`,
  `
Joint statement after visit
[agreement] The foreign ministers of Estonia and Kenya signed a memorandum of understanding on digital services in Nairobi today.
The ministers reaffirmed the friendship of their countries and agreed to strengthen their cooperation. They welcomed the growth of trade and underlined the importance of open seas.
Kenya's minister thanked his guest for the support that Estonia has given to schools since 2019.
[next-edition] The next round of consultations will take place in Tallinn in 2027.
The visit was the first of its kind in ten years.
`,
  `
Ministers meet in Darwin
[adoption] Ministers of the six states today approved a plan for the control of fruit flies.
They agreed that the matter was urgent. They noted the report of the working party and asked officials to prepare a paper.
[launch] A national office for fruit health will be set up in Perth.
[funding] The federal government will give 4 million dollars for traps.
[commitment] Queensland undertook to inspect all trucks at its borders by March.
Ministers expressed their thanks to the host and will meet again when the need arises.
`,
  `
Order on hiring
By the authority vested in me as President it is hereby ordered as follows:
Section 1. It is the policy of the government to hire on merit.
Agencies shall send their plans to the office within 60 days of this order. Each plan shall state the number of posts. The director shall submit a report every quarter and shall publish it.
Nothing in this order shall be construed to impair the powers of an agency. This order shall be implemented consistent with the law. The costs shall be borne by the department.
Any official appointed by the head of an agency may be asked to serve on a committee.
`,
  `
Notice on the emergency with respect to the northern strait
On 3 April 2014, by Order 1366, the President declared an emergency to deal with the threat to ships in the northern strait. On 6 May 2018 I signed Order 1399, which widened its scope.
The situation continues to pose a threat to trade.
[other] Therefore I am continuing the emergency for one year.
This notice shall be published in the register.
`,
  `
Fact sheet: the President signs order on honest labels
[adoption] Today the President signed an order against false labels of origin on goods.
The order requires agencies to review claims of origin and lets sellers prove where a good was made. Customers will know what they buy.
The President has long fought for honest trade. In his first term he signed several orders on labels and created a council for small firms. He has imposed duties on steel and given loans to farmers.
`,
  `
Statement on the shelling of the hospital
The Foreign Ministry condemns the shelling of the hospital in Zarin in the strongest terms.
The attack killed nine people and destroyed two wards. It follows threats against doctors that were made last month.
We call on all sides to respect the law and urge the Council to act. Those who did this must be brought to justice.
We stand with the families and will continue to support the people of Zarin.
`,
  `
Government fails students again, says Greens
The Government's refusal to raise the allowance shows that it does not care about students, the Greens said today.
"Students are borrowing to pay their rent," said spokesperson Mira Holt. "The Minister announced a review last year and nothing has come of it."
Official figures show that rents have risen by a tenth. The Government spent 40 million dollars on a new office while fees went up.
"The Greens would bring in a universal allowance and cancel the interest on loans."
The Minister must explain why the report has been kept secret.
`,
  `
Labour welcomes review of wage law
Labour welcomes the news that the Government has appointed a commissioner to look at the wages of carers.
"We have called for this for years," said its spokesperson Rua Hart. "Now it must be more than words."
The Government has said that it will bring in a bill next year. Labour passed the first law on equal pay in 1972.
"If the Government will not act, we will."
`,
  `
Students to march on Parliament
[other] Students from nine universities will tomorrow hold a day of protest against the rise in fees.
The march leaves the railway station at noon and ends at Parliament, where a petition with 40,000 names will be handed to the Minister.
"We have written letters and met members, and still nobody listens," said the president of the union.
Fees have risen by 12 per cent since 2022.
`,
  `
Nurses at six hospitals walk out
[other] Nurses at six hospitals began a two-day strike this morning in support of a claim for safer wards.
The union says that talks broke down on Friday. Hospitals have put off 400 operations.
"We did everything that we could to avoid this," said its secretary, Jo Tamahere.
Members have rejected two offers. The employers offered a rise of 2 per cent in June.
`,
  `
Dining workers back contract
[agreement] Members of the dining workers' union voted on Saturday to ratify a new two-year contract with Grinstead College.
Under the contract wages will rise by 3 per cent next week and again in July 2028. Workers will get two more days of leave.
The talks took four months. The union was founded by students in 2016.
`,
  `
University names Fulbright scholar
[award] Waimea University student Kenny Ball has been awarded a Fulbright scholarship to study in California.
Kenny plans to spend four years in Berkeley, where he will work on his doctorate. He was taught by Professor Lind, who has written six books on rain.
He is the third student of the department to win the scholarship. Last year it was given to Anna Moe.
`,
  `
New head of music school
[appointment] Dr Brid Jansen has been appointed head of the school of music for three years.
She takes up the post on 21 January. Dr Jansen replaces Professor Walsh, who became dean of the faculty in 2024.
Before that she held posts in Canada and led a choir in Bergen. In 2018 she won a prize for her book on hymns.
Professor Walsh said that she would do much for the school, which was formed last year from two departments.
`,
  `
Cold sleep keeps hedgehogs young
[publication] Hedgehogs that sleep longer live longer, according to a study published today by scientists at the University of Turku.
The team watched 400 animals over nine winters. It found that those in the north slept six weeks more.
"We did not expect such a clear result," said its leader, Dr Eva Aho.
The work was funded by the Kone fund. The team will next look at bats. In 2021 it was the first to count the hedgehogs of the city.
`,
  `
Grant for the study of old slides
[funding] The university library has received a grant of 14,000 dollars from the Delmar Foundation to copy its collection of Italian slides.
The grant will pay for a scanner and for the work of two students. The collection has 10,000 slides and was given to the library in 1971 by a traveller's widow.
Librarians hope to have the first thousand online by October. The foundation has supported libraries since 1976.
`,
  `
Biologist wins young investigator prize
[award] Ali Sharif, a professor of plant biology, will receive 125,000 dollars a year for five years as a Parker Fellow.
The fellowships are given each year to twenty young scientists. Sharif joined the faculty in 2022. He works on the roots of rice.
"I am honoured to be named beside such people," he said.
Four members of the faculty have been Parker Fellows before him.
`,
  `
Fund approves forty projects
[funding] The Education Trust Fund has approved 40 research projects worth 60 million naira for the University of Benue.
The vice-chancellor said this when he received the dean of the faculty. He urged lecturers to send in more proposals and promised that the university would support them.
The fund was set up in 1993 to improve schools. It paid for the new library, which was opened in 2019.
`,
  `
New wards open
[launch] The first patients have moved into the new wards of Wyebridge Hospital.
The move ends the days of the wooden huts, which were put up in the 1940s. Nurses wheeled forty patients through a covered corridor.
[other] The three wards have been named after local hills.
The building will also house a clinic for children. Work on it began in 2024 and cost 9 million pounds.
`,
  `
Queen approves new dean
[appointment] The Queen has approved the nomination of the Reverend Ann Lowe as Dean of Wellbury.
She has been a canon of the cathedral since 2019. In 2009 she was appointed team rector of Merton, and from 2002 she served as a curate in the south of London. She led the commission on rural schools.
[?] She will be installed on 17 December.
She is married to David, a teacher, and they have two sons.
`,
  `
Foundation to close
[other] The trustees of the Fielding Foundation have decided to close it at the end of 2027.
The foundation could have gone on until 2030, but its income has fallen. Its chair thanked staff and said that their work would live on.
[commitment] Its remaining money and its archive will be handed to the county trust.
The foundation was set up in 1968 and has helped more than 900 villages.
`,
  `
Museums on shortlist
[award] Four museums have made the shortlist for the Lantern Prize, the largest prize for museums in the country.
The judges visited twelve museums in spring. The chair of the judges said that the choice had been hard.
[other] The winner will be announced on 30 June at a dinner in Leeds.
[launch] For the first time the website of the prize is running a public vote.
Last year's winner was the Boat Museum in Hull.
`,
  `
Fete raises record sum
Our fete on 4 August was a great success in spite of the rain. Over 600 people came, and the cake stall was empty by three.
[funding] After expenses the fete made 5,413 pounds, which goes to the church roof.
A huge thank you to all who helped, to Mary and Don for the use of their field, and to these firms for donating raffle prizes:
Soham Farm Shop
Barley and Sons
Nick's Nurseries
The band played until six, and the vicar won the egg race.
`,
  `
Notes from the vicar
Dear friends, the days grow shorter and the leaves are falling. I was in the churchyard last week and met an old friend there.
We remember those who have gone before us. Please pray for the sick of the parish.
[other] The harvest supper is on Saturday 4 October at 7 p.m. in the hall.
Thanks to all who cleaned the church. The flower rota is on the board, and the choir meets on Thursdays.
`,
  `
School news
It has been a busy week. Year 4 made kites and Year 2 visited the farm.
[other] Our Year 6 will attend a rehearsal of the musical at Woodside School on Tuesday.
[other] The toddler group is cancelled this Friday.
[funding] Our pupils raised 238 pounds for the hospice with their cake sale.
Please remember to send your child with a coat. Reading books should be in bags every day.
`,
  `
Rotary notes
President Watson opened the meeting and welcomed two guests. Pat gave a talk on her journey to Nepal.
[funding] The club has given 500 pounds to the children's hospice.
Bill is looking for helpers for the stall. Next week's speaker is the harbour master.
The raffle was won by Don. The meeting closed with the toast.
`,
  `
Chess federation: the year in review
What a year it has been for our small federation! Let us recall some highlights of the year.
Our champion played for the country in the first online zonal. Two of our juniors took part in the world cup and did well in a tough field. Our webmaster has made the rating list easier to find.
Three arbiters passed the examination. We thank the clubs, which have kept the game alive.
[next-edition] The national congress will be held in Wanaka in January.
Let us hope for a better year to come.
`,
  `
Minutes of the annual general meeting
Present: nine members. Apologies were received from two. The minutes of the last meeting were approved.
The treasurer presented the accounts, which were adopted. Auditors were reappointed.
[appointment] Fay Burns was elected president, and Tom Ito was elected treasurer.
[adoption] The meeting voted to raise the fee to 30 dollars.
[commitment] The committee will buy a new lathe before Easter.
The hall needs paint, and volunteers were asked to come on Saturday. The meeting closed at nine.
`,
  `
Results of the referendums
[other] Students have voted to keep the newspaper on sale in the union shop, by 992 votes to 339.
[other] The proposal to ban speakers was rejected by 969 votes to 135.
Turnout was 9 per cent. The officers had campaigned on both sides.
The results were announced in the bar at eight. The union has held referendums since 2004.
`,
  `
Winners of union elections revealed
[appointment] Robert Toms has been elected president of the students' union.
After nine rounds of counting, the physicist beat ten other candidates. It was one of the closest votes in years.
[appointment] Andy Ja will be editor of the newspaper.
[appointment] The post of welfare officer goes to Fifi Henry.
In total 750 posts were filled, and more than 7,000 students voted. Candidates spent a week shaking hands. The results are on the website.
`,
  `
Awards night in Rome
[award] The duo OneEye won three prizes at the Europe Music Awards in Rome last night.
[award] Singer Asha was named best male, and the band Muso were voted best act.
The show was opened by a dancer on wires. Last year's big winner was Tim Lake, who walked away with three trophies.
Thousands watched it on the square. Organisers said the evening had cost 9 million euros.
`,
  `
Country chosen as leading destination
[award] Uruguay has been chosen as South America's leading destination for the third year in a row.
[award] Its capital was named the most liveable city of the region.
The awards have been given since 1993. Last year 2 million people visited the country, and in 2022 a travel magazine recognised its food.
Tourism supports 100,000 jobs. "This shows what a small country can do," the minister said.
`,
  `
Sports stars honoured
[award] Hockey player Ben Kohl was named sportsman of the year at the university's awards last night.
[award] The award for the sportswoman of the year went to netball player Lisa Wall.
Both study full time. Kohl trains on six days a week. The two awards look at marks as well as games.
[award] The team of the year was the women's eight.
More than 200 guests attended the dinner.
`,
  `
Conference recap
More than 300 people came to Boston for our meeting in August. Three days of talks were followed by a day of workshops. It was a blast!
[award] The prize for the best poster went to Constance Arno.
[award] Jeff Wang received the award for the best talk.
[funding] The committee gave fourteen scholarships to students.
[publication] Recordings of the talks are on the video channel of the society.
Thanks to our sponsors and helpers. We hope to see many of you again.
`,
  `
New release of the editor
[launch] Version 4.2 of the Quill editor is now available for download.
It brings a new search, and a number of errors have been fixed. The parser was updated to 2.83, and the build scripts were cleaned up. Packages that used the old format have been removed.
Users are advised to read the notes before they upgrade. A list of known problems can be found in the wiki.
`,
  `
Tumbledown: four snapshots this week
[launch] Four snapshots of Tumbledown were released this week.
The desktop was updated to 42.1 and the kernel to 6.3. The newest snapshot also brought fixes to the printer driver.
One update closed a hole that allowed others to read files. More snapshots are expected next week.
`,
  `
How we teach
We have been teaching with live coding for years. In this post I describe why.
Teachers make mistakes, and learners see how they are mended. In 2016 we started a series of talks, which were later published. I joined the project in 2018.
We created a template that you are free to use. You will find the slides on the page of the course.
If you would like to help, write to us.
`,
  `
Join a steering group
Our organisation has two groups that help to set its course. They meet six times a year.
[call] We are looking for five new members of the group for services, and applications are open until 12 May.
Members serve for two years. You will review plans and give advice. Candidates should know the work of archives.
The groups were set up in 2018 and have helped to shape our plans.
`,
  `
Call for articles on bias in data
The quarterly will publish a special issue on bias in the collection of data.
[call] Articles should be sent to the editor by 31 August.
Case studies and reviews will be considered. All articles will be read by two reviewers. Authors will hear from us in autumn.
Questions can be sent to the editors. The quarterly has appeared since 1976.
`,
  `
Applications open for film awards
[call] Film-makers may apply for the county film award until 18 August.
At least two films will be supported. Each award is up to 20,000 pounds, and the money is paid in three parts.
Projects must be led by artists who live in the county. The panel will look at ideas and budget. A workshop for those who want to apply was held in June.
`,
  `
Jeweller to show rare stones
[other] Jansen and Sons will host a show of coloured stones at its shop in Orchard Park on 18 September.
The show is a rare chance to see stones from six countries. Guests will be welcomed with a drink, and experts will give advice throughout the day.
Jansen has been a family firm for four generations.
`,
  `
Window tinting for hot days
In sunny Ashford more and more drivers turn to tinted windows. Tinting keeps out heat and protects seats.
Clear View is among the leading firms in the area. Its team uses films that meet the law and last for ten years. Customers can choose from four shades.
With its eye for detail Clear View has built a name for good work. It offers free quotes, and its workshop is open six days a week.
`,
  `
Beginner's guide to hair care
Caring for long hair takes time. Experts share what beginners should know before they choose a brush.
Use warm water and dry it slowly. Many people will find that less is more. Brushes made of wood have become popular in recent years.
The brand offers brushes for all kinds of hair. For more advice, visit its website.
`,
  `
Oncora is one to watch
Oncora is a company that develops drugs for rare diseases of children. It was founded in 2008 and is led by Dr Vuong Tran, who has brought two drugs to market.
The company's first drug is in trials in four countries, and a second will enter trials if it finds partners. The market for such drugs is expected to reach 9 billion dollars by 2032.
The company has received several patents and was granted orphan status for its first drug in 2020.
`,
  `
Token rises after presale
Meme coins are thriving, and one of them has been the talk of the town.
The coin's presale drew more than 10,000 buyers. Experts believe that it will climb further. Its founders have said that holders will share in the fees.
Readers should do their own research before they invest.
`,
  `
Regulator clears ketamine drops
[other] Norx Pharma said today that the drug authority has granted its petition for drops without preservatives.
[?] The approval lets the company file its application again.
Present products contain a substance that harms the eye. The authority had asked for more data in 2024. The drug has fast-track status.
Norx is a small company in Delaware. It will report its results next month.
`,
  `
Mine operator withdraws share offer
[other] Telva Mining today announced that it has ended its share offer.
Unsold shares have gone back to the treasury. The company had hoped to raise 9 million dollars and received 2 million.
"Our shareholders come first," said its chief executive. The company will focus on its two mines.
`,
  `
Bank pays for clean buses
[funding] The Development Bank will lend the city of Dakar 60 million euros for electric buses.
[agreement] The loan agreement was signed on Tuesday by the mayor and the president of the bank.
The buses will carry 100,000 people a day. The city has 3 million people, and its air is among the worst of the region.
Since 1990 the bank has lent 2 billion euros to the country. Works will start once the depot has been built.
`,
  `
Company to invest 40 million in plant
[funding] Abbott Lane, a maker of medicines, today announced an investment of 40 million euros in its plant in Sligo.
[commitment] The company will create 50 jobs there over the next four years.
The plant makes devices that patients use at home. It was opened in 1974 and was widened in 2008. The Prime Minister said the news was a vote of confidence in the region.
`,
  `
Leader steps down after twenty years
[other] Frank Codd has stepped down as co-manager of Ingrow International.
[appointment] Anthony Varga has taken over his duties and now leads the company with its founder.
Mr Codd had worked for the company since its early days. The change was planned in 2024. The board thanked him for all that he has done.
"Frank played a key part in building our company," said the founder.
`,
  `
Oracle of the north to cut jobs
[other] Software maker Orakel has announced that it is cutting 5,000 jobs after its takeover of a rival.
The cuts hit about 9 per cent of the staff. The company bought the rival last week for 10 billion dollars.
Unions called the news a blow. Analysts had expected a smaller number. The two firms have fought each other for years.
`,
  `
New mini computer unveiled
[launch] Computer maker Pomona has unveiled a small and cheap computer for the home.
The machine costs 499 dollars and comes without a screen. Its chief executive showed it at the yearly fair.
[launch] He also presented a tiny music player.
The company has sold 10 million players so far. Shares rose by 4 per cent.
`,
  `
Players banned for cheating
[other] About 20,000 people have been banned from a game after they used stolen copies.
The maker shut down their accounts. Copies had been passed around since November.
Players said that they had bought the game in a shop. The company was founded by two brothers.
`,
  `
Champion survives scare in Dubai
The world number one had to save two match points before he beat a Spaniard in three sets.
He took two hours and won the third set after a tie-break. He had won the tournament in the two years before.
"I was lucky today," he said. He will meet the winner of the second semi-final.
`,
  `
Economy of the region grows
The economy of Latin America grew by 5 per cent last year, its best year since 1980.
Exports reached 445 billion dollars. The commission said that growth would slow next year.
Venezuela and Uruguay grew fastest. Wages rose in nine countries, while debt fell.
`,
  `
Opinion: the duty of a newspaper
A newspaper must tell its readers what they do not want to hear. We have tried to do so.
Last week we published a story about the rector's house, and letters came in by the dozen. Some asked us to withdraw it. We will not.
A paper that pleases everybody has told nothing. Our rivals would do well to remember that.
`,
  `
General terms of use
All access to this website is governed by the terms below. If you do not accept them, please leave the site.
We may change these terms at any time. You agree to use the site only for lawful purposes. Information that you send to us will be kept in line with our policy.
Reports shall be received by the director, who will assess them and decide what is to be done. The company will not be liable for any loss.
`,
  `
About the Civil Service Institute
The Civil Service Institute was established in 2001. It trains officers of all ministries and offers 400 courses a year.
We build skills and strengthen the understanding of public service. Our campus has a library, a hall and a garden.
In 2019 the institute was awarded the quality prize. It opened its second house in 2022. We are dedicated to learning for life.
`,
  `
Fellow of the institute
Ong Teng was the permanent secretary of the ministry of labour, where she set up several schemes to help older workers. Before that she served thirty years in the public service.
She was awarded the medal for public administration in 2021. She is the chair of the Civil Aviation Board and sits on the boards of two banks.
After leaving the air force she was appointed director of the planning office.
`,
  `
Camp faces closure
[other] Sudan has refused to extend the permit of a Norwegian aid group in a camp of 90,000 people.
The group must leave by Tuesday. A spokesman said that the order came without a reason.
Aid groups have warned that people will go hungry. In March another group was sent away.
`,
  `
Ministers sworn in
[appointment] Harini Silva was sworn in as prime minister yesterday.
[appointment] The president will keep the ministries of defence and finance.
[other] Parliament will be dissolved tonight.
The new cabinet has four members, the smallest in the history of the country. The president came to power on Saturday. He met the chiefs of the army on Monday.
`,
  `
Former host leaves party
[other] Television host Rob Kilby has quit his party after a quarrel over its leadership.
[launch] He will found a party of his own, Verity, next week.
"They have gone back on their word," he told supporters. Mr Kilby joined the party in 2004 and was elected to Parliament for it.
The party's leader said that the split would be a nine-day wonder.
`,
  `
Aid for the territories
[funding] The government will give 10 million dollars in aid to the Palestinian territories, the Foreign Minister said in Ramallah today.
Of the sum 7 million is support for the budget. The rest is for food.
The minister met the president and visited a camp. Today's gift comes on top of the 20 million that was given last year.
`,
  `
Visas of refugees extended
[other] The Minister for Immigration today announced that the visas of 450 refugees will be extended by a month.
They came in May when the war reached their towns. The minister said that it was not a matter of if but when they would go home.
Refugees had agreed to return once it was safe. Flights are paid for by the state.
`,
  `
Mess week at the police club
On 23 November 150 members met at the club for a beer evening. They tried 24 kinds of beer and had their pictures taken.
Posters told the history of each beer. The evening was a hit, and nobody wanted to go home.
The committee thanks all who came. It organised a similar evening in 2017.
`,
  `
Archers in the hall
Teams of six units met for an evening of games in January. They shot at each other with foam arrows and threw balls into hoops.
After hits and misses the chairman gave a speech and handed medals to the winners. Dinner was served at eight.
`,
  `
New rules on legal fees take effect
[adoption] New rules that let lawyers agree on fees by result come into force on 4 May.
Under the rules a lawyer is paid more if the case is won. Clients must be told in writing, and may change their mind within five days.
Lawyers will remain bound by their code. Such fees are known in many other countries. The law was passed in January.
`,
  `
Heritage groups preview restored building
[other] Ninety members of heritage groups were given a first look at the restored Maxwell House today.
They will share their photographs in a contest. The preview is part of the ministry's work with groups that care for old buildings.
The house was built in 1928 for the customs. Its front has been painted white, as it was in the old days. It will be used for hearings.
`,
  `
Board chooses new supplier
[agreement] McGowan Mining has chosen Yppa Power to supply its copper mine with electricity from the wind.
Yppa will build a line of 90 kilometres to the mine. "This is a key step for us," said the vice-president of McGowan.
The mine holds copper for thirty years. Yppa has been in business since 2013 and runs nine wind farms.
`,
  `
County forms task force on retail theft
[launch] The county attorney has formed a task force against thefts from shops.
It held its first meeting on Monday. Members include the police and owners of shops. They discussed cameras and fences.
[commitment] The task force will report to the county board by 1 June.
Thefts have risen by a fifth since 2021. The attorney charged 400 people last year.
`,
  `
Student wins at kinetic arts show
[award] A pupil of Hawarden High School has won the Massel prize at the kinetic arts show.
[award] The second prize went to Jia Lang for her bear of paper.
More than seventy works were sent in. The winner's work is a wheel that turns in the wind.
[other] The works are on show in the museum until 9 November.
The show was held for the second time.
`,
  `
Partnership brings football to Florida
[next-edition] The second Sevens tournament will be played in Fort Lauderdale in December.
[agreement] The league will again work with the broadcaster Dazzle, which shows all games for free.
The first tournament in Portugal was a success and featured a strong field: Ajax, Benfica and Roma. It drew 30,000 people.
"We are thrilled to come to Florida," said the founder of the league.
`,
  `
Think tank for the capital
[launch] The capital is getting a new think tank, the Policy Centre, which will study taxes and housing.
It is paid for by firms of the city. Its head worked for the finance office until last year. He was born in Ohio.
Its first study will look at rents. The city already has two such bodies.
`,
  `
Nominations sent to the Senate
[appointment] Rosa Benham, of Maryland, to be Chair of the Futures Board, vice Heath Tarr.
[appointment] Alva Bedo, of Ohio, to be a Commissioner of Trade for a term of seven years, vice Rohan Chop, term expired.
[appointment] Krista Boyle, of Florida, to be Inspector General of the Office of Staff, vice Pat Fell, resigned.
`,
]
