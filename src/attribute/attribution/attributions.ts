import type { AttributionLexicon } from '#lexicon/attribution'
import type { Sentence } from '#model/sentence'
import type { Span } from '#model/span'
import type { Attributed } from './attributed.ts'
import { findAccording } from './find-according.ts'
import { findColons } from './find-colons.ts'
import { findVerbs } from './find-verbs.ts'
import { quotations } from './quotations.ts'

/** In order: where two forms claim the same words, the earlier keeps them. */
const FORMS = [findColons, findAccording, findVerbs]

const SAID = 1
const SOURCE = 2

/** Which characters of a text are said, cue or source already. */
class Taken {
  readonly #marks: Uint8Array

  constructor(size: number) {
    this.#marks = new Uint8Array(size)
  }

  #has({ start, end }: Span, mark: number): boolean {
    for (let at = start; at < end; at += 1) if (((this.#marks[at] ?? 0) & mark) !== 0) return true
    return false
  }

  #put({ start, end }: Span, mark: number): void {
    for (let at = start; at < end; at += 1) this.#marks[at] = (this.#marks[at] ?? 0) | mark
  }

  /** Takes an attribution's words; false when they are taken. One speaker may be the source of several. */
  take({ source, cue, content }: Attributed): boolean {
    const said = [cue, ...content]
    if (said.some((span) => this.#has(span, SAID | SOURCE)) || (source && this.#has(source, SAID))) return false
    for (const span of said) this.#put(span, SAID)
    if (source) this.#put(source, SOURCE)
    return true
  }
}

/**
 * Every attribution of a text's sentences, in order, whether or not an event is in it: statements, views, wishes and support, as newspapers attribute them.
 * What one speaker says holds no further attribution. Wider than what the chains of claims are made of. Pure; never throws.
 */
export function attributions(sentences: readonly Sentence[], words: AttributionLexicon): Attributed[] {
  const quotes = quotations(sentences)
  const taken = new Taken(sentences.at(-1)?.end ?? 0)
  const found = FORMS.flatMap((find) =>
    sentences.flatMap(({ tokens }, index) =>
      find({ sentences, quotes, index, tokens }, words).filter((one) => taken.take(one)),
    ),
  )
  return found.sort((a, b) => a.cue.start - b.cue.start)
}
