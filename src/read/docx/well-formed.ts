/** Deepest nesting of elements: tables in tables have thirty; beyond hundreds the parser runs out of stack. */
const DEEPEST = 500

/** Where a tag that starts at `at` ends: the first `>` outside quotes; -1 for none, and where another tag starts first. */
function tagEnd(xml: string, at: number): number {
  let quote = ''
  for (let i = at + 1; i < xml.length; i++) {
    const mark = xml[i]!
    if (quote !== '') quote = mark === quote ? '' : quote
    else if (mark === '"' || mark === "'") quote = mark
    else if (mark === '>') return i
    else if (mark === '<') return -1
  }
  return -1
}

/** Comments, instructions and CDATA, by how they begin and end. */
const PARTS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/**
 * Whether each tag of an XML text is closed in its order, all of them in one root, with no document type (there is none in Office Open XML, and entities
 * multiply). The parser behind Mammoth mends what is not so, in a time that grows with the square of its length: it is never asked to.
 */
export function isWellFormed(xml: string): boolean {
  const open: string[] = []
  let roots = 0
  let at = xml.indexOf('<')
  for (let last = 0; at >= 0; at = xml.indexOf('<', last)) {
    if (open.length === 0 && /[^\s\ufeff]/u.test(xml.slice(last, at))) return false
    const part = PARTS.find(([begin]) => xml.startsWith(begin, at))
    const end = part ? xml.indexOf(part[1], at + part[0].length) : tagEnd(xml, at)
    if (end < 0) return false
    last = end + (part ? part[1].length : 1)
    if (part) continue
    const name = /^[^\s/<>"'=]+/u.exec(xml.slice(at + (xml[at + 1] === '/' ? 2 : 1), Math.min(end, at + 200)))?.[0]
    if (!name || name.startsWith('!')) return false
    if (xml[at + 1] === '/') {
      if (open.pop() !== name) return false
    } else {
      if (open.length === 0 && ++roots > 1) return false
      if (xml[end - 1] !== '/') open.push(name)
      if (open.length > DEEPEST) return false
    }
  }
  return roots === 1 && open.length === 0
}
