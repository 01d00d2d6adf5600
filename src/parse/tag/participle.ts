/** Universal and Penn tags of a sentence's words. */
export interface Tags {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
}

const ATTRIBUTED = new Set(['NOUN', 'PROPN', 'ADJ'])

/** Whether a word has the form of a past participle: "-ed", or an irregular one that the lemmas know (`known`). */
const isParticiple = (lower: string, participles: ReadonlyMap<string, string>): boolean =>
  /[^e]ed$/.test(lower) || (/(?:en|wn|rn|ck|ught|ut)$/.test(lower) && participles.has(lower))

/**
 * "17 civilians were injured", "cars wrecked": the treebanks call many such words adjectives. In reports of harm they tell what was done, so
 * behind "be", "have" or a noun, and not before one ("the injured man"), they are read as participles.
 */
export function participles(words: readonly string[], { upos, xpos }: Tags, known: ReadonlyMap<string, string>): Tags {
  const universal = [...upos]
  const penn = [...xpos]
  for (let at = 1; at < words.length; at += 1) {
    const lower = (words[at] as string).toLowerCase()
    if (upos[at] !== 'ADJ' || ATTRIBUTED.has(upos[at + 1] ?? '') || !isParticiple(lower, known)) continue
    let back = at - 1
    while (back > 0 && (upos[back] === 'ADV' || upos[back] === 'PART')) back -= 1
    if (!['AUX', 'NOUN', 'PROPN', 'PRON', 'NUM', 'CCONJ'].includes(upos[back] ?? '')) continue
    universal[at] = 'VERB'
    penn[at] = 'VBN'
  }
  return { upos: universal, xpos: penn }
}
