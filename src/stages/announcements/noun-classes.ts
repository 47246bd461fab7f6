import type { NounClasses } from './trigger-schema.js'

const nouns = (list: string): string[] => list.trim().split(/\s+/)

/**
 * Nouns in the singular by what news is made of them. Gathered from the guide's own wording and from the releases of
 * `fixtures/train`, widened by the synonyms of a general thesaurus; what belongs to two classes stands in both.
 */
export const NOUN_CLASSES: NounClasses = {
  /** Texts that parties sign. */
  pact: nouns(
    `agreement memorandum memoranda mou moc moa treaty protocol convention pact accord contract deal charter pledge arrangement
     partnership compact deed covenant letter concordat mra mla lease merger transfer settlement truce ceasefire
     alliance accession undertaking twinning armistice franchise licence license tenancy concession`,
  ),
  /** Texts and rules that a body approves. Not routine papers: agenda, minutes, report, accounts. */
  decision: nouns(
    `declaration resolution charter statement standard plan budget programme program strategy code guideline
     recommendation framework regulation bill law act policy constitution roadmap agenda-2030 motion rule treaty
     convention compact communique communiqué manifesto ordinance decree amendment protocol roadmap scheme measure
     structure calendar terms procedures notification decision principle statute bylaw by-law guidance directive
     table item payslip visa legislation work-plan blueprint covenant initiative proposal pledge fee position stance
     outcome document vision criterion target quota ban moratorium format logo name emblem definition specification
     rulebook mandate levy tariff boundary curriculum syllabus permit concession questionnaire approach option route
     site`,
  ),
  /** What comes out to be read or used as data. */
  publication: nouns(
    `guidance advisory infographic report guideline guidelines handbook manual proceedings study survey paper book booklet atlas map catalogue
     catalog guide dataset data database audit review whitepaper bulletin figure statistics index toolkit
     specification recording video slide drawing reading volume songbook newsletter recommendation findings outlook
     yearbook directory protocol publication edition white-paper text suite list communiqué brochure transcript
     archive song-book summary journal magazine leaflet chart minute photograph photo footage source-code register
     inventory checklist template translation glossary dictionary bibliography memoir anthology album film podcast
     essay brief factsheet pamphlet poster letter image episode scan reel page material preprint article white-book
     green-paper forecast projection prediction estimate ranking`,
  ),
  /** Services, products, bodies and undertakings that start. */
  venture: nouns(
    `service programme program platform portal network initiative project fund scheme centre center office desk
     hotline line app tool website site campaign laboratory lab course academy clinic route train facility bench unit
     team partnership system product registry register hub school museum workshop product version release collection
     catalogue van crew roster helpline newsletter consortium forum exhibition pilot competition challenge award
     stamp ticket pass api beta feature model bulletin station corps fellowship scholarship market shop nursery
     mechanism instrument facility process tour database library house mission corridor union commission committee
     council group body board authority agency association task-force taskforce secretariat foundation institute
     federation society alliance observatory ferry bus depot ward creche crèche kiosk card label channel podcast
     chatbot bot dashboard tracker siren buoy sensor satellite vessel ship boat fleet plant factory store branch
     residence degree internship exchange insurance subscription helpdesk newsroom studio theatre gallery garden park
     reserve trail bridge pier terminal airport stop orchard archive bank kitchen pantry shelter hostel guild choir
     orchestra incubator accelerator marketplace venue extension plugin driver editor browser engine package chapter
     device computer machine gadget phone smartphone tablet console handset laptop camera printer vehicle truck
     motorcycle bike scooter aircraft drone battery charger pump toy kit lamp beer wine menu dish fragrance sneaker shoe
     module upgrade update build snapshot patch assistant token coin wallet drug vaccine party
     startup start-up think-tank newspaper contest poll joint-venture subsidiary`,
  ),
  /** Bodies that are set up. */
  body: nouns(
    `committee group commission council board fund network union association alliance federation task-force taskforce
     team forum secretariat institute authority agency body panel platform mechanism unit office foundation
     consortium centre center society congress assembly guild bureau delegation jury tribunal court parliament league
     coalition partnership chapter working-group subgroup sub-group`,
  ),
  /** Offices that people hold. */
  role: nouns(
    `president vice-president chair chairman chairwoman chairperson vice-chair vice secretary secretary-general
     general treasurer director member board committee council executive coordinator head ceo officer manager
     commissioner rapporteur governor ambassador envoy trustee minister deputy leader representative convener curator
     editor auditor presidency chairmanship point judge fellow principal dean rector chancellor commander
     superintendent chief speaker champion apprentice editor librarian captain senator seat successor mayor convenor
     steward ombudsman ombudsperson registrar provost warden bishop archbishop imam abbot conductor concertmaster
     coach umpire referee delegate liaison spokesperson spokesman spokeswoman adviser advisor commodore harbourmaster
     marshal keeper custodian archivist maintainer moderator facilitator intern patron vice-chancellor
     president-elect clerk comptroller controller inspector sheriff magistrate justice helm reins gavel leadership
     co-chair co-director headteacher professor lecturer consul premier chief-executive scientist engineer
     administrator agent`,
  ),
  /** Those who lead or staff a body, as somebody joins them. */
  'leading-body': nouns(
    `board committee council team staff leadership executive cabinet bench faculty panel bureau secretariat presidium
     department office firm company agency ministry commission jury crew management`,
  ),
  /** Words for any office. */
  'seat-words': nouns(
    `role post job position vacancy office seat duty duties portfolio appointment directorship chairmanship`,
  ),
  /** Work that is offered. */
  opening: nouns(
    `job vacancy post position role opening internship traineeship apprenticeship fellowship postdoc placement secondment
     assignment consultancy contract`,
  ),
  /** People whom a call looks for. */
  wanted: nouns(
    `volunteer host intern candidate collector speaker participant reviewer contributor maintainer mentor tutor
     instructor teacher trainer developer engineer designer writer translator editor researcher postdoc fellow student
     scientist consultant contractor supplier bidder administrator assistant coordinator manager officer director
     organizer organiser helper steward nominee applicant partner sponsor exhibitor vendor stallholder musician singer
     player artist author presenter judge juror member people person someone anyone individual team expert
     testers tester driver nurse carer caretaker treasurer secretary clerk librarian archivist entrant competitor`,
  ),
  /** Prizes and distinctions. */
  prize: nouns(
    `prize award medal trophy cup title honour honor honorary diploma scholarship fellowship distinction winner
     runner-up grand-prix prix laureate year certificate championship accolade commendation recognition mention
     recipient finalist honoree ribbon plaque grant place gold silver bronze golden belt crown wreath voucher purse
     oscar palm bursary pin star badge hall-of-fame shield rosette decoration order knighthood doctorate membership`,
  ),
  /** Distinctions that are no money, though money may come with them. */
  distinction: nouns(`prize award medal trophy title accolade distinction crown cup laurel`),
  /** Meetings that come again. */
  gathering: nouns(
    `conference congress session meeting forum summit assembly symposium festival fair edition convention plenary
     gathering school camp championship days week workshop seminar council general-assembly dialogue dialogues cup
     competition colloquium circle expo exhibition games convention conclave retreat hackathon award awards ceremony
     tournament day conf con biennial biennale triennial jamboree regatta marathon race rally olympiad hackfest
     sprint unconference course salon parade pageant carnival talk round gala convocation synod market bazaar derby
     series tour concert premiere season review roundtable round-table caucus reunion hearing webinar lecture dinner
     celebration fiesta`,
  ),
  /** What is sent in, booked or applied for. */
  entry: nouns(
    `application proposal abstract paper registration pre-registration nomination submission entry booking comment
     motion tender call form seat place stand ticket bid manuscript expression request volunteer view design bursary
     slot title contribution fellowship vacancy internship scholarship traineeship position stall booth subscription
     order sign-up rsvp quotation pitch sample essay poster-proposal apprenticeship consultation enrolment enrollment
     memorandum memoranda opinion response testimony`,
  ),
  member: nouns('member membership signatory party state'),
  /** What no approval makes news of. */
  routine: nouns(
    `agenda minute minutes account accounts credentials apology apologies quorum record excuse leave session
     roll-call greeting order-of-business vote-of-thanks`,
  ),
}
