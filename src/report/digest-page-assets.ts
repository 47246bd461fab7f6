export const DIGEST_STYLE = `
:root{--quote:#0060a0;--announcement:#b8500a}
@media (prefers-color-scheme:dark){:root{--quote:#6cb8f0;--announcement:#f0a04b}}
body{max-width:46rem}
header a{color:var(--b)}
.controls{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
input[type=search]{flex:1 1 14rem}
.held{border-left:5px solid var(--gold);padding-left:.8rem}
.contents{margin:.75rem 0;padding:0 0 0 1.6rem}
.contents a{color:var(--b)}
.contents li{margin:.15rem 0;overflow-wrap:anywhere}
h3{font-size:1.1rem;line-height:1.3;margin:0 0 .1rem}
article{margin:1.75rem 0;border-radius:6px;scroll-margin-top:1rem}
article:focus,article:focus-visible,article:target{outline:3px solid var(--b);outline-offset:8px}
article a{color:inherit;text-decoration:underline dotted var(--line);text-underline-offset:.2em}
h3 a{text-decoration-style:solid}
article a:hover,article a:focus-visible{text-decoration-color:currentColor}
.claim{border-left:4px solid;padding:.1rem .8rem;margin:.6rem 0;overflow-wrap:anywhere}
.claim p{margin:.15rem 0}
.announcement{border-left-color:var(--announcement)}
.quote{border-left-color:var(--quote);border-left-style:double}
.label{font-size:.8rem;font-weight:650;text-transform:uppercase;letter-spacing:.03em;color:var(--announcement)}
.notice{border-left:5px solid var(--bad);padding-left:.8rem}
.more summary{cursor:pointer;color:var(--soft);font-size:.9rem;padding-left:.95rem}
.kind{border-left:5px solid}.kind.announcement{border-left-color:var(--announcement)}.kind.quote{border-left-color:var(--quote);border-left-style:double}
.kind[aria-pressed=false]{opacity:.5}
.hide-announcement .claim.announcement,.hide-quote .claim.quote,.hide-quote .more{display:none}
dialog{color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:8px}
@media print{article,.claim{break-inside:avoid}.contents{display:none}}
`

/** Searches, shows and hides news and quotes, and goes from release to release by keys. */
export const DIGEST_SCRIPT = `
const search=document.getElementById('search')
const keys=document.getElementById('keys')
const articles=[...document.querySelectorAll('article')]
const buttons=[...document.querySelectorAll('[data-kind]')]
search?.addEventListener('input',()=>{
  const words=search.value.toLowerCase().split(/\\s+/).filter(Boolean)
  for(const article of articles){const text=article.textContent.toLowerCase();article.hidden=!words.every(word=>text.includes(word))}
  for(const more of document.querySelectorAll('.more'))more.open=words.length>0
  for(const contents of document.querySelectorAll('.contents'))contents.hidden=words.length>0
  for(const section of document.querySelectorAll('section'))section.hidden=[...section.querySelectorAll('article')].every(one=>one.hidden)
  document.getElementById('none').hidden=articles.some(one=>!one.hidden)
})
const go=step=>{
  const shown=articles.filter(one=>!one.hidden)
  const at=shown.indexOf(document.activeElement.closest('article'))
  shown[Math.max(0,Math.min(shown.length-1,at+step))]?.focus()
}
for(const button of buttons)button.addEventListener('click',()=>{
  const off=button.getAttribute('aria-pressed')==='true'
  button.setAttribute('aria-pressed',String(!off));document.body.classList.toggle('hide-'+button.dataset.kind,off)
})
document.querySelector('[data-help]')?.addEventListener('click',()=>keys.showModal())
document.addEventListener('keydown',event=>{
  if(event.ctrlKey||event.metaKey||event.altKey)return
  if(document.activeElement===search){if(event.key==='Escape')search.blur();return}
  if(event.key==='/'){event.preventDefault();search?.focus()}
  else if(event.key==='j')go(1)
  else if(event.key==='k')go(-1)
  else if(event.key==='?')keys.open?keys.close():keys.showModal()
  else if(event.key==='Enter'&&document.activeElement.matches('article'))document.activeElement.querySelector('h3 a')?.click()
  else if(/^[12]$/.test(event.key))buttons[event.key-1]?.click()
})
`
