/**
 * The look of every page: system fonts, one column, light and dark, useful on paper. Colours are those of Okabe and Ito (2008),
 * told apart by people who see fewer colours; a shape or a word always says the same.
 */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--paper:#fff;--panel:#f6f8fa;--a:#b8500a;--b:#0060a0;--gold:#7a5c00;
--wash-a:#fbe3d3;--wash-b:#d6e9f8;--wash-gold:#fff1b8;--good:#00664b;--bad:#a3261b}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9da7b3;--line:#373e47;--paper:#15191f;--panel:#1d232b;--a:#f0a04b;--b:#6cb8f0;--gold:#e5c453;
--wash-a:#4a2f14;--wash-b:#12344f;--wash-gold:#4a3f10;--good:#4cc9a4;--bad:#ff8f84}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1.25rem 4rem;max-width:70rem;background:var(--paper);color:var(--ink);
font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.2rem;margin:2.5rem 0 .5rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{max-width:70ch;margin:.5rem 0}
.soft{color:var(--soft);font-size:.9rem}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;width:100%}
th,td{padding:.25rem .6rem;text-align:right;border-bottom:1px solid var(--line);white-space:nowrap}
th:first-child,td:first-child{text-align:left;padding-left:0}
thead th{font-weight:600;color:var(--soft);font-size:.85rem}
tr.main td,tr.main th{font-weight:650}
tr.sub td:first-child,tr.sub th:first-child{padding-left:1.25rem}
tbody th{font-weight:inherit}
.scroll{overflow-x:auto}
svg{max-width:100%;height:auto;display:block}
svg text{fill:var(--ink);font:13px system-ui,sans-serif}
svg .soft{fill:var(--soft)}
svg .grid{stroke:var(--line);stroke-width:1}
svg .axis{stroke:var(--soft);stroke-width:1}
svg .a{fill:var(--a);stroke:var(--a)}svg .b{fill:var(--b);stroke:var(--b)}
svg .line{fill:none;stroke-width:2}svg .whisker{stroke-width:2}
.key{display:inline-block;width:.8em;height:.8em;margin-right:.35em;vertical-align:-.05em}
.key.a{background:var(--a);border-radius:50%}.key.b{background:var(--b)}
.name-a{color:var(--a);font-weight:650}.name-b{color:var(--b);font-weight:650}
mark{color:inherit;background:none;padding:.05em 0;border-radius:2px}
mark.gold{background:var(--wash-gold)}
mark.a{border-bottom:3px solid var(--a)}mark.b{border-bottom:3px double var(--b)}mark.a.b{border-bottom-color:var(--soft)}
button,input,select{font:inherit;color:inherit;background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:.3rem .6rem}
button:focus-visible,input:focus-visible,select:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--b);outline-offset:2px}
[hidden]{display:none!important}
kbd{font:.85em system-ui,sans-serif;color:var(--soft);border:1px solid var(--line);border-bottom-width:2px;border-radius:4px;padding:0 .3em}
dialog{color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:1rem 1.5rem 1.25rem;max-width:28rem}
dialog h2{margin:0 0 .75rem;border:0}
dialog dl{display:grid;grid-template-columns:auto 1fr;gap:.35rem 1rem;margin:0}dialog dd{margin:0}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:11pt}.controls{display:none!important}.case,figure{break-inside:avoid}}
`
