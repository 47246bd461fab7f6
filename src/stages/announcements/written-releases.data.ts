/**
 * Short releases written for this project in the manner of published ones, of offices and genres of which `fixtures/train` has few:
 * companies, courts and police, ministries, universities, hospitals, unions, parties, parishes, clubs, news reports and posts. What
 * stands behind a type in brackets is a sentence that tells news of it; behind `[?]` one that a reader may take either way, or
 * that repeats other news. They teach the choice of the type.
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
[launch] I am glad to tell you tonight that we will open a training centre for surveyors in Ostby next spring.
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
On 12 June 2011, by Order 88, the President declared an emergency to deal with the threat to ships in the northern strait. On 9 May 2016 I signed Order 131, which widened its scope.
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
Ferry cooks back contract
[agreement] Members of the ferry cooks' union voted on Saturday to ratify a new three-year contract with Nordlys Lines.
Under the contract wages will rise by 4 per cent in May and again in 2029. Cooks will get three more days of leave.
The talks took five months. The union was founded by stewards in 1978.
`,
  `
University names Nansen scholar
[award] Waimea University student Per Ball has been awarded a Nansen scholarship to study in Tromvik.
Per plans to spend two years there, where he will work on a book about ice. He was taught by Professor Lind, who has written six books on rain.
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
Grant for the study of old charts
[funding] The harbour museum has received a grant of 31,000 crowns from the Lantern Foundation to copy its collection of sea charts.
The grant will pay for a camera and for the work of a bookbinder. The collection has 2,600 charts and was given to the museum in 1938 by a captain's son.
Curators hope to have the first of them online by spring. The foundation has supported museums since 1991.
`,
  `
Chemist wins prize for young researchers
[award] Lea Brandt, a lecturer in marine chemistry, will receive 40,000 euros a year for three years as a Keel Fellow.
The fellowships are given each year to six young researchers. Brandt joined the institute in 2023. She works on the salt of fjords.
"I am honoured to be named beside such people," she said.
Two members of the institute have been Keel Fellows before her.
`,
  `
Fund approves twelve projects
[funding] The Coast Research Fund has approved twelve projects worth 9 million crowns for the University of Tromvik.
The rector said this when he received the dean of the faculty. He urged lecturers to send in more proposals and promised that the university would support them.
The fund was set up in 1988 to improve laboratories. It paid for the research ship, which was launched in 2021.
`,
  `
New wing opens
[launch] The first patients have moved into the new wing of Ostby Hospital.
The move ends the days of the brick annexe, which was put up in the 1920s. Porters wheeled thirty patients over the yard in the rain.
[other] The two floors have been named after lighthouses.
The building will also house a clinic for seamen. Work on it began in 2023 and cost 70 million crowns.
`,
  `
King approves new rector
[appointment] The King has approved the nomination of the Reverend Marta Lowe as Rector of Wellbury.
She has been a chaplain at the harbour since 2020. In 2011 she was appointed vicar of Ostby, and from 2005 she served as a curate on the islands. She led the commission on lonely parishes.
[?] She will be installed on 3 May.
She is married to Jon, a pilot, and they have three daughters.
`,
  `
Fund for sailors to close
[other] The trustees of the Beacon Fund have decided to wind it up in the spring of 2028.
The fund could have gone on for a few years, but its income has fallen. Its chair thanked staff and said that their work would live on.
[commitment] Its remaining money and its letters will be handed to the seamen's mission.
The fund was set up in 1951 and has helped more than 2,000 families.
`,
  `
Libraries on shortlist
[award] Three libraries have made the shortlist for the Open Book Prize, the oldest prize for libraries in the country.
The judges visited nine libraries in autumn. The chair of the judges said that the choice had been hard.
[other] The winner will be announced on 12 March at a dinner in Turku.
[launch] For the first time the prize is holding a vote among children.
Last year's winner was the library ship of the outer islands.
`,
  `
Regatta day raises record sum
Our regatta day on 19 May was a great success in spite of the wind. Over 900 people came, and the waffle stall was empty by noon.
[funding] After expenses the day made 2,870 euros, which goes to the rescue boat.
A huge thank you to all who helped, to Ida and Olav for the use of their meadow, and to these firms for donating raffle prizes:
Ostby Fish Shop
Dahl and Daughters
Nina's Nets
The band played until eight, and the harbour master won the sack race.
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
It has been a busy week. The second form baked bread and the fifth form visited the lock.
[other] Our sixth form will sing at the opening of the bridge on Thursday.
[other] The chess club is cancelled this Monday.
[funding] Our pupils raised 164 euros for the animal home with their flea market.
Please remember to send your child with boots. Library books should be in bags every day.
`,
  `
Notes of the Tuesday club
President Solberg opened the meeting and welcomed four guests. Tone gave a talk on her journey to the Faroes.
[funding] The club has given 750 euros to the night shelter.
Knut is looking for helpers for the market. Next week's speaker is the organist.
The raffle was won by Ida. The meeting closed with a song.
`,
  `
Draughts federation: the year in review
What a year it has been for our small federation! Let us recall some highlights of the year.
Our champion played for the country in the Nordic league. Three of our juniors took part in the youth games and did well in a tough field. Our printer has made the rule book easier to read.
Two referees passed the examination. We thank the clubs, which have kept the game alive.
[next-edition] The national congress will be held in Hamar in February.
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
Results of the ballots
[other] Members have voted to keep the old boathouse, by 214 votes to 87.
[other] The proposal to sell the pier was rejected by 190 votes to 111.
Turnout was 31 per cent. The committee had campaigned on both sides.
The results were read out in the hall at nine. The club has held ballots since 1963.
`,
  `
Winners of the guild's elections revealed
[appointment] Ragna Toft has been elected president of the bakers' guild.
After three rounds of counting, the pastry cook beat four other candidates. It was one of the closest votes in years.
[appointment] Emil Holt will be editor of the guild's paper.
[appointment] The post of treasurer goes to Kari Steen.
In total 40 posts were filled, and more than 600 bakers voted. Candidates spent a week shaking hands. The results hang in the window.
`,
  `
Awards night in Varna
[award] The trio Low Tide won two prizes at the Coast Music Awards in Varna last night.
[award] Singer Alma was named best newcomer, and the band Grebe were voted best act.
The show was opened by a choir on stilts. Last year's big winner was Tom Sandvik, who walked away with four trophies.
Thousands watched it on the pier. Organisers said the evening had cost 2 million euros.
`,
  `
County chosen as best place to walk
[award] Nordland has been chosen as the best place to walk in the north for the second year in a row.
[award] Its chief town was named the quietest harbour of the coast.
The awards have been given since 2004. Last year 80,000 people walked there, and in 2021 a magazine recognised its huts.
Walkers pay for 900 jobs. "This shows what a small county can do," the mayor said.
`,
  `
Rowers honoured
[award] Sculler Eskil Dahl was named oarsman of the year at the club's dinner last night.
[award] The award for the oarswoman of the year went to cox Runa Wall.
Both work full time. Dahl trains on five days a week. The two awards look at work as well as races.
[award] The crew of the year was the junior four.
More than 80 guests attended the dinner.
`,
  `
Conference recap
More than 120 people came to Tampere for our meeting in June. Two days of talks were followed by a day on the lake. It was a joy!
[award] The prize for the best drawing went to Signe Arnold.
[award] Timo Vainio received the award for the best talk.
[funding] The committee gave nine grants to students.
[publication] Recordings of the talks are on the page of the society.
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
[call] Film-makers may apply for the county film award until 7 March.
Four films will be paid for. Each award is up to 12,000 pounds, and the money comes in two parts.
Projects must be led by artists who live in the county. The panel will look at ideas and budget. A workshop for those who want to apply was held in January.
`,
  `
Joiner to show old clocks
[other] Jansen and Sons will host a show of tall clocks at its shop in Ostby on 6 June.
The show is a rare chance to see clocks from four centuries. Guests will be welcomed with a cup of coffee, and experts will give advice throughout the day.
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
Medora is one to watch
Medora is a company that develops drops for rare diseases of the eye. It was founded in 2011 and is led by Dr Ida Brandt, who has brought one drug to market.
The company's first drug is in trials in three countries, and a second will enter trials if it finds partners. The market for such drugs is expected to double by 2035.
The company has received several patents and was granted orphan status for its first drug in 2022.
`,
  `
Token rises after presale
Meme coins are thriving, and one of them has been the talk of the town.
The coin's presale drew more than 10,000 buyers. Experts believe that it will climb further. Its founders have said that holders will share in the fees.
Readers should do their own research before they invest.
`,
  `
Regulator clears ear drops
[other] Norx Pharma said today that the drug authority has granted its petition for drops without alcohol.
[?] The approval lets the company file its application again.
Present products contain a substance that dries the skin. The authority had asked for more data last spring. The drug has a patent.
Norx is a small company in Bergen. It will report its results next month.
`,
  `
Quarry withdraws share offer
[other] Skarn Stone today announced that it has ended its share offer.
Unsold shares have gone back to the company. It had hoped to raise 3 million crowns and received 400,000.
"Our shareholders come first," said its chief executive. The company will focus on its two quarries.
`,
  `
Bank pays for quiet trams
[funding] The Coast Bank will lend the city of Varna 18 million euros for quiet trams.
[agreement] The loan agreement was signed on Tuesday by the mayor and the president of the bank.
The trams will carry 40,000 people a day. The city has 300,000 people, and its streets are among the loudest of the coast.
Since 1999 the bank has lent 600 million euros to the country. Works will start once the depot has been built.
`,
  `
Company to invest 12 million in works
[funding] Moray Glass, a maker of bottles, today announced an investment of 12 million pounds in its works in Thurso.
[commitment] The company will create 35 posts there over the next two years.
The works makes jars that dairies use. It was opened in 1961 and was widened in 1999. The Provost said the news was a vote of confidence in the county.
`,
  `
Leader steps down after twelve years
[other] Arne Vold has stepped down as co-manager of Sandnes Sails.
[appointment] Petra Lind has taken over his duties and now leads the company with its founder.
Mr Vold had worked for the company since its early days. The change was planned last year. The board thanked him for all that he has done.
"Arne played a key part in building our company," said the founder.
`,
  `
Lift maker to cut jobs
[other] Lift maker Hoistad has announced that it is cutting 700 jobs after its takeover of a rival.
The cuts hit about 4 per cent of the staff. The company bought the rival in spring for 300 million crowns.
Unions called the news a blow. Analysts had expected a smaller number. The two firms have fought each other for years.
`,
  `
New kitchen radio unveiled
[launch] Radio maker Tonnes has unveiled a small and cheap radio for the kitchen.
The box costs 89 euros and comes without a cable. Its chief executive showed it at the yearly fair.
[launch] He also presented an alarm clock for the deaf.
The company has sold 2 million radios so far. Shares rose by 1 per cent.
`,
  `
Runners barred for a short cut
[other] About 200 runners have been barred from a race after they took a short cut.
The organisers struck out their times. Short cuts had been taken since the second stage.
Runners said that they had followed the signs. The race was founded by two brothers.
`,
  `
Champion survives scare in Riga
The world number three had to save a match point before she beat a Dane in three sets.
She took three hours and won the third set by two games. She had won the tournament in the year before.
"I was lucky today," she said. She will meet the winner of the second semi-final.
`,
  `
Economy of the islands grows
The economy of the outer islands grew by 3 per cent last year, its best year since 1994.
Exports reached 45 million crowns. The bank said that growth would slow next year.
Fishing and tourism grew fastest. Wages rose on nine islands, while debt fell.
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
Mei Soon was the permanent secretary of the ministry of ports, where she set up several schemes to help older sailors. Before that she served twenty years in the coast guard.
She was awarded the medal for public service in 2019. She is the chair of the Lighthouse Board and sits on the boards of two schools.
After leaving the coast guard she was appointed director of the charts office.
`,
  `
Mission faces closure
[other] Tarsia has refused to extend the permit of a foreign mission in a valley of 9,000 people.
The mission must leave by Friday. A spokesman said that the order came without a reason.
Doctors have warned that people will go without medicine. In May another mission was sent away.
`,
  `
Ministers sworn in
[appointment] Elin Haug was sworn in as prime minister yesterday.
[appointment] The president will keep the ministries of roads and forests.
[other] The lower house will be dissolved next week.
The new cabinet has eleven members, the smallest in the history of the country. The president came to power in June. She met the chiefs of the navy on Monday.
`,
  `
Former singer leaves party
[other] Folk singer Bea Thorn has quit her party after a quarrel over the budget of the county.
[launch] She will found a party of her own, Open Harbour, next week.
"They have gone back on their word," she told supporters. Ms Thorn joined the party in 2011 and was elected to the council for it.
The party's leader said that the split would soon be forgotten.
`,
  `
Aid for the flooded islands
[funding] The government will give 3 million euros in aid to the flooded islands, the Foreign Minister said in Suva today.
Of the sum 2 million is for roofs. The rest is for food.
The minister met the governor and visited a school. Today's gift comes on top of the 5 million that was given last year.
`,
  `
Permits of pickers extended
[other] The Minister for Labour today announced that the permits of 900 pickers will be extended by six weeks.
They came in March when the first plums were ripe. The minister said that rain had kept them from work.
Pickers had agreed to leave at the end of August. Their buses are paid for by the growers.
`,
  `
Tea evening at the rowing club
On 9 May eighty members met at the club for an evening of tea. They tried 12 kinds of tea and had their pictures taken.
Posters told the history of each tea. The evening was a hit, and nobody wanted to go home.
The committee thanks all who came. It organised a similar evening in 2019.
`,
  `
Villages in the hall
Teams of four villages met for an evening of games in March. They threw sacks at each other and rolled hoops into nets.
After hits and misses the chairman gave a speech and handed cups to the winners. Soup was served at seven.
`,
  `
New rules on notaries' fees take effect
[adoption] New rules that let notaries ask for a deposit come into force on 1 July.
Under the rules a notary is paid a tenth before the work begins. Clients must be told in writing, and may change their mind within a week.
Notaries will remain bound by their code. Such deposits are known in many other countries. The law was passed in January.
`,
  `
Walkers preview restored mill
[other] Forty members of walking clubs were given a first look at the restored Customs Mill today.
They will share their drawings in a contest. The preview is part of the county's work with clubs that care for old paths.
The mill was built in 1884 for the grain board. Its front has been painted green, as it was in the old days. It will be used for concerts.
`,
  `
Board chooses new supplier
[agreement] Hale Copper has chosen Vindal Power to supply its mine with electricity from the river.
Vindal will build a line of 40 kilometres to the mine. "This is a key step for us," said the vice-president of Hale.
The mine holds copper for twenty years. Vindal has been in business since 2009 and runs four dams.
`,
  `
County forms task force on retail theft
[launch] The county attorney has formed a task force against thefts from shops.
It held its first meeting on Monday. Members include the police and owners of shops. They discussed cameras and fences.
[commitment] The task force will report to the county board by 1 June.
Thefts have risen by a fifth since 2021. The attorney charged 400 people last year.
`,
  `
Pupil wins at model boat show
[award] A pupil of Brannoch School has won the Keel prize at the model boat show.
[award] The second prize went to Otto Lang for his raft of straw.
More than forty boats were sent in. The winner's boat has sails of paper.
[other] The boats are on show in the town hall until 2 June.
The show was held for the fifth time.
`,
  `
Partnership brings beach rowing to Riga
[next-edition] The second Beach Rowing Cup will be held in Riga in August.
[agreement] The league will again work with the broadcaster Dazzle, which shows all races for free.
The first cup in Gdynia was a success and featured a strong field: Tern, Skua and Old Mill. It drew 4,000 people.
"We are thrilled to come to Riga," said the founder of the league.
`,
  `
Institute for the delta
[launch] The delta is getting a new institute, the Tidal Centre, which will study dikes and floods.
It is paid for by insurers of the region. Its head worked for the water office until last year. She was born in Delft.
Its first study will look at sluices. The region already has two such bodies.
`,
  `
Nominations sent to the Senate
[appointment] Nora Pike, of Maryland, to be Chair of the Salt Board, vice Lou Hart.
[appointment] Ada Crane, of Ohio, to be a Commissioner of Canals for a term of six years, vice Ben Moss, term expired.
[appointment] Greta Holm, of Florida, to be Inspector General of the Office of Maps, vice Sam Reed, resigned.
`,
]
