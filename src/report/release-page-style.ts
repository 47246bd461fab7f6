export const RELEASE_STYLE = `
:root{--quote:#0060a0;--announcement:#b8500a;--theme:#9b3f7d;--person:#00664b;--event:#7a5c00}
@media (prefers-color-scheme:dark){:root{--quote:#6cb8f0;--announcement:#f0a04b;--theme:#e59acb;--person:#4cc9a4;--event:#e5c453}}
a{color:var(--b)}
nav{display:flex;justify-content:space-between;gap:1rem;max-width:70ch;margin-bottom:.75rem}
nav a+a{margin-left:1rem}
.kinds{display:flex;flex-wrap:wrap;gap:.4rem;max-width:none;margin:.9rem 0 1.1rem}
.columns{display:grid;grid-template-columns:minmax(0,70ch) minmax(16rem,1fr);gap:2.5rem;align-items:start}
.text{white-space:pre-wrap;unicode-bidi:plaintext;overflow-wrap:anywhere;line-height:1.65}
.text span{scroll-margin:40vh}
.claims{position:sticky;top:0;max-height:100vh;overflow:auto;padding-bottom:2rem}
.claims h2{margin:1.4rem 0 .4rem;font-size:1rem;border:0;padding:0}
.claims section:first-child h2{margin-top:.2rem}
.claims ul{list-style:none;margin:0;padding:0}
.claim{display:block;color:inherit;text-decoration:none;border-left:4px solid var(--line);border-radius:0 4px 4px 0;padding:.2rem .6rem;margin:.35rem 0;overflow-wrap:anywhere}
.claim .soft{display:block}
.claim:hover{background:var(--panel)}
.label{font-size:.8rem;font-weight:650;text-transform:uppercase;letter-spacing:.03em}
.quote{border-color:var(--quote)}.announcement{border-color:var(--announcement)}.theme{border-color:var(--theme)}.person{border-color:var(--person)}.event{border-color:var(--event)}
mark{cursor:pointer}
body:not(.hide-event) mark.event{border-bottom:2px solid var(--event)}
body:not(.hide-person) mark.person{border-bottom:2px dashed var(--person)}
body:not(.hide-theme) mark.theme{border-bottom:2px dotted var(--theme)}
body:not(.hide-announcement) mark.announcement{border-bottom:4px double var(--announcement)}
body:not(.hide-quote) mark.quote{border-bottom:3px solid var(--quote)}
mark.lit,.claim.lit,html:not(.live) :target mark{background:var(--wash-gold)}
.kind{border-left:5px solid}.kind[aria-pressed=false]{opacity:.5;text-decoration:line-through}
.kind.quote{border-left-color:var(--quote)}.kind.announcement{border-left-color:var(--announcement)}.kind.theme{border-left-color:var(--theme)}.kind.person{border-left-color:var(--person)}.kind.event{border-left-color:var(--event)}
.notice{border-left:5px solid var(--bad);padding-left:.8rem}
.bar{display:none}
@media (max-width:56rem){.columns{grid-template-columns:1fr;gap:1.25rem}.claims{position:static;max-height:none;order:-1;padding:0 0 1rem;border-bottom:1px solid var(--line)}
.bar{display:block;max-width:none;margin:0;position:fixed;left:0;right:0;bottom:0;max-height:40vh;overflow:auto;padding:.8rem 1.25rem;background:var(--panel);border-top:3px solid var(--b)}
.bar a{color:inherit;text-decoration:none}
.kind kbd{display:none}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{.columns{display:block}.claims{position:static;max-height:none;overflow:visible;break-before:auto;margin-top:1.5rem}.claim{break-inside:avoid}mark.lit,html:not(.live) :target mark{background:none}}
`
