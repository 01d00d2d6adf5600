import type { Sentence } from '#model/sentence'

/** A position in a report: sentence, and token in it. */
export interface Place {
  readonly sentence: number
  readonly token: number
}

/** A quotation with its marks: from its opening mark to its closing one, both included; a paragraph's end closes what was left open. */
export interface Quotation {
  readonly from: Place
  readonly to: Place
}

const OPENS = /^(?:“|«|``)$/
const CLOSES = /^(?:”|»)$/
/** Marks that open and close alike. */
const EITHER = /^(?:"|''|＂)$/

/** The quotations of a report that reach into each of its sentences, in order; single marks are not followed, as they are apostrophes too. */
export function quotations(sentences: readonly Sentence[]): Quotation[][] {
  const found: Quotation[] = []
  let open: Place | null = null
  let last: Place | null = null
  let paragraph = -1
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.paragraph !== paragraph) {
      if (open && last) found.push({ from: open, to: last })
      open = null
      paragraph = sentence.paragraph
    }
    for (const [token, { text }] of sentence.tokens.entries()) {
      const here: Place = { sentence: index, token }
      if (open && (CLOSES.test(text) || EITHER.test(text))) {
        found.push({ from: open, to: here })
        open = null
      } else if (!open && (OPENS.test(text) || EITHER.test(text))) open = here
      last = here
    }
  }
  if (open && last) found.push({ from: open, to: last })
  const bySentence = sentences.map((): Quotation[] => [])
  for (const one of found) {
    for (let index = one.from.sentence; index <= one.to.sentence; index += 1) bySentence[index]?.push(one)
  }
  return bySentence
}

const before = (a: Place, b: Place): boolean =>
  a.sentence < b.sentence || (a.sentence === b.sentence && a.token < b.token)

/** The quotation that a token stands in, its marks included; null when none. */
export function quotationAt(all: readonly Quotation[], place: Place): Quotation | null {
  return all.find(({ from, to }) => !before(place, from) && !before(to, place)) ?? null
}
