/**
 * Colours, type, and the page's frame. Speaker colours follow Okabe and Ito's palette (jfly.uni-koeln.de/color), darkened for light
 * paper and lightened for dark, so that text in them has a contrast of 4.5 at least; letters say the same without colour.
 */
export const baseStyle = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --sheet: #ffffff; --ink: #1d1c1a; --quiet: #66625a; --line: #e2ded4; --faint: #f4f1ea; --link: #1f4e79;
  --good: #1e6b45; --warn: #8a5a00; --bad: #a3271f;
  --s0: #0a5f9e; --s1: #b34700; --s2: #00704f; --s3: #a03d75; --s4: #776000; --s5: #2b6f94; --s6: #66419b; --s7: #7a4b2a; --own: #1d1c1a;
  --tint: 9%;
  --serif: "Iowan Old Style", "Charter", "Source Serif 4", "Palatino Linotype", "Georgia", "DejaVu Serif", serif;
  --sans: system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --sheet: #1e2024; --ink: #e9e6df; --quiet: #a29e95; --line: #34363c; --faint: #222429; --link: #9cc4ee;
    --good: #7fcfa3; --warn: #e6b566; --bad: #f19b91;
    --s0: #6fb7ee; --s1: #f59a5b; --s2: #4fcb9f; --s3: #e79ac3; --s4: #d9c24a; --s5: #8fd0ea; --s6: #bda2ee; --s7: #d3a27e; --own: #e9e6df;
    --tint: 16%;
  }
}
.s0 { --c: var(--s0) } .s1 { --c: var(--s1) } .s2 { --c: var(--s2) } .s3 { --c: var(--s3) }
.s4 { --c: var(--s4) } .s5 { --c: var(--s5) } .s6 { --c: var(--s6) } .s7 { --c: var(--s7) } .own { --c: var(--own) }
* { box-sizing: border-box }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100% }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans); overflow-wrap: break-word }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px }
a:focus-visible, summary:focus-visible, .card:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px }
.top, main, body > footer { max-width: 1240px; margin: 0 auto; padding: 0 32px }
.top { padding-top: 40px }
.top .name { margin: 0; font-size: 13px; letter-spacing: .14em; text-transform: uppercase; color: var(--quiet) }
.top h1 { margin: 4px 0 2px; font: 600 34px/1.15 var(--serif); letter-spacing: -.01em }
.top .counts { margin: 0; color: var(--quiet) }
h2 { margin: 44px 0 14px; font: 600 21px/1.25 var(--serif) }
h4 { margin: 16px 0 4px; font-size: 13px; color: var(--quiet); font-weight: 600 }
summary { cursor: pointer; color: var(--quiet) }
summary:hover { color: var(--ink) }
body > footer { margin-top: 56px; padding-bottom: 40px; color: var(--quiet); font-size: 13px }
.silence { color: var(--quiet); font-style: italic }
.contents { columns: 2; column-gap: 40px; padding: 0 0 0 1.4em; margin: 0 0 20px; font-size: 14px }
.contents li { break-inside: avoid; margin-bottom: 3px } .contents span { color: var(--quiet) }
.how { border-block: 1px solid var(--line); padding: 10px 0; color: var(--quiet); font-size: 14px }
.how p { margin: 0 0 6px }
.key { display: flex; flex-wrap: wrap; gap: 4px 26px; list-style: none; margin: 0; padding: 0 }
.key .claim { color: var(--ink) }
#notes { margin-top: 48px; font-size: 14px } .notes { padding-left: 1.2em } .notes li { margin-bottom: 4px }
@media (max-width: 720px) {
  .top, main, body > footer { padding-inline: 16px } .top { padding-top: 24px } .top h1 { font-size: 27px } .contents { columns: 1 }
}
@media print {
  :root { --paper: #fff; --sheet: #fff; --faint: #fff }
  body { font-size: 10.5pt } .top, main, body > footer { max-width: none; padding-inline: 0 }
  a { color: inherit; text-decoration: none } .sheet, .contents { display: none }
}
`
