import type { Ledger } from '#model/ledger'
import { cspHash } from '#util/csp-hash'
import { type Html, html, ours } from './html.ts'
import { script } from './script.ts'
import { style } from './style.ts'

/** Nothing from outside, no inline style or script but ours, no form, no frame. */
const policy = [
  "default-src 'none'",
  `style-src ${cspHash(style)}`,
  `script-src ${cspHash(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** What stands in the frame of a page. */
interface Framed {
  /** Of the window; the heading is what the page shows. */
  readonly title: string
  readonly heading: string
  /** The line under the heading. */
  readonly line: string
  readonly main: readonly (Html | null)[]
}

/** A whole page: policy, style, heading, what was framed, who read it, script. Works without network and without script. */
export function frame({ title, heading, line, main }: Framed, { generator }: Ledger): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>hearsay: ${title}</title>
<style>${ours(style)}</style>
</head>
<body>
<header class="top"><p class="name">hearsay</p><h1 dir="auto">${heading}</h1><p class="counts">${line}</p></header>
<main>
${main}
</main>
<footer><p>Read by a machine, hearsay ${generator.version}, data ${generator.data}. It says who said what, not what is true; check the words.</p></footer>
<div class="sheet" hidden></div>
<script>${ours(script)}</script>
</body>
</html>
`.markup
}
