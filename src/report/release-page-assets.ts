export const RELEASE_STYLE = `
:root{--quote:#0060a0;--announcement:#b8500a;--theme:#9b3f7d;--person:#00664b;--event:#7a5c00}
@media (prefers-color-scheme:dark){:root{--quote:#6cb8f0;--announcement:#f0a04b;--theme:#e59acb;--person:#4cc9a4;--event:#e5c453}}
a{color:var(--b)}
.columns{display:grid;grid-template-columns:minmax(0,70ch) minmax(16rem,1fr);gap:2.5rem;align-items:start}
.text{white-space:pre-wrap;overflow-wrap:anywhere}
.claims{position:sticky;top:0;max-height:100vh;overflow:auto;padding-bottom:2rem}
.claims h2{margin:1.2rem 0 .4rem;font-size:1rem}
.claims ul{list-style:none;margin:0;padding:0}
.claim{display:block;width:100%;text-align:left;background:none;border:0;border-left:4px solid;border-radius:0;padding:.25rem .6rem;margin:.2rem 0;overflow-wrap:anywhere}
.claim .soft{display:block}
.label{font-size:.8rem;font-weight:650;text-transform:uppercase;letter-spacing:.03em}
.quote{border-color:var(--quote)}.announcement{border-color:var(--announcement)}.theme{border-color:var(--theme)}.person{border-color:var(--person)}.event{border-color:var(--event)}
mark{border-bottom:2px solid;cursor:pointer}
mark.announcement{border-bottom-style:double;border-bottom-width:4px}mark.theme{border-bottom-style:dotted}mark.person{border-bottom-style:dashed}
mark.quote{border-bottom-style:solid;border-bottom-width:3px}
mark.off{border-bottom-color:transparent}
mark.lit,.claim.lit{background:var(--wash-gold)}
.kind{border-left:5px solid}.kind[aria-pressed=false]{opacity:.5}
.kind.quote{border-left-color:var(--quote)}.kind.announcement{border-left-color:var(--announcement)}.kind.theme{border-left-color:var(--theme)}.kind.person{border-left-color:var(--person)}.kind.event{border-left-color:var(--event)}
.notice{border-left:5px solid var(--bad);padding-left:.8rem}
dialog{color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:8px}
@media (max-width:56rem){.columns{grid-template-columns:1fr}.claims{position:static;max-height:none;order:-1}}
@media print{.columns{display:block}.claims{position:static;max-height:none}}
`

/** Lights the words of a claim and the claims of words; shows and hides categories. */
export const RELEASE_SCRIPT = `
const marks=[...document.querySelectorAll('mark[data-c]')]
const claims=[...document.querySelectorAll('[data-claim]')]
const buttons=[...document.querySelectorAll('[data-kind]')]
const light=ids=>{
  const wanted=new Set(ids)
  for(const mark of marks)mark.classList.toggle('lit',mark.dataset.c.split(' ').some(id=>wanted.has(id)))
  for(const claim of claims)claim.classList.toggle('lit',wanted.has(claim.dataset.claim))
}
const firstOf=id=>marks.find(mark=>mark.dataset.c.split(' ').includes(id))
for(const claim of claims){
  const id=claim.dataset.claim
  claim.addEventListener('pointerenter',()=>light([id]))
  claim.addEventListener('focus',()=>light([id]))
  claim.addEventListener('click',()=>firstOf(id)?.scrollIntoView({block:'center',behavior:'smooth'}))
}
for(const mark of marks){
  const ids=mark.dataset.c.split(' ')
  mark.addEventListener('pointerenter',()=>light(ids))
  mark.addEventListener('click',()=>{light(ids);claims.find(claim=>claim.dataset.claim===ids[0])?.scrollIntoView({block:'nearest'})})
}
const show=()=>{
  const off=new Set(buttons.filter(one=>one.getAttribute('aria-pressed')==='false').map(one=>one.dataset.kind))
  for(const mark of marks)mark.classList.toggle('off',[...mark.classList].filter(name=>name!=='lit'&&name!=='off').every(name=>off.has(name)))
  for(const section of document.querySelectorAll('[data-section]'))section.hidden=off.has(section.dataset.section)
}
for(const button of buttons)button.addEventListener('click',()=>{
  button.setAttribute('aria-pressed',String(button.getAttribute('aria-pressed')==='false'));show()
})
const keys=document.getElementById('keys')
document.querySelector('[data-help]').addEventListener('click',()=>keys.showModal())
document.addEventListener('keydown',event=>{
  if(event.ctrlKey||event.metaKey||event.altKey)return
  if(event.key==='?')keys.open?keys.close():keys.showModal()
  else if(event.key==='u')document.querySelector('header a').click()
  else if(/^[1-5]$/.test(event.key))buttons[event.key-1].click()
})
`
