// Stylesheet: how a whole page looks. Logical properties, so that it serves both directions; the reader's own fonts; light and dark.

/** Every word of it is ours: nothing of an article comes in. */
export const STYLESHEET = `
:root { color-scheme: light dark; --paper: #fdfdfb; --ink: #1c1e21; --quiet: #575d66; --line: #dcdee2; --accent: #9c1f2e; --link: #0b57a8; --tint: #f3f3ef }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16181b; --ink: #e7e8ea; --quiet: #a8aeb7; --line: #3a3e45; --accent: #ff9aa2; --link: #8fc1ff; --tint: #202328 }
}
*, ::before, ::after { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.9 Vazirmatn, Vazir, "Noto Sans Arabic", "Segoe UI", Tahoma, system-ui, sans-serif; overflow-wrap: anywhere }
main { max-inline-size: 44rem; margin-inline: auto; padding: 2rem 1.25rem 4rem }
a { color: var(--link); text-underline-offset: .25em; text-decoration-thickness: 1px }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
h1, h2, h3, h4, h5, h6 { line-height: 1.5; margin-block: 2.25em .5em; text-wrap: balance }
h1 { font-size: clamp(1.6rem, 1.2rem + 2.2vw, 2.3rem); margin-block: .25rem .5rem }
h2 { font-size: 1.35rem }
h3 { font-size: 1.2rem }
h4, h5, h6 { font-size: 1.05rem }
p { margin-block: 1em }
header p { margin-block: .25rem }
.section, .kicker { color: var(--accent); font-weight: 600; font-size: 1rem }
.section { font-size: .9rem }
.subheadline { color: var(--quiet); font-size: 1.1rem }
.byline, .publisher, .dateline, .times { color: var(--quiet); font-size: .9rem }
.byline { margin-block-start: 1rem }
.byline, .times, .identity, .rights small { display: flex; flex-wrap: wrap; column-gap: 1.25em }
figcaption bdi + bdi { margin-inline-start: .75em }
.status { border-inline-start: .3rem solid var(--accent); padding-inline-start: 1rem }
.lead { font-size: 1.2rem; font-weight: 600 }
figure { margin: 2rem 0 }
figure > img, figure > video { display: block; max-inline-size: 100%; block-size: auto; border-radius: .35rem; background: var(--tint) }
figure > video, figure > audio { inline-size: 100% }
figcaption { color: var(--quiet); font-size: .9rem; margin-block-start: .5rem }
.embed { border: 1px solid var(--line); border-radius: .35rem; padding: 1rem }
:lang(fa) q { quotes: "«" "»" "‹" "›" }
figure.quote, .pullquote { border-inline-start: .3rem solid var(--accent); padding-inline-start: 1.25rem }
figure.quote blockquote { margin: 0 }
.pullquote { margin-block: 2rem; font-size: 1.3rem; font-weight: 600; line-height: 1.7 }
.pullquote p { margin: 0 }
ul, ol { padding-inline-start: 1.75rem }
table { border-collapse: collapse; margin-block: 2rem; inline-size: 100%; font-size: 1rem }
caption { color: var(--quiet); font-size: .9rem; text-align: start; padding-block-end: .5rem }
th, td { border-block-end: 1px solid var(--line); padding: .5rem .75rem; text-align: start; vertical-align: top }
th { background: var(--tint) }
hr { border: 0; border-block-start: 1px solid var(--line); margin: 2.5rem auto; inline-size: 8rem }
.live { border-block: 1px solid var(--line); margin-block: 2rem }
.entry { border-inline-start: 2px solid var(--line); padding-inline-start: 1.25rem; margin-block: 2rem }
.entry h2 { margin-block: 0 }
.entry strong { color: var(--accent) }
footer { border-block-start: 1px solid var(--line); margin-block-start: 3rem; font-size: .95rem }
.label { color: var(--quiet); font-size: .9rem; margin-block: 0 }
div.tags, div.places, nav.related { margin-block: 1.25rem }
ul.tags, ul.places, ul.related { list-style: none; padding: 0; margin: 0 }
ul.tags, ul.places { display: flex; flex-wrap: wrap; gap: .5rem; margin-block-start: .35rem }
ul.tags li, ul.places li { background: var(--tint); border: 1px solid var(--line); border-radius: 2rem; padding: .1rem .9rem; font-size: .9rem }
.corrections { background: var(--tint); border-radius: .35rem; padding: .75rem 1.25rem; margin-block: 1.5rem }
.corrections p { margin-block: .25rem }
ins { text-decoration: none }
.identity, .rights { color: var(--quiet); font-size: .85rem }
.rights small { font-size: inherit }
@media (max-width: 40rem) { th, td { padding: .4rem .5rem } }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000 } main { max-inline-size: none; padding: 0 } nav { display: none } }
`.trim();
