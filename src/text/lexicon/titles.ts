import { wordTable } from '../../core/word-table.js'

/** Words of address and rank that stand before a name and are no part of it. Own list, over many countries. */
const HONORIFICS =
  'Mr Mrs Ms Miss Mx Dr Drs Prof Professor Rev Revd Rt Reverend Fr Father Sr Sister Br Brother Hon Honourable Honorable Sir Dame Dama Lord Lady Baron Baroness Count Countess Prince Princess King Queen Sheikh Sheikha Shaikh Emir Imam Rabbi Bishop Archbishop Cardinal Pope Msgr Monsignor Mgr Madam Madame Mme Mlle Monsieur M Herr Frau Ing Eng Arch Adv Atty Dipl Don Doña Señor Señora Signor Signora Alhaji Alhaja Hajiya Haji Hajjah Hadji Chief Oba Otunba Nana Nene Togbe Dato Datuk Datin Tan Tun Tunku Tengku Dayang Awang Pehin Seri Sri Setia Raja Ratu Adi Tui Cllr Councillor Councilor Alderman Ald Sen Sens Senator Senators Rep Reps Representative Congressman Congresswoman Congressmen Congresswomen Gov Lt Gen General Col Colonel Maj Major Capt Captain Cmdr Commander Adm Admiral Sgt Sergeant Cpl Officer Detective Inspector Constable Justice Judge Justices H.E HE H.H HRH Excellency Mister Uncle Aunt Auntie Comrade Ustad Maulana Swami Shri Smt Pastor Deacon Elder Saint Coach Ambassador Amb Barr Barrister Engr Pak Ibu Bapak Tiya Arc Pharm Surv Evangelist Ald Otumfuo Ven Venerable'.split(
    ' ',
  )

/** Abbreviated ranks of armies and police forces, which stand as a role where nothing else does. */
const RANKS = 'LTGEN MAJGEN LTCOL CDRE AVM WGCDR DIG SSP IGP PDG PDIR PCSUPT PSSUPT PSUPT PCINSP PSINSP'.split(' ')

/** Letters behind a name that are no part of it: degrees, orders, seats. */
const POSTNOMINALS =
  'SC QC KC MP MPs MEP MLA MSP MHA MLC TD PC AM AO AC OAM OBE CBE MBE KBE DBE CNZM MNZM ONZM PhD Ph.D MD M.D MBA MSc BSc MA BA FRS FRSE Jr Jr. Sr CPA CFA RN Esq JP MNZM S.C M.P D.Phil DSc LLM LLB LLD DBA PMP CISSP CFP FACHE FAAN FACP FACS FRCP FRCS FRSA FRSC AICP SPHR EdD Ed.D PsyD PharmD DVM DMD DDS JD J.D MPH MPP MFA MSW LCSW BSN MSN DNP APRN FCA FCCA CMG KCMG GCMG DSO QSM QSO KNZM DNZM FREng FBA FMedSci MVO LVO CVO MLS MLIS RIP R.I.P'.split(
    ' ',
  )

const FEMININE = new Set(
  'Mrs Ms Miss Dame Dama Lady Baroness Countess Princess Queen Sister Madam Madame Mme Mlle Frau Doña Señora Signora Alhaja Hajiya Hajjah Datin Dayang Sheikha Aunt Auntie Smt Congresswoman'.split(
    ' ',
  ),
)
const MASCULINE = new Set(
  'Mr Sir Lord Baron Count Prince King Father Brother Herr Don Señor Signor Monsieur Alhaji Haji Hadji Dato Datuk Awang Sheikh Uncle Congressman Mister Imam'.split(
    ' ',
  ),
)

/** Titles that say what somebody does, so that they count as a role where nothing else does: as in "Senator Craig". */
export const TITLE_ROLES = wordTable<string>({
  Sen: 'Senator',
  Sens: 'Senator',
  Senators: 'Senator',
  Senator: 'Senator',
  Rep: 'Representative',
  Reps: 'Representative',
  Representative: 'Representative',
  Congressman: 'Congressman',
  Congresswoman: 'Congresswoman',
  Congressmen: 'Congressman',
  Congresswomen: 'Congresswoman',
  Gov: 'Governor',
  Col: 'Colonel',
  Colonel: 'Colonel',
  Gen: 'General',
  General: 'General',
  Capt: 'Captain',
  Captain: 'Captain',
  Admiral: 'Admiral',
  Justice: 'Justice',
  Judge: 'Judge',
  Cllr: 'Councillor',
  Councillor: 'Councillor',
  Ambassador: 'Ambassador',
  Amb: 'Ambassador',
  Bishop: 'Bishop',
  Archbishop: 'Archbishop',
  Cardinal: 'Cardinal',
  Pope: 'Pope',
  King: 'King',
  Queen: 'Queen',
  Professor: 'Professor',
  Prof: 'Professor',
  Dean: 'Dean',
  Hon: 'Hon.',
  ...Object.fromEntries(RANKS.map((rank) => [rank, rank])),
})

const HONORIFIC_SET = new Set([...HONORIFICS, ...RANKS])
const POSTNOMINAL_SET = new Set(POSTNOMINALS)

export function isHonorific(word: string): boolean {
  return HONORIFIC_SET.has(word) || (word.length > 2 && /^\P{Ll}+$/u.test(word) && HONORIFIC_SET.has(titled(word)))
}

export function isPostnominal(word: string): boolean {
  return POSTNOMINAL_SET.has(word) || /^M\.?[HLPS]\.?[ACPR]\.?$/.test(word)
}

export function genderOfTitle(word: string): 'feminine' | 'masculine' | null {
  if (FEMININE.has(word)) return 'feminine'
  return MASCULINE.has(word) ? 'masculine' : null
}

function titled(word: string): string {
  return word[0]! + word.slice(1).toLowerCase()
}
