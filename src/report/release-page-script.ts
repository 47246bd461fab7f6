/** Lights the words of a claim and the claims of words, also of the claim that the address names; shows and hides categories; moves by keys. */
export const RELEASE_SCRIPT = `
document.documentElement.classList.add('live')
const marks=[...document.querySelectorAll('mark[data-c]')]
const claims=[...document.querySelectorAll('[data-claim]')]
const buttons=[...document.querySelectorAll('[data-kind]')]
const keys=document.getElementById('keys')
const bar=document.getElementById('bar')
const light=ids=>{
  const wanted=new Set(ids)
  for(const mark of marks)mark.classList.toggle('lit',mark.dataset.c.split(' ').some(id=>wanted.has(id)))
  for(const claim of claims)claim.classList.toggle('lit',wanted.has(claim.dataset.claim))
}
const claimOf=id=>claims.find(claim=>claim.dataset.claim===id)
for(const claim of claims){
  const lightIt=()=>light([claim.dataset.claim])
  claim.addEventListener('pointerenter',lightIt)
  claim.addEventListener('focus',lightIt)
}
for(const mark of marks){
  const ids=mark.dataset.c.split(' ')
  mark.addEventListener('pointerenter',()=>light(ids))
  mark.addEventListener('click',()=>{
    light(ids)
    const claim=claimOf(ids[0])
    bar.hidden=false
    bar.firstChild.textContent=ids.map(id=>claimOf(id).innerText).join(' · ')
    bar.firstChild.href='#'+claim.parentElement.id
    if(getComputedStyle(bar).display==='none')claim.scrollIntoView({block:'nearest'})
  })
}
const land=()=>{
  bar.hidden=true
  const id=location.hash.slice(1)
  if(!claimOf(id))return
  light([id])
  document.getElementById(id)?.scrollIntoView({block:'center'})
}
addEventListener('hashchange',land)
land()
const show=()=>{
  const off=new Set(buttons.filter(one=>one.getAttribute('aria-pressed')==='false').map(one=>one.dataset.kind))
  for(const {dataset} of buttons)document.body.classList.toggle('hide-'+dataset.kind,off.has(dataset.kind))
  for(const section of document.querySelectorAll('[data-section]'))section.hidden=off.has(section.dataset.section)
}
for(const button of buttons)button.addEventListener('click',()=>{
  button.setAttribute('aria-pressed',String(button.getAttribute('aria-pressed')==='false'));show()
})
document.querySelector('[data-help]').addEventListener('click',()=>keys.showModal())
document.addEventListener('keydown',event=>{
  if(event.ctrlKey||event.metaKey||event.altKey)return
  if(event.key==='?')keys.open?keys.close():keys.showModal()
  else if(/^[1-5]$/.test(event.key))buttons[event.key-1].click()
  else if(/^[jku]$/.test(event.key))document.querySelector('[data-key='+event.key+']').click()
})
`
