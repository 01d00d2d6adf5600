import { cspHash } from '#util/csp-hash'
import { type Html, html, ours } from './html.ts'
import { style } from './style.ts'

/** What a plain page may do: its own style, and a form to where it came from. */
export const plainPolicy = `default-src 'none'; style-src ${cspHash(style)}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/** A page of a few words without script. */
function plainPage(heading: string, main: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>hearsay: ${heading}</title>
<style>${ours(style)}</style>
</head>
<body>
<header class="top"><p class="name">hearsay</p><h1 dir="auto">${heading}</h1></header>
<main>${main}</main>
</body>
</html>
`.markup
}

/** Where the token of a ledger that is open to other machines is given; `problem` says why the last one was not taken. */
export const signInPage = (problem: string | null): string =>
  plainPage(
    'Sign in',
    html`${problem === null ? null : html`<p role="alert"><strong>${problem}</strong></p>`}
<form method="post" action="/session" autocomplete="off">
<p><label for="token">The token that <code>hearsay serve --new-token</code> printed</label></p>
<p><input id="token" name="token" type="password" size="52" required autofocus> <button type="submit">Sign in</button></p>
</form>`,
  )

/** What is shown where the pages are not built: what there is, as data. */
export const dataPage = (name: string, links: readonly (readonly [path: string, what: string])[]): string =>
  plainPage(
    name,
    html`<p>The pages are not built here (<code>npm run build</code>). The same as data:</p>
<ul>${links.map(([path, what]) => html`<li><a href="${path}">${path}</a> ${what}</li>`)}</ul>`,
  )
