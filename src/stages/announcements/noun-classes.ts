import type { NounClasses } from './trigger-schema.js'

const nouns = (list: string): string[] => list.trim().split(/\s+/)

/**
 * Nouns in the singular by what news is made of them. Gathered from the guide's own wording and from the releases of
 * `fixtures/train`, widened by the synonyms of a general thesaurus; what belongs to two classes stands in both.
 */
export const NOUN_CLASSES: NounClasses = {
  /** Texts that parties sign. */
  pact: nouns(
    `agreement memorandum mou moc moa treaty protocol convention pact accord contract deal charter pledge arrangement partnership
     compact deed covenant letter concordat mra mla lease merger transfer settlement truce ceasefire alliance accession`,
  ),
  /** Texts and rules that a body approves. Not routine papers: agenda, minutes, report, accounts. */
  decision: nouns(
    `declaration resolution charter statement standard plan budget programme program strategy code guideline recommendation framework
     regulation bill law act policy constitution roadmap agenda-2030 motion rule treaty convention compact communique communiqué
     manifesto ordinance decree amendment protocol roadmap scheme measure structure calendar terms procedures notification decision principle statute bylaw
     by-law guidance directive table item payslip visa legislation work-plan blueprint covenant initiative proposal pledge fee`,
  ),
  /** What comes out to be read or used as data. */
  publication: nouns(
    `report guideline guidelines handbook manual proceedings study survey paper book booklet atlas map catalogue catalog guide dataset data
     database audit review whitepaper bulletin figure statistics index toolkit specification recording video slide drawing reading volume
     songbook newsletter recommendation findings outlook yearbook directory protocol publication edition white-paper text suite
     list communiqué brochure transcript archive song-book summary`,
  ),
  /** Services, products, bodies and undertakings that start. */
  venture: nouns(
    `service programme program platform portal network initiative project fund scheme centre center office desk hotline line app tool
     website site campaign laboratory lab course academy clinic route train facility bench unit team partnership system product registry
     register hub school museum workshop product version release collection catalogue van crew roster helpline newsletter consortium
     forum exhibition pilot competition challenge award stamp ticket pass api beta feature model bulletin station corps fellowship
     scholarship market shop nursery mechanism instrument facility process tour database library house mission corridor union commission
     committee council group body board authority agency association task-force taskforce secretariat foundation institute federation society alliance`,
  ),
  /** Bodies that are set up. */
  body: nouns(
    `committee group commission council board fund network union association alliance federation task-force taskforce team forum
     secretariat institute authority agency body panel platform mechanism unit office foundation consortium centre center society`,
  ),
  /** Offices that people hold. */
  role: nouns(
    `president vice-president chair chairman chairwoman chairperson vice-chair vice secretary secretary-general general treasurer director
     member board committee council executive coordinator head ceo officer manager commissioner rapporteur governor ambassador envoy
     trustee minister deputy leader representative convener curator editor auditor presidency chairmanship point judge fellow principal
     dean rector chancellor commander superintendent chief speaker champion apprentice editor librarian captain senator seat successor mayor`,
  ),
  /** Prizes and distinctions. */
  prize: nouns(
    `prize award medal trophy cup title honour honor honorary diploma scholarship fellowship distinction winner runner-up grand-prix prix
     laureate year certificate championship accolade commendation recognition mention recipient finalist honoree ribbon plaque grant place`,
  ),
  /** Meetings that come again. */
  gathering: nouns(
    `conference congress session meeting forum summit assembly symposium festival fair edition convention plenary gathering school camp
     championship days week workshop seminar council general-assembly dialogue dialogues cup competition colloquium circle expo
     exhibition games convention conclave retreat hackathon award awards ceremony tournament day conf con`,
  ),
  /** What is sent in, booked or applied for. */
  entry: nouns(
    `application proposal abstract paper registration pre-registration nomination submission entry booking comment motion tender call
     form seat place stand ticket bid manuscript expression request volunteer view design bursary slot title contribution fellowship`,
  ),
  member: nouns('member membership signatory party state'),
  /** What no approval makes news of. */
  routine: nouns(
    `agenda minute minutes account accounts credentials apology apologies quorum record excuse leave session`,
  ),
}
