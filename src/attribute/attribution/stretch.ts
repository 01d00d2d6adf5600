import type { Sentence, Token } from '#model/sentence'
import type { Span } from '#model/span'
import type { Range } from '../range.ts'
import { isComma, isDash, isQuoteMark, isStop } from '../token.ts'
import { type Quotation, quotationAt } from './quotations.ts'

/** What the rules of attribution without events look at: a sentence among all, and the report's quotations. */
export interface Setting {
  readonly sentences: readonly Sentence[]
  /** Quotations that reach into each sentence. */
  readonly quotes: readonly (readonly Quotation[])[]
  readonly index: number
  readonly tokens: readonly Token[]
}

export const spanOf = (tokens: readonly Token[], { from, to }: Range): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

export const quotationOf = ({ quotes, index }: Setting, token: number): Quotation | null =>
  quotationAt(quotes[index] ?? [], { sentence: index, token })

/** A quotation as a span of the report. */
export function quotationSpan({ sentences }: Setting, { from, to }: Quotation): Span {
  const first = sentences[from.sentence]?.tokens[from.token]
  const last = sentences[to.sentence]?.tokens[to.token]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}

/** A range of a sentence without the commas, dashes and stops at its ends; a stop within a closing quotation mark stays. */
function trimmed(tokens: readonly Token[], range: Range): Range | null {
  let { from, to } = range
  while (
    from < to &&
    (isComma(tokens[from]) || isDash(tokens[from]) || isStop(tokens[from]) || tokens[from]?.text === ':')
  )
    from += 1
  while (
    to > from &&
    (isComma(tokens[to - 1]) ||
      isDash(tokens[to - 1]) ||
      tokens[to - 1]?.text === ';' ||
      tokens[to - 1]?.text === ':' ||
      (isStop(tokens[to - 1]) && tokens[to - 1]?.text !== '?'))
  )
    to -= 1
  return to > from ? { from, to } : null
}

/** The span of a range, stretched over the quotations that it begins or ends in. */
export function stretched(setting: Setting, range: Range): Span | null {
  const { tokens } = setting
  const part = trimmed(tokens, range)
  if (!part) return null
  const span = spanOf(tokens, part)
  const first = quotationOf(setting, part.from)
  const last = quotationOf(setting, part.to - 1)
  const start = first && first.from.sentence < setting.index ? quotationSpan(setting, first).start : span.start
  const end = last ? Math.max(span.end, quotationSpan(setting, last).end) : span.end
  return { start, end }
}

/** A quotation that begins the next sentence of the same paragraph: "“…,” he said. “…”". */
export function quotationAfter({ sentences, quotes, index }: Setting): Quotation | null {
  const here = sentences[index]
  const next = sentences[index + 1]
  if (!here || !next || next.paragraph !== here.paragraph || !isQuoteMark(next.tokens[0])) return null
  const quote = (quotes[index + 1] ?? []).find(({ from }) => from.sentence === index + 1 && from.token === 0)
  // “…,” he added: words behind it in its last sentence name its own speaker.
  const rest = quote && sentences[quote.to.sentence]?.tokens.slice(quote.to.token + 1)
  return quote && rest?.every((token) => token.upos === 'PUNCT') ? quote : null
}
