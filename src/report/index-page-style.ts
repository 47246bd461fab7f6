export const INDEX_STYLE = `
body{overflow-wrap:anywhere}
a{color:var(--b)}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.6rem 0}
.find{position:sticky;top:0;max-width:none;margin:0;padding:.6rem 0;background:var(--paper)}
input[type=search]{width:min(32rem,70%)}
.releases{padding:0;margin:0 -.85rem;list-style:none}
.releases li{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:.25rem 1rem;padding:.55rem .6rem .55rem 0;border-bottom:1px solid var(--line);border-left:4px solid transparent;padding-left:.6rem;content-visibility:auto;contain-intrinsic-size:auto 3.9rem;scroll-margin:4rem;overflow-wrap:anywhere}
.releases li>.soft{padding-top:.1rem}
.releases a{font-weight:550;text-decoration-color:var(--line);text-underline-offset:.2em}
.releases a:hover,.releases a:focus{text-decoration-color:currentColor}
.releases li.at{background:var(--panel);border-left-color:var(--b)}
h2{scroll-margin-top:4rem}
td.left,th[scope=row]{text-align:left;white-space:normal}
th[scope=row]{overflow-wrap:anywhere}
table{width:auto;min-width:min(100%,46rem)}
.bar{display:inline-block;vertical-align:-.1em}
@media (max-width:40rem){.releases li{grid-template-columns:1fr;gap:0}kbd{display:none}
tr{display:block;padding:.3rem 0;border-bottom:1px solid var(--line)}th,td{display:block;border:0;padding:.1rem 0;text-align:left;white-space:normal}}
@media print{.releases li{break-inside:avoid}.releases a,th a{color:inherit;text-decoration:none}}
`
