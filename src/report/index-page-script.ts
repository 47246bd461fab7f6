/**
 * Searches, moves by keys, and sends on who comes from a release's page to a neighbour of it. The search stands in the address,
 * so that it is still there when a reader comes back.
 */
export const INDEX_SCRIPT = `
const rows=[...document.querySelectorAll('.releases li')]
const search=document.getElementById('search')
const count=document.getElementById('count')
const keys=document.getElementById('keys')
let at=-1
const link=row=>row.querySelector('a')
const find=()=>{
  const words=search.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let shown=0
  for(const row of rows){const hit=words.every(word=>row.dataset.s.includes(word));row.hidden=!hit;if(hit)shown++}
  count.textContent=words.length?shown+' found':''
}
const point=row=>{
  rows[at]?.classList.remove('at');at=rows.indexOf(row);row.classList.add('at')
  link(row).focus({preventScroll:true});row.scrollIntoView({block:'nearest'})
}
const go=step=>{
  const visible=rows.filter(row=>!row.hidden)
  const row=visible[Math.min(visible.length-1,Math.max(0,visible.indexOf(rows[at])+step))]
  if(row)point(row)
}
const arrive=()=>{
  const [,way,value]=/^#(q|at|next|previous)=(.*)$/.exec(location.hash)??[]
  if(way==='q'){search.value=new URLSearchParams(location.hash.slice(1)).get('q');find();search.scrollIntoView();return}
  const place=rows.findIndex(row=>link(row).getAttribute('href')===value)
  if(place<0)return
  const neighbour=rows[place+({next:1,previous:-1}[way]??0)]
  if(way==='at'||!neighbour)point(rows[place])
  else location.replace(link(neighbour).href)
}
addEventListener('hashchange',arrive)
arrive()
search.addEventListener('input',()=>{
  find()
  history.replaceState(null,'',search.value===''?location.pathname:'#q='+encodeURIComponent(search.value))
})
document.addEventListener('keydown',event=>{
  if(event.ctrlKey||event.metaKey||event.altKey)return
  if(event.target===search){if(event.key==='Escape')search.blur();return}
  if(event.key==='/'){event.preventDefault();search.focus()}
  else if(event.key==='j')go(1)
  else if(event.key==='k')go(-1)
  else if(event.key==='?')keys.open?keys.close():keys.showModal()
})
`
