import type { Entry } from './entries.ts'

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)

const css = `
html, body { margin: 0; height: 100%; color-scheme: light dark; font: 14px/1.5 system-ui, "DejaVu Sans", sans-serif }
body { display: grid; grid-template-columns: 260px 1fr }
nav { overflow: auto; padding: 16px; border-right: 1px solid #8884 }
nav a { display: block; color: inherit; text-decoration: none; padding: 2px 8px; border-radius: 5px; overflow-wrap: anywhere }
nav a[aria-current] { background: #8883; font-weight: 600 } nav p { margin: 0 0 12px; opacity: .7 }
iframe { border: 0; width: 100%; height: 100% }`

const js = `
const frame = document.querySelector('iframe')
const show = () => {
  const path = location.hash.slice(1) || '/examples'
  for (const link of document.querySelectorAll('nav a')) link.toggleAttribute('aria-current', link.hash === '#' + path)
  frame.src = '/page' + path + '?' + Date.now()
}
addEventListener('hashchange', show)
new EventSource('/events').onmessage = show
show()`

/** The dev server's frame: the list of entries beside the page of the one chosen; it shows the page again when a file has changed. */
export const shell = (list: readonly Entry[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>hearsay dev</title><style>${css}</style></head>
<body><nav><p>Pages reload when a file changes.</p>${list
  .map(({ path, name }) => `<a href="#${escaped(path)}">${escaped(name)}</a>`)
  .join('\n')}</nav><iframe title="page"></iframe><script>${js}</script></body></html>
`
