/** A piece of HTML, in order. Comments, doctypes and processing instructions are passed over. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly tag: string }
  | { readonly kind: 'raw'; readonly name: string; readonly tag: string; readonly content: string }

/** Elements whose content is no markup up to their end tag, or none that we read. */
const RAW = new Set('script style textarea title xmp iframe noembed noframes template svg math select'.split(' '))

/** Where the tag that starts at `at` ends (after its `>`), quotes respected; where they are not closed, the next `>`, and the tag is not whole. 0: never. */
function tagEnd(html: string, at: number): { readonly end: number; readonly whole: boolean } {
  for (let i = at + 1; i < html.length; i++) {
    const mark = html[i]
    if (mark === '>') return { end: i + 1, whole: true }
    if (mark !== '"' && mark !== "'") continue
    // A quote opens a value only behind `=`: <a title=it's> is one tag.
    let before = i - 1
    while (before > at && /\s/.test(html[before]!)) before--
    if (html[before] !== '=') continue
    i = html.indexOf(mark, i + 1)
    if (i < 0) break
  }
  return { end: html.indexOf('>', at) + 1, whole: false }
}

/** The end tag of a raw element from `from` on: [start, end], or null. */
function endTag(html: string, name: string, from: number): readonly [number, number] | null {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  const found = close.exec(html)
  return found && [found.index, tagEnd(html, found.index).end || html.length]
}

/** Where a comment, doctype or `<?…?>` that starts at `at` ends; the end of the text when it is never closed. */
function passedOver(html: string, at: number): number {
  const mark = html.startsWith('<!--', at) ? '-->' : '>'
  const end = html.indexOf(mark, at + 2)
  return end < 0 ? html.length : end + mark.length
}

/** The pieces of HTML in one pass, whatever is broken in it: time grows with its length. */
export function* scan(html: string): Generator<Piece> {
  const unclosed = new Set<string>()
  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    if (next !== at) yield { kind: 'text', text: html.slice(at, next < 0 ? html.length : next) }
    if (next < 0) return
    const [, slash, word] = /^<(\/?)([a-zA-Z][^\s/>]{0,40})/.exec(html.slice(next, next + 44)) ?? []
    if (html[next + 1] === '!' || html[next + 1] === '?') {
      at = passedOver(html, next)
    } else if (!word) {
      // "a < b": a mark, no tag
      yield { kind: 'text', text: '&lt;' }
      at = next + 1
    } else {
      const name = word.toLowerCase()
      const { end, whole } = tagEnd(html, next)
      if (end === 0) return
      // A parser would take the page up to the next quote for an attribute of this tag.
      const tag = whole ? html.slice(next, end) : `<${name}>`
      const close = slash || !RAW.has(name) || unclosed.has(name) ? null : endTag(html, name, end)
      at = close ? close[1] : end
      if (close) yield { kind: 'raw', name, tag, content: html.slice(end, close[0]) }
      else if (!RAW.has(name)) yield { kind: slash ? 'close' : 'open', name, tag }
      // A script that is never closed takes the rest of the page with it; an open <svg> or <title> only its tag.
      else if (!slash && (name === 'script' || name === 'style')) return
      else unclosed.add(name)
    }
  }
}
