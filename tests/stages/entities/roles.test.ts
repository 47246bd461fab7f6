import { describe, expect, it } from 'vitest'
import { told } from './told.js'

describe('the role of a person', () => {
  it.each<[text: string, name: string, role: string | null]>([
    ['The Assembly elected Marta Lindqvist (Sweden) President for 2026.', 'Marta Lindqvist', 'President'],
    ['It returned Peter Hallam unopposed as Treasurer of the Guild.', 'Peter Hallam', 'Treasurer'],
    ['Marta Lindqvist takes over from me as chair on 1 May.', 'Marta Lindqvist', 'chair'],
    ['A panel was set up, with Peter Hallam (Peru) as its convener.', 'Peter Hallam', 'convener'],
    ['Marta Lindqvist, 58, is the mayor of Ostby.', 'Marta Lindqvist', 'mayor'],
    [
      'Marta Lindqvist, co-founder and chief commercial officer of Fell Foods Ltd., agreed.',
      'Marta Lindqvist',
      'co-founder and chief commercial officer',
    ],
    [
      'Peter Hallam is vice president and chief medical information officer at Ostby Hospital.',
      'Peter Hallam',
      'vice president and chief medical information officer',
    ],
    [
      'To contact the reporters on this story: Peter Hallam in Ostby at ph@fell.example; Marta Lindqvist at ml@fell.example',
      'Marta Lindqvist',
      'reporter',
    ],
    [
      'To contact the editors responsible for this story: Peter Hallam at ph@fell.example, Marta Lindqvist',
      'Peter Hallam',
      'editor',
    ],
    ['Digital Director Marta Lindqvist agreed.', 'Marta Lindqvist', 'Digital Director'],
    ['Map Editor Marta Lindqvist agreed.', 'Marta Lindqvist', 'Map Editor'],
    ['“It is late,” said press Officer Marta Lindqvist.', 'Marta Lindqvist', 'press Officer'],
    ['The keys lay with custody Officer Marta Lindqvist.', 'Marta Lindqvist', 'custody Officer'],
    ['It would be a miracle Senator Marta Lindqvist had not foreseen.', 'Marta Lindqvist', 'Senator'],
    [
      'Judge Marta Lindqvist (Sixth Circuit) succeeds Judge Peter Hallam (Ohio) as chair of the Fell Committee.',
      'Marta Lindqvist',
      'chair',
    ],
    [
      'Judge Marta Lindqvist (Sixth Circuit) succeeds Judge Peter Hallam (Ohio) as chair of the Fell Committee.',
      'Peter Hallam',
      'Judge',
    ],
    [
      'Ms Marta Lindqvist will relinquish her appointment as Minister for Law, and will be appointed Minister for Trade.',
      'Marta Lindqvist',
      'Minister for Trade',
    ],
    [
      'Dr Marta Lindqvist will relinquish her appointment as Minister for Law. She will continue as Minister for Trade.',
      'Marta Lindqvist',
      'Minister for Trade',
    ],
    [
      'The Council said that Marta Lindqvist assumed the role of Executive Director on 1 May.',
      'Marta Lindqvist',
      'Executive Director',
    ],
    ['The President, Marta Lindqvist, has named eight new chairs of committees.', 'Marta Lindqvist', 'President'],
    ['The Director, Human Resource Department (HRD), Mr. Peter Hallam spoke.', 'Peter Hallam', 'Director'],
    ['Remarks by Deputy Secretary, Ministry of Law, Peter Hallam, at the Forum.', 'Peter Hallam', 'Deputy Secretary'],
    [
      'Marta Lindqvist, head of the Department of Nursing, agreed.',
      'Marta Lindqvist',
      'head of the Department of Nursing',
    ],
    ['Professor Peter Hallam, is the Chairman of Fell Bank.', 'Peter Hallam', 'Chairman'],
    [
      'She came following the retirement of Dr Peter Hallam after six years in the position of FELA Director.',
      'Peter Hallam',
      'Director',
    ],
    ['Cook County State’s Attorney Marta Lindqvist agreed.', 'Marta Lindqvist', 'State’s Attorney'],
    ['Ostby High Commissioner in Dhaka Marta Lindqvist signed.', 'Marta Lindqvist', 'High Commissioner'],
    ['It is Marta Lindqvist, who is now Fellar’s deputy leader.', 'Marta Lindqvist', 'deputy leader'],
    ['Otago University Vice-Chancellor Professor Marta Lindqvist agreed.', 'Marta Lindqvist', 'Vice-Chancellor'],
    [
      'He helped three fellow Ostby students, Marta Lindqvist, Ann Holm and Peter Hallam, along.',
      'Ann Holm',
      'fellow Ostby student',
    ],
    ['Marta Lindqvist, a former R&D Director at FELA, agreed.', 'Marta Lindqvist', 'former R&D Director'],
    ['Added President of FELA, Marta Lindqvist: “It works.”', 'Marta Lindqvist', 'President'],
    ['Meet Legislative Assistant Marta Lindqvist today.', 'Marta Lindqvist', 'Legislative Assistant'],
    ['The press event brings State Attorney Marta Lindqvist here.', 'Marta Lindqvist', 'State Attorney'],
    [
      'Behind it is interim director Dr Marta Lindqvist, research programme manager Ioana Hill and research administrator Ann Verner.',
      'Marta Lindqvist',
      'interim director',
    ],
    [
      'Behind it is interim director Dr Marta Lindqvist, research programme manager Ioana Hill and research administrator Ann Verner.',
      'Ann Verner',
      'research administrator',
    ],
    ['“It counts,” said Marta Lindqvist, the Tumuaki of Te Roopū Fell.', 'Marta Lindqvist', 'Tumuaki'],
    [
      'They met US Special Presidential Envoy for Climate Marta Lindqvist.',
      'Marta Lindqvist',
      'US Special Presidential Envoy for Climate',
    ],
    ['Ms Marta Lindqvist, Head of HR, Fellever Asia, spoke.', 'Marta Lindqvist', 'Head of HR'],
    [
      'A judge dismissed an indictment today against former Mayor Marta Lindqvist in Ostby.',
      'Marta Lindqvist',
      'former Mayor',
    ],
    ['This Bill highlights Education Minister Marta Lindqvist and her ways.', 'Marta Lindqvist', 'Education Minister'],
    ['Founded by Marta Lindqvist, Fell Roasters began in 2020.', 'Marta Lindqvist', 'founder'],
    [
      'Apologies came from Peter Hallam - Chairman and Marta Lindqvist committee member.',
      'Marta Lindqvist',
      'committee member',
    ],
    ['It was set up by Marta Lindqvist, a seasoned teacher, in Ostby.', 'Marta Lindqvist', 'seasoned teacher'],
    ['A motion asked to encourage Warden Marta Lindqvist to agree.', 'Marta Lindqvist', 'Warden'],
    ['The work under Professor Marta Lindqvist goes on.', 'Marta Lindqvist', 'Professor'],
    ['Fell House artist-in-residence Marta Lindqvist drew it.', 'Marta Lindqvist', 'artist-in-residence'],
    ['“Good,” said Marta Lindqvist, MD of FELL AI.', 'Marta Lindqvist', 'MD'],
    [
      'Fell Air said that Marta Lindqvist, MD, has joined the company’s Supervisory Board.',
      'Marta Lindqvist',
      'Supervisory Board',
    ],
    [
      'Marta Lindqvist and Peter Hallam have been appointed to its Board of Directors.',
      'Marta Lindqvist',
      'Board of Directors',
    ],
    ['Marta Lindqvist, principal of Fell School, joined the Board in 2011.', 'Marta Lindqvist', 'principal'],
    ['Marta Lindqvist was elected as Co-Tumuaki of Te Mana Fell.', 'Marta Lindqvist', 'Co-Tumuaki'],
    ['A court found pilot Marta Lindqvist at home.', 'Marta Lindqvist', 'pilot'],
    [
      'Marta Lindqvist has commenced work as the inaugural Independent Reviewer of Adverse Assessments.',
      'Marta Lindqvist',
      'inaugural Independent Reviewer',
    ],
    ['“Well played,” said Marta Lindqvist, Tournament Director.', 'Marta Lindqvist', 'Tournament Director'],
    ['Ostby County District Attorney Marta Lindqvist agreed.', 'Marta Lindqvist', 'District Attorney'],
    [
      'The Minister for Employment, Education, Training and Youth Affairs, Senator Marta Lindqvist, agreed.',
      'Marta Lindqvist',
      'Minister for Employment, Education, Training and Youth Affairs',
    ],
    ['Marta Lindqvist, Peter’s mother, agreed with Peter Hallam.', 'Marta Lindqvist', 'mother'],
    ['Peter Hallam, the original owner of what is now a park, agreed.', 'Peter Hallam', 'original owner'],
    [
      'Agreement reached\n\nMEDIA RELEASE\n\nMINISTER FOR IMMIGRATION AND BORDER PROTECTION\n\nThe Hon Peter Hallam MP\n\nStates agreed.',
      'Peter Hallam',
      'MINISTER FOR IMMIGRATION AND BORDER PROTECTION',
    ],
    ['Marta Lindqvist agrees, who leads the', 'Marta Lindqvist', null],
    ['“We stay,” says Marta Lindqvist, who leads the institute.', 'Marta Lindqvist', 'leads the institute'],
    ['The club appointed Marta Lindqvist as the new 16U Tier 2 Coach.', 'Marta Lindqvist', '16U Tier 2 Coach'],
    [
      'Lindqvist named Peter Hallam as Senior Artificial Intelligence Scientist.',
      'Peter Hallam',
      'Senior Artificial Intelligence Scientist',
    ],
    ['Marta Lindqvist was re-elected chair for a second two-year term.', 'Marta Lindqvist', 'chair'],
    ['Peter Hallam is founder and principal of Hallam Ltd.', 'Peter Hallam', 'founder and principal'],
    ['The meeting was chaired by Marta Lindqvist (Nepal).', 'Marta Lindqvist', 'chair'],
    ['The group will be co-chaired by Peter Hallam and Marta Lindqvist.', 'Marta Lindqvist', 'co-chair'],
    ['Peter Hallam took the chair at ten.', 'Peter Hallam', 'chair'],
    ['Sens. Peter Hallam and Anna Weston announced it.', 'Anna Weston', 'Senator'],
    ['The Minister for Immigration, Senator Peter Hallam, said so.', 'Peter Hallam', 'Minister for Immigration'],
    ['Pictures by photographers such as Peter Hallam, Anna Weston and Karl Moe.', 'Anna Weston', 'photographer'],
    ['The new coordinator of the Foundation is Marta Lindqvist, whom you know.', 'Marta Lindqvist', 'new coordinator'],
    ['The Chair (Peter Hallam of Ostby) spoke.', 'Peter Hallam', 'Chair'],
    [
      'Peter Hallam, chief financial officer and treasurer, paid.',
      'Peter Hallam',
      'chief financial officer and treasurer',
    ],
    ['“I came,” said Peter Hallam, 27, one of the 114 petitioners.', 'Peter Hallam', 'petitioner'],
    ['A young timetabler called Peter Hallam spoke.', 'Peter Hallam', 'young timetabler'],
    ['An engineer from Ostby named Peter Hallam spoke.', 'Peter Hallam', 'engineer'],
    ['Peter Hallam, the club’s 78-year-old president, spoke.', 'Peter Hallam', 'president'],
    ['Peter Hallam, a Border Patrol tunneling expert, spoke.', 'Peter Hallam', 'tunneling expert'],
    ['Peter Hallam, now a federal judge, spoke.', 'Peter Hallam', 'federal judge'],
    ['Peter Hallam, an Ostby-born geophysicist, spoke.', 'Peter Hallam', 'Ostby-born geophysicist'],
    ['Peter Hallam, who from 1 April will be our field coordinator, spoke.', 'Peter Hallam', 'field coordinator'],
    [
      'Peter Hallam, who is responsible for parcels at the Post of Ostby, spoke.',
      'Peter Hallam',
      'responsible for parcels',
    ],
    ['The Federation elected as President for four years Mr. Peter Hallam (Peru).', 'Peter Hallam', 'President'],
    ['The two checkers, Ms Marta Lindqvist and Mr Peter Hallam, agreed.', 'Marta Lindqvist', 'checker'],
    ['It designated Peter Hallam (Peru) as regional focal point.', 'Peter Hallam', 'regional focal point'],
    ['Photographs by Peter Hallam', 'Peter Hallam', 'Photographs'],
    [
      'Marta Lindqvist was elected President; she succeeds Peter Hallam, who had served since 2018.',
      'Peter Hallam',
      'President',
    ],
    ['Local and state government officials, Peter Hallam said, were late.', 'Peter Hallam', null],
    ['Reporters may visit Peter Hallam at home.', 'Peter Hallam', null],
    ['Peter Hallam was named Apprentice of the Year.', 'Peter Hallam', 'Apprentice of the Year'],
    ['The Board has appointed Peter Hallam to serve as Executive Director.', 'Peter Hallam', 'Executive Director'],
    [
      'Marta Lindqvist had been appointed Executive Secretary with effect from May.',
      'Marta Lindqvist',
      'Executive Secretary',
    ],
    [
      'It was opened by the Minister for Trade, Tourism and Industry, Marta Lindqvist, on Monday.',
      'Marta Lindqvist',
      'Minister for Trade, Tourism and Industry',
    ],
    ['Peter Hallam chaired the talks in Ostby.', 'Peter Hallam', 'chair'],
    [
      'Guests came with Marta Lindqvist, First Lady and President of the Foundation.',
      'Marta Lindqvist',
      'First Lady and President',
    ],
    ['For further information: Peter Hallam, telephone 000 000.', 'Peter Hallam', 'contact'],
    ['Remarks of the Chair\nMs Marta Lindqvist\nOstby, 3 May 2024\n\nFriends, thank you.', 'Marta Lindqvist', 'Chair'],
  ])('%s', (text, name, role) => {
    expect(told(text, name)[0]).toBe(role)
  })
})

describe('the body of a person', () => {
  it.each<[text: string, name: string, organization: string | null]>([
    ['Congressman Peter Hallam (FL-07) agreed with Marta Lindqvist (Va.-12).', 'Peter Hallam', null],
    ['Congressman Peter Hallam (FL-07) agreed with Marta Lindqvist (Va.-12).', 'Marta Lindqvist', null],
    ['Marta Lindqvist, W. T. Fell High School, won.', 'Marta Lindqvist', 'W. T. Fell High School'],
    ['Fell Roasters was founded in 2019 by Marta Lindqvist and Peter Hallam.', 'Marta Lindqvist', 'Fell Roasters'],
    [
      'Marta Lindqvist, Senior Manager, Regional Marketing Operations, Fell Motor Norway, agreed.',
      'Marta Lindqvist',
      'Fell Motor Norway',
    ],
    ['Marta Lindqvist, a student from Fell University, spoke.', 'Marta Lindqvist', 'Fell University'],
    ['Award-winning author Marta Lindqvist spoke.', 'Marta Lindqvist', null],
    [
      'Ostby Museum Invites Schools\n\nOSTBY – The museum opens. Fell Museum has room. “Come,” said Marta Lindqvist, director of the museum.',
      'Marta Lindqvist',
      'Fell Museum',
    ],
    ['“Good,” said Bill Lindqvist, President of the USPA.', 'Bill Lindqvist', 'USPA'],
    ['“Good,” said Marta Lindqvist, CEO of Cure Alzheimer’s Fund.', 'Marta Lindqvist', 'Cure Alzheimer’s Fund'],
    ['It was signed by Uruguayan President Marta Lindqvist.', 'Marta Lindqvist', 'Uruguay'],
    [
      'Marta Lindqvist, Minister for Legal Affairs of St Vincent & the Grenadines, spoke.',
      'Marta Lindqvist',
      'St Vincent & the Grenadines',
    ],
    ['Ostby County District Attorney Marta Lindqvist agreed.', 'Marta Lindqvist', 'Ostby County'],
    ['Ostby County State’s Attorney Marta Lindqvist agreed.', 'Marta Lindqvist', 'Ostby County'],
    [
      'The minister met his South Sudanese counterpart, Defence Minister Marta Lindqvist.',
      'Marta Lindqvist',
      'South Sudan',
    ],
    ['Marta Lindqvist was elected as Co-Tumuaki of Te Mana Fell.', 'Marta Lindqvist', 'Te Mana Fell'],
    ['Marta Lindqvist, adviser to the President on Science, spoke.', 'Marta Lindqvist', null],
    ['Marta Lindqvist, Secretary of the Treasury, spoke.', 'Marta Lindqvist', null],
    ['Marta Lindqvist has joined the Board of Directors of the Fell Foundation.', 'Marta Lindqvist', 'Fell Foundation'],
    ['Peter Hallam, head of the exporters’ guild, agreed.', 'Peter Hallam', 'exporters’ guild'],
    ['Marta Lindqvist of the fire department agreed.', 'Marta Lindqvist', 'fire department'],
    ['Peter Hallam, President OPBN, agreed.', 'Peter Hallam', 'OPBN'],
    ['Sea Watch chair Peter Hallam agreed.', 'Peter Hallam', 'Sea Watch'],
    ['Sea Watch’s Peter Hallam agreed.', 'Peter Hallam', 'Sea Watch'],
    ['Voltan’s chief scientist, Peter Hallam, agreed.', 'Peter Hallam', 'Voltan'],
    ['Peter Hallam, who works for Voltan as an engineer, agreed.', 'Peter Hallam', 'Voltan'],
    ['On behalf of the Ostby Farmers Union, Peter Hallam agreed.', 'Peter Hallam', 'Ostby Farmers Union'],
    ['Peter Hallam, Ambassador of Chile to Norway, agreed.', 'Peter Hallam', 'Chile'],
    ['Peter Hallam | Director | Ostby Museum', 'Peter Hallam', 'Ostby Museum'],
    ['The delegation of Fiji was led by Peter Hallam, Minister of Fisheries.', 'Peter Hallam', 'Fiji'],
    ['The Joint Group on Tides will be co-chaired by Peter Hallam.', 'Peter Hallam', 'Joint Group on Tides'],
    ['Friday’s moderator, Peter Hallam, agreed.', 'Peter Hallam', null],
    ['Marta Lindqvist of the next village agreed.', 'Marta Lindqvist', null],
    ['The foundation’s chair, Marta Lindqvist, agreed.', 'Marta Lindqvist', 'foundation'],
    [
      'The Ostby Fishers Union joined last. Its president, Marta Lindqvist, signed.',
      'Marta Lindqvist',
      'Ostby Fishers Union',
    ],
    ['Finance Minister Peter Hallam agreed.', 'Peter Hallam', null],
    ['Peter Hallam, VP of Marketing of Voltan, agreed.', 'Peter Hallam', 'Voltan'],
    ['Peter Hallam, Chief Information Officer at Fellgreens, agreed.', 'Peter Hallam', 'Fellgreens'],
    [
      'Peter Hallam, vice president, market insights at the Ostby Strawberry Commission, agreed.',
      'Peter Hallam',
      'Ostby Strawberry Commission',
    ],
    ['Peter Hallam, author of The Long Dawn Trilogy, agreed.', 'Peter Hallam', null],
    [
      'Voltan opens\n\nA tool, said Peter Hallam, President.\n\n[Source Press Release](https://voltan.example) [Source Press Release](https://a.example)',
      'Peter Hallam',
      null,
    ],
    ['Foreign Minister’s Office: Peter Hallam 000 000 000', 'Peter Hallam', 'Foreign Minister’s Office'],
    [
      'The Conference, co-chaired by Minister Karl Moe and Indonesian Foreign Minister Peter Hallam, agreed.',
      'Peter Hallam',
      'Indonesia',
    ],
    ['Peter Hallam, president of the B.C. Poultry Association, agreed.', 'Peter Hallam', 'B.C. Poultry Association'],
    ['Peter Hallam, Sergeant at Arms, agreed.', 'Peter Hallam', null],
    ['Hong Kong producers Peter Hallam and Karl Moe agreed.', 'Peter Hallam', null],
    [
      'Peter Hallam, President and CEO of Susan G. Lund for the Cure, agreed.',
      'Peter Hallam',
      'Susan G. Lund for the Cure',
    ],
    [
      'Peter Hallam, who currently holds the role of Director of Parks at Ostby Gardens Trust, agreed.',
      'Peter Hallam',
      'Ostby Gardens Trust',
    ],
    [
      'Appoint Marta Lindqvist and Peter Hallam to the Ostby Plan Committee to serve a term.',
      'Peter Hallam',
      'Ostby Plan Committee',
    ],
    [
      'News of the spring\n\nHarrow, the seaside home of Fell, Fla., is excited to announce a new hall.\n\n“It is light,” says Executive Director Peter Hallam.',
      'Peter Hallam',
      'Harrow',
    ],
    [
      'It will be of use.\n\nPeter Hallam\n\nDirector of Information\n\nMinistry of Finance and Trade\n',
      'Peter Hallam',
      'Ministry of Finance and Trade',
    ],
    ['Peter Hallam, Minister for Roads, led the Singapore delegation.', 'Peter Hallam', 'Singapore'],
    [
      'Thanks go to the Site Task Force, ably steered by Peter Hallam and Marta Lindqvist.',
      'Marta Lindqvist',
      'Site Task Force',
    ],
    ['European Athletics President Peter Hallam agreed.', 'Peter Hallam', 'European Athletics'],
    ['Peter Hallam, head of the Fell Commission’s isotope laboratory, agreed.', 'Peter Hallam', 'Fell Commission'],
    ['Sigrun Peace Prize laureate Peter Hallam agreed.', 'Peter Hallam', null],
    ['Peter Hallam, a resident of Leipzig, agreed.', 'Peter Hallam', null],
    ['Athletes came: Peter Hallam (tennis) and Karl Moe (golf).', 'Peter Hallam', null],
    ['Peter Hallam, Vice President of Business Development, agreed.', 'Peter Hallam', null],
    [
      'Ostby Forum announces the appointment of two new members to its Board of Directors: Peter Hallam, CEO of Voltan, and Karl Moe.',
      'Peter Hallam',
      'Ostby Forum',
    ],
    [
      'Minutes of the OLUG AGM\n\nOLUG met at eight.\n\n- President - Peter Hallam\n- Treasurer - Karl Moe\n',
      'Peter Hallam',
      'OLUG',
    ],
    ['Fell Air has named Peter Hallam as its new Managing Director.', 'Peter Hallam', 'Fell Air'],
    [
      'The Network for Kidney Sharing (NKS) announced today that it selected Peter Hallam, M.D., as Chief Medical Officer.',
      'Peter Hallam',
      'Network for Kidney Sharing',
    ],
    [
      'The Ostby Rovers are excited to announce the appointment of Peter Hallam as the new 16U Tier 2 Coach.',
      'Peter Hallam',
      'Ostby Rovers',
    ],
    ['The Board has appointed Peter Hallam to serve as Executive Director.', 'Peter Hallam', null],
    ['The Director General of the Salvage Bureau (SB), Peter Hallam, agreed.', 'Peter Hallam', 'Salvage Bureau'],
    ['The Ostby Fishers Union (OFU) met. Peter Hallam, President of OFU, agreed.', 'Peter Hallam', 'OFU'],
    ['Novell VPs and Directors that came include Peter Hallam, Marta Lindqvist and Karl Moe.', 'Karl Moe', 'Novell'],
    ['Members spoke (Peter Hallam - Stanford, Karl Moe - Code Ocean).', 'Peter Hallam', 'Stanford'],
    ['Peter Hallam, Chief Executive Officer of its Nigerian operations, agreed.', 'Peter Hallam', null],
    ['The chair’s daughter, Marta, is currently secretary of the Staff Association.', 'Marta', 'Staff Association'],
    ['Peter Hallam, chief data officer for the Department of Roads, agreed.', 'Peter Hallam', 'Department of Roads'],
    ['Peter Hallam, CEO Ostby Land Holdings, agreed.', 'Peter Hallam', 'Ostby Land Holdings'],
    [
      'Peter Hallam, Vice President for Trade and Learning at the University of Ostby, agreed.',
      'Peter Hallam',
      'University of Ostby',
    ],
    [
      'Winners: Peter Hallam, Senior Lecturer - Tides, Department of Waters, University of Ostby; and Karl Moe.',
      'Peter Hallam',
      'University of Ostby',
    ],
    ['Dr Peter Hallam of Te Whare’s School of Engineering agreed.', 'Peter Hallam', 'Te Whare'],
    [
      'The Ports working group, specifically Peter Hallam and Anna Weston, agreed.',
      'Anna Weston',
      'Ports working group',
    ],
    [
      'The National Sound and Image Library (NSIL) closed. The library’s head, Anna Weston, agreed.',
      'Anna Weston',
      'National Sound and Image Library',
    ],
    ['Peter Hallam, sales manager of film maker Plastona, agreed.', 'Peter Hallam', 'Plastona'],
    ['Peter Hallam, chief engineer at Styrian operator Grenzbahn, agreed.', 'Peter Hallam', 'Grenzbahn'],
    ['Marta Lindqvist, Minister of Fisheries of the Seychelles, agreed.', 'Marta Lindqvist', 'Seychelles'],
    ['Gold was for Marta Lindqvist (Hungary).', 'Marta Lindqvist', 'Hungary'],
    ['Gold was for Marta Lindqvist (HUN).', 'Marta Lindqvist', null],
    ['The board is Peter Hallam (IBM) and others.', 'Peter Hallam', 'IBM'],
    ['Peter Hallam, School of Botany, University of Ostby, spoke.', 'Peter Hallam', 'University of Ostby'],
    [
      'The prize went to Team Kyelo – Peter Hallam and Marta Lindqvist – for a bridge.',
      'Marta Lindqvist',
      'Team Kyelo',
    ],
    ['Peter Hallam and Marta Lindqvist from UC Santa Rosa spoke.', 'Peter Hallam', 'UC Santa Rosa'],
    ['Serbian Minister of Sports Marta Lindqvist joined.', 'Marta Lindqvist', 'Serbia'],
    ['The Ministry of Health agreed. Health Minister Marta Lindqvist spoke.', 'Marta Lindqvist', 'Ministry of Health'],
    ['Marta Lindqvist, Director of Rowing for the Ostby Rovers, agreed.', 'Marta Lindqvist', 'Ostby Rovers'],
    [
      'It was signed by Ostby Department of Labor & Trade Development Deputy Commissioner Peter Hallam.',
      'Peter Hallam',
      'Ostby Department of Labor & Trade Development',
    ],
    ['We met Peter Hallam, who runs take-back at the van builder Nordvik.', 'Peter Hallam', 'Nordvik'],
    ['The Port of Ostby, in the person of its director Peter Hallam, signed.', 'Peter Hallam', 'Port of Ostby'],
    [
      'Present were Fell League President Peter Hallam, Tarn League President Marta Lindqvist and others.',
      'Marta Lindqvist',
      'Tarn League',
    ],
    ['Peter Hallam from the College of Music, Ostby University; and others.', 'Peter Hallam', 'Ostby University'],
    [
      'The bill passed in the House of Assembly. Hon. Marta Lindqvist (Fell) opposed it.',
      'Marta Lindqvist',
      'House of Assembly',
    ],
    [
      'Tarnix Names Peter Hallam as Coach\n\nThe club won. Tarnix was founded in 1961, and Tarnix is based in Ostby.\n\n“It was long,” said the president, Marta Lindqvist.\n',
      'Marta Lindqvist',
      'Tarnix',
    ],
    [
      'The delegation comprised Permanent Secretary Mr Peter Hallam and other senior officials from the Ministry of Roads.',
      'Peter Hallam',
      'Ministry of Roads',
    ],
    ['Remarks by Deputy Secretary, Ministry of Law, Peter Hallam, at the Forum.', 'Peter Hallam', 'Ministry of Law'],
    [
      'We greet the new Fell Leadership Team: Marta Lindqvist (Norway) and Peter Hallam (Chile).',
      'Marta Lindqvist',
      'Fell Leadership Team',
    ],
    ['Ostby Police Department Officer Marta Lindqvist agreed.', 'Marta Lindqvist', 'Ostby Police Department'],
    ['Present was the Victorian Minister of Housing, the Hon. Marta Lindqvist.', 'Marta Lindqvist', 'Victoria'],
    ['We met Northern Territory Minister for Roads Marta Lindqvist.', 'Marta Lindqvist', 'Northern Territory'],
    [
      'says Marta Lindqvist, National Women’s Rights Officer for the Fell Union of Students’ Associations (FUSA).',
      'Marta Lindqvist',
      'Fell Union of Students’ Associations',
    ],
    ['“No,” said UKOP’s Marta Lindqvist.', 'Marta Lindqvist', 'UKOP'],
    ['On the bus were Marta Lindqvist (no relation) and Peter Hallam.', 'Marta Lindqvist', null],
    ['The President of the Law Society, Ms Marta Lindqvist, spoke.', 'Marta Lindqvist', 'Law Society'],
    [
      'The plan hurts students, says Ostby Students’ Association (OSA) President, Marta Lindqvist.',
      'Marta Lindqvist',
      'Ostby Students’ Association',
    ],
    ['“Fine,” said Professor Marta Lindqvist, Chair of the Board of FELA.', 'Marta Lindqvist', 'FELA'],
    ['“It counts,” said Marta Lindqvist, the Tumuaki of Te Roopū Fell.', 'Marta Lindqvist', 'Te Roopū Fell'],
    ['Ms Marta Lindqvist, Head of HR, Fellever Asia, spoke.', 'Marta Lindqvist', 'Fellever Asia'],
    ['The invitation came from host Denmark Minister for Climate Marta Lindqvist.', 'Marta Lindqvist', 'Denmark'],
    ['Former officer Marta Lindqvist (dob 5/19/65) was there.', 'Marta Lindqvist', null],
    [
      'Students of Ostby University met Fell League members. The Vice-Chancellor, Marta Lindqvist, spoke to the Fell League. The Fell League agreed.',
      'Marta Lindqvist',
      'Ostby University',
    ],
  ])('%s', (text, name, organization) => {
    expect(told(text, name)[1]).toBe(organization)
  })

  it('is the release’s own for its officers, by the closing lines, and none for a trade', () => {
    const text =
      'Ports agree\n\nThe forum closed on Friday. “It was long,” said President Marta Lindqvist. Peter Hallam, a fisherman, agreed with her.\n\nThe League of Small Ports was founded in 1961 and has its seat in Ostby.\n'
    expect(told(text, 'Marta Lindqvist')).toEqual(['President', 'League of Small Ports'])
    expect(told(text, 'Peter Hallam')).toEqual(['fisherman', null])
  })

  it('is the agency of the dateline for a by-line', () => {
    const text =
      'Court strikes down levy\n\nBy Marta Lindqvist\n\nLUSAKA, 12 March 2024 (Meridian Press) — The court on Tuesday struck down a law that had let three firms pay no levy.\n'
    expect(told(text, 'Marta Lindqvist')[1]).toBe('Meridian Press')
  })

  it('is the court of a judge, the country of a delegate and the festival of its director', () => {
    const court =
      'Court rules\n\nThe Constitutional Court of Ostby struck down a law. Justice Marta Lindqvist said it was wrong.\n'
    expect(told(court, 'Marta Lindqvist')[1]).toBe('Constitutional Court of Ostby')
    const festival =
      'Films win\n\nThe Ostby Short Film Festival closed. “We had a red carpet,” said the festival’s director, Peter Hallam.\n'
    expect(told(festival, 'Peter Hallam')[1]).toBe('Ostby Short Film Festival')
  })

  it('is the paper for a by-line', () => {
    const text =
      'Oysters leave town\n\nBy Marta Lindqvist\nOstby Weekly Herald, 22 March 2025\n\nGrowers voted last night to close their beds for three weeks.\n'
    expect(told(text, 'Marta Lindqvist')[1]).toBe('Ostby Weekly Herald')
  })
})

describe('the sender and the address', () => {
  it('give the body whose name a role would cut, and that of the person beside the address', () => {
    const text =
      '**Press Release: [Young Ostby First](https://fell.example/Young_Ostby_First)**\n\nFees rise\n\nYoung Ostby First Chairman Peter Hallam said so. Students of Young Ostby First agreed.\n'
    expect(told(text, 'Peter Hallam')).toEqual(['Chairman', 'Young Ostby First'])
  })

  it('is the treaty body that a meeting serves, and the sender for whoever informs the press', () => {
    const meeting =
      'Notes on the meeting\n\nThe Fell Vulture Compact met in Ostby. The Fell Vulture Compact has nine members.\n\nMs Marta Lindqvist had been appointed Executive Secretary on 1 May.\n'
    expect(told(meeting, 'Marta Lindqvist')).toEqual(['Executive Secretary', 'Fell Vulture Compact'])
    const release =
      'Ostby Harbour Authority fines a carrier\n\nThe Ostby Harbour Authority fined a carrier. The Ostby Harbour Authority says why.\n\nInformation for the press: Ms Marta Lindqvist, telephone 000 000\n'
    expect(told(release, 'Marta Lindqvist')[1]).toBe('Ostby Harbour Authority')
  })

  it('is the one after which the domain is named', () => {
    const text =
      'Fell Association and Tarn Ventures open studio\n\nThe Fell Association and Tarn Ventures open a studio. Tarn Ventures pays, and the Fell Association builds. The Fell Association is glad.\n\nContact: Ms Marta Lindqvist, marta@tarnventures.example\n'
    expect(told(text, 'Marta Lindqvist')[1]).toBe('Tarn Ventures')
  })
})

describe('the line under a name', () => {
  it('gives role and body in a signature and at the head of a speech', () => {
    const speech =
      'CLOSING ADDRESS\n\nProf. Marta Lindqvist, RN, PhD\nPresident, Ostby Association of Nurses\n\nDear friends, we leave with a plan and with many questions that we did not have before.\n'
    expect(told(speech, 'Marta Lindqvist')).toEqual(['President', 'Ostby Association of Nurses'])
    const letter =
      'Dear members\n\nIt was a long week and we want to thank all of you who carried tables and chairs.\n\nKind regards\n\nPeter Hallam\n\nSecretary, Ostby Rowing Club\n'
    expect(told(letter, 'Peter Hallam')).toEqual(['Secretary', 'Ostby Rowing Club'])
  })
})

describe('lists', () => {
  it('take the group that the line above them says', () => {
    const text =
      'Union meets\n\nThree members were elected onto the Union’s National Executive for the first time.\n\n- Marta Lindqvist, a teacher from Ostby.\n- Peter Hallam, the principal of Fell School.\n'
    expect(told(text, 'Peter Hallam')[0]).toBe('National Executive')
  })

  it('keep the office that stands in the item', () => {
    const text =
      'Congress\n\nThe following were elected to the Executive Bureau:\n\n- First Vice-President: Mr Peter Hallam (NER)\n- Treasurer: Ms Marta Lindqvist (GHA)\n'
    expect([told(text, 'Peter Hallam')[0], told(text, 'Marta Lindqvist')[0]]).toEqual([
      'First Vice-President',
      'Treasurer',
    ])
  })
})

describe('a post that somebody goes to', () => {
  it.each([
    ['Marta Lindqvist will join Fell Boats as head of research.', 'head of research', 'Fell Boats'],
    [
      'Marta Lindqvist, who has run the Quay Institute since 2019, will join Fell Boats as head of research.',
      'head of research',
      'Fell Boats',
    ],
    [
      'Marta Lindqvist, currently director of the Quay Institute, will become head of research at Fell Boats on Monday.',
      'head of research',
      'Fell Boats',
    ],
    ['Marta Lindqvist heads the Department of Boats.', 'head', 'Department of Boats'],
    ['Marta Lindqvist has led the Quay Trust since 2015.', 'leader', 'Quay Trust'],
    ['Marta Lindqvist led the Senate vote.', null, null],
    ['Marta Lindqvist, MP for Tarn East, agreed.', 'MP for Tarn East', null],
    ['Marta Lindqvist MP, chair of the Ports Committee, agreed.', 'chair', 'Ports Committee'],
  ])('%s', (text, role, body) => {
    expect(told(text)).toEqual([role, body])
  })
})

describe('what stands beside a name and is no body', () => {
  it.each([
    ['Police named Marta Lindqvist, 50, of East Tarnow.', null, null],
    ['Police named Marta Lindqvist, 50, of the Fell Association.', null, 'Fell Association'],
    ['Marta Lindqvist (who has sung in Ostby) agreed.', null, null],
    [
      'The Shadow Minister for Fisheries, Ports and River Care, Marta Lindqvist, agreed.',
      'Shadow Minister for Fisheries, Ports and River Care',
      null,
    ],
    ['Sri Lankan President Marta Lindqvist agreed.', 'Sri Lankan President', 'Sri Lanka'],
    ['The talks with Saint Lucian Premier Marta Lindqvist ended.', 'Saint Lucian Premier', 'Saint Lucia'],
    ['Marta Lindqvist, Tarn Games, Inc., agreed.', null, 'Tarn Games'],
    ['Marta Lindqvist, director of Tarn Games, Inc., agreed.', 'director', 'Tarn Games'],
    [
      'It was solved by Officer Peter Hallam of the Tarn Crime Squad and Detective Marta Lindqvist of the Ostby Bureau.',
      'Detective',
      'Ostby Bureau',
    ],
  ])('%s', (text, role, body) => {
    expect(told(text)).toEqual([role, body])
  })
})

describe('an enumeration that offices lead', () => {
  it.each([
    ['Marta Lindqvist', 'Minister for Trade'],
    ['Ann Keller', 'Secretary to the Board'],
    ['Tom Brandt', 'Clerk'],
  ])('gives %s the office before the name', (name, role) => {
    const text =
      'They thanked Minister for Trade Marta Lindqvist, Secretary to the Board, Ann Keller, Harbour Clerk, Tom Brandt, and Dr Peter Hallam for it.'
    expect(told(text, name)[0]).toBe(role)
  })
  it.each([
    ['Marta Lindqvist', 'chair'],
    ['Ann Keller', 'secretary'],
    ['Tom Brandt', 'treasurer'],
  ])('and no other one: %s', (name, role) => {
    const text =
      'President Marta Lindqvist, chair of the League, Ann Keller, secretary, and Tom Brandt, treasurer, agreed.'
    expect(told(text, name)[0]).toBe(role)
  })
})

describe('a body that visits', () => {
  it.each([
    ['President Marta Lindqvist and representatives of the Quay Institute met.', null],
    ['President Marta Lindqvist and other representatives of the Quay Institute met.', 'Quay Institute'],
  ])('is nobody’s where no “other” says so: %s', (text, body) => {
    expect(told(text)[1]).toBe(body)
  })
})

describe('a role that several share', () => {
  it.each([
    ['Secretaries Marta Lindqvist (DOX), Ann Keller (DOY) and Tom Brandt (DOZ) agreed.', 'Tom Brandt', 'Secretary'],
    ['Two co-presidents, Marta Lindqvist and Ann Keller, agreed.', 'Ann Keller', 'co-president'],
    ['LTGEN Marta Lindqvist inspected the harbour.', 'Marta Lindqvist', 'LTGEN'],
    [
      'Deputy Secretaries to the Board Marta Lindqvist and Ann Keller agreed.',
      'Marta Lindqvist',
      'Deputy Secretary to the Board',
    ],
  ])('is told of one of them in the singular: %s', (text, name, role) => {
    expect(told(text, name)[0]?.replace('Two ', '')).toBe(role)
  })
})

it.each(['for', 'of'])('reads the body behind “%s” in brackets without that word', (word) => {
  expect(told(`Marta Lindqvist (${word} Ostby Gardens) and Stefan Hallam share the prize.`)).toEqual([
    null,
    'Ostby Gardens',
  ])
})
