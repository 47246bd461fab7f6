import { remembered } from './remembered.js'

/** Words that name a kind of body at the head of its name. Own list, from letter-heads of ministries, unions, companies and learned societies. */
const HEADS =
  'Academy Administration Agency Alliance Archive Archives Assembly Association Authority Bank Board Brotherhood Bureau Cabinet Centre Center Chamber Church City Clinic Club Coalition College Collective Commission Committee Community Company Confederation Congress Consortium Cooperative Corporation Corps Council County Court Customs Department Directorate District Division Embassy Exchange Facility Faculty Federation Firm Force Forum Foundation Front Fund Government Group Guild Hospice Hospital House Industries Initiative Institute Institution Labs Laboratory League Library Limited Ministry Mission Municipality Museum Network Observatory Office Orchestra Organisation Organization Panel Parliament Party Partners Partnership Police Polytechnic Press Project Province Region Registry School Schools Secretariat Senate Service Services Society Store Studio Taskforce Team Technologies Technology Theatre Treasury Tribunal Trust Union Unit University Utility Venture Ventures Wing Workshop'.split(
    ' ',
  )
/** Legal forms that close a company's name. */
const FORMS =
  'Ltd Inc LLC LLP PLC Plc GmbH AG SA NV BV AB AS ASA Oy Pty Pte SpA SARL Co Corp KG SE Limited Holdings Bhd Sdn Kft Zrt'.split(
    ' ',
  )
/** The same heads in languages whose names stand untranslated in English releases. */
const FOREIGN =
  'Universitas Universität Université Universidad Universitat Universidade Università Institut Instituto Istituto Ministerio Ministère Ministério Hospital Stiftung Verein Verband Fundación Fondation Fundação Federación Fédération Asociación Associação Red Réseau Cyngor Ysgol Museo Musée Kunsthalle Gesellschaft Akademie Académie Société Sociedade Sociedad Comité Consejo Conseil Colegio Escuela École'.split(
    ' ',
  )

const ORGANIZATION_HEADS: ReadonlySet<string> = new Set([...HEADS, ...FOREIGN])
export const COMPANY_FORMS: ReadonlySet<string> = new Set(FORMS)

const PLURAL = /(?:ies|s)$/

/** Whether a capitalised word names a kind of body, in the singular or plural. */
export const isOrganizationHead = remembered((word) => {
  const bare = word.replace(/^Sub-|[.’']s?$/gu, '')
  const titled = /^\P{Ll}{4,}$/u.test(bare) ? bare[0]! + bare.slice(1).toLowerCase() : bare
  if (ORGANIZATION_HEADS.has(titled) || COMPANY_FORMS.has(bare)) return true
  if (!PLURAL.test(titled)) return false
  return ORGANIZATION_HEADS.has(titled.replace(/ies$/, 'y')) || ORGANIZATION_HEADS.has(titled.replace(/s$/, ''))
})

/** Whether a word of a name is the head of the name of a body. */
export function hasOrganizationHead(name: string): boolean {
  return name.split(/\s+/).some((word) => isOrganizationHead(word))
}

/** Whether a phrase reads as the name of a body: a head word with another word beside it. */
export function isOrganizationName(phrase: string): boolean {
  const words = phrase.split(/[\s/]+/)
  return (
    words.length >= 2 &&
    words.length <= 14 &&
    words.some((word) => isOrganizationHead(word.replace(/[,():;.]{1,9}$/, '')))
  )
}
