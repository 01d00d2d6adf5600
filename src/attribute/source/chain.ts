import type { AttributionLexicon } from '#lexicon/attribution'
import type { Report } from '#model/report'
import { framesAround } from '../cue/find-frames.ts'
import type { EventMention } from '../event/event.ts'
import { quoteOf } from '../range.ts'
import { isQuoteMark } from '../token.ts'
import { carries } from './carry.ts'
import { followQuotations, type Quoted } from './quotation.ts'
import type { SpokenSentence } from './reading.ts'
import { sourceLine } from './source-line.ts'
import type { Link } from './speaker.ts'

/** Who says an event, outermost first, and the rules that found it out. */
export interface Chain {
  readonly links: readonly Link[]
  readonly by: readonly string[]
}

const NONE: Chain = { links: [], by: [] }
/** How many sentences back the speaker of a quotation may stand. */
const LONGEST_PAUSE = 4
const PRONOUN = /^(?:he|she|they|it)$/i
/** Words that open a look back: what follows is told anew, in the outlet's own voice or by nobody named. */
const LOOKS_BACK = /^(?:as|earlier|previously|background|recall|meanwhile|separately)$/i

const linksOf = (spoken: SpokenSentence): readonly Link[] =>
  spoken.speeches.filter(({ frame }) => frame.stance !== 'denies').map(({ link }) => link)

/** "It put the age at 70 and said …": one speaker, not a chain of two. The inner act of saying stays. */
const distinct = (links: readonly Link[]): Link[] =>
  links.filter(
    (link, index) =>
      link.source === null ||
      !links
        .slice(index + 1)
        .some(
          (later) => later.source?.start === link.source?.start || (link.name !== null && later.name === link.name),
        ),
  )

/** "A Post reporter who walked through the terminal saw …": the outlet tells what its own people saw. */
const isOutletsOwn = ({ sentence, speeches }: SpokenSentence): boolean =>
  speeches.length === 0 &&
  sentence.tokens
    .slice(0, 8)
    .some((token) => /^(?:reporter|correspondent|journalist|photographer)s?$/.test(token.lower))

/** Works out the chain of speakers behind each event of a report. */
export class Chains {
  readonly #report: Report
  readonly #spoken: readonly SpokenSentence[]
  readonly #sourceLine: ReturnType<typeof sourceLine>
  readonly #quoted: readonly Quoted[]

  constructor(report: Report, spoken: readonly SpokenSentence[], words: AttributionLexicon) {
    this.#report = report
    this.#spoken = spoken
    this.#quoted = followQuotations(spoken.map((one) => one.sentence))
    this.#sourceLine = sourceLine(
      spoken.map((one) => one.sentence),
      words,
    )
  }

  /** The chain behind an event in the sentence at `index`; empty = the outlet's own voice. */
  of(event: EventMention, index: number): Chain {
    const here = this.#spoken[index] as SpokenSentence
    const own = this.#inSentence(event, here)
    if (own) return own
    if (here.sentence.kind === 'label') return NONE
    return (
      this.#quotedBefore(event, index) ??
      this.#quotedAhead(event, index) ??
      this.#quotedAgain(event, index) ??
      this.#carried(event, index) ??
      this.#pronounAhead(event, index) ??
      this.#fromSourceLine(index) ??
      NONE
    )
  }

  #inSentence(event: EventMention, { speeches }: SpokenSentence): Chain | null {
    const frames = framesAround(
      speeches.map(({ frame }) => frame),
      event.trigger.from,
    )
    const denying = speeches.filter(
      ({ frame }) => event.rule === 'denying-cue' && frame.cue.from === event.trigger.from,
    )
    const around = speeches.filter(({ frame }) => frames.includes(frame))
    const links = distinct([...around, ...denying].map(({ link }) => link))
    return links.length > 0 ? { links, by: links.map((link) => link.rule) } : null
  }

  /** "Background: …", "Earlier …": the sentence, or its paragraph's label, opens a look back. */
  #looksBack({ sentence }: SpokenSentence): boolean {
    if (LOOKS_BACK.test(sentence.tokens[0]?.text ?? '')) return true
    const label = this.#spoken.find((one) => one.sentence.paragraph === sentence.paragraph)?.sentence
    return label?.kind === 'label' && LOOKS_BACK.test(label.tokens[0]?.text ?? '')
  }

  /** A quotation that an earlier sentence opened, and whose speaker stands there: "“… .” he said. “… . …”". */
  #quotedBefore(event: EventMention, index: number): Chain | null {
    const here = this.#spoken[index] as SpokenSentence
    const marks = here.sentence.tokens.slice(0, event.trigger.from).filter(isQuoteMark).length
    const continued = isQuoteMark(here.sentence.tokens[0]) ? 1 : 0
    if (!this.#quoted[index]?.opensInside || marks > continued) return null
    let opener = index
    while (opener > 0 && this.#quoted[opener - 1]?.leftOpen) {
      opener -= 1
      const links = linksOf(this.#spoken[opener] as SpokenSentence)
      if (links.length > 0) return { links, by: ['quotation'] }
    }
    return null
  }

  /** A quotation with no speaker of its own: "“…,” she said. “…”", and the same as a paragraph by itself. */
  #quotedAgain(event: EventMention, index: number): Chain | null {
    const { sentence } = this.#spoken[index] as SpokenSentence
    if (this.#quoted[index]?.opensInside) {
      let opener = index
      while (opener > 0 && this.#quoted[opener - 1]?.leftOpen) opener -= 1
      return this.#lastSpeaker(opener, 'quotation')
    }
    const marks = sentence.tokens.slice(0, event.trigger.from).filter(isQuoteMark).length
    return isQuoteMark(sentence.tokens[0]) && marks % 2 === 1 ? this.#lastSpeaker(index, 'quotation-again') : null
  }

  /** Who spoke last before the sentence at `index`, in its paragraph or the one before. */
  #lastSpeaker(index: number, rule: string): Chain | null {
    const here = this.#spoken[index] as SpokenSentence
    for (let back = index - 1; back >= 0 && index - back <= LONGEST_PAUSE; back -= 1) {
      const before = this.#spoken[back] as SpokenSentence
      if (before.sentence.paragraph < here.sentence.paragraph - 1) return null
      const links = linksOf(before).filter((link) => link.source !== null)
      if (links.length > 0) return { links, by: [rule] }
    }
    return null
  }

  /** A quotation whose speaker comes where it ends: "“They took 27 students. One was killed. …,” a spokesman said." */
  #quotedAhead(event: EventMention, index: number): Chain | null {
    const { sentence } = this.#spoken[index] as SpokenSentence
    const isOpen = this.#quoted[index]?.leftOpen === true
    const marks = sentence.tokens.slice(0, event.trigger.from).filter(isQuoteMark).length
    const isInside = marks > 0 || this.#quoted[index]?.opensInside === true
    if (!isOpen || !isInside) return null
    for (let ahead = index + 1; this.#quoted[ahead]?.opensInside; ahead += 1) {
      const links = linksOf(this.#spoken[ahead] as SpokenSentence)
      if (links.length > 0) return { links, by: ['quotation-ahead'] }
    }
    return null
  }

  /** "He said the city was hit. Fourteen cars were wrecked.": the speaker goes on within the paragraph. */
  #carried(event: EventMention, index: number): Chain | null {
    const here = this.#spoken[index] as SpokenSentence
    const same = here.speeches.filter(({ frame }) => frame.mask.to <= event.trigger.from && frame.source !== null)
    if (same.length > 0 && carries(event.family, 0)) return { links: same.map(({ link }) => link), by: ['carried'] }
    if (this.#looksBack(here) || isOutletsOwn(here)) return null
    for (let back = index - 1; back >= 0; back -= 1) {
      const before = this.#spoken[back] as SpokenSentence
      if (before.sentence.paragraph !== here.sentence.paragraph || this.#looksBack(before)) return null
      const links = linksOf(before)
      if (links.length === 0) continue
      return links.some((link) => link.source !== null) && carries(event.family, index - back)
        ? { links, by: ['carried'] }
        : null
    }
    return null
  }

  /** A detail before "The second, he said, …" of the same paragraph: "he" spoke already in the paragraph before. */
  #pronounAhead(event: EventMention, index: number): Chain | null {
    const here = this.#spoken[index] as SpokenSentence
    const next = this.#spoken[index + 1]
    if (!next || next.sentence.paragraph !== here.sentence.paragraph || !carries(event.family, 1)) return null
    const pronoun = next.speeches.find(({ link }) => PRONOUN.test(link.source?.text ?? ''))
    return pronoun ? { links: [pronoun.link], by: ['pronoun-ahead'] } : null
  }

  /** An unattributed lead takes the item's "Source:" line. */
  #fromSourceLine(index: number): Chain | null {
    const line = this.#sourceLine
    if (!line || index >= line.sentence.index) return null
    const source = quoteOf(this.#report, line.sentence, line.source)
    const cue = quoteOf(this.#report, line.sentence, line.cue)
    return {
      links: [{ source, name: source.text, cue, stance: 'says', rule: 'source-line', hedges: false }],
      by: ['source-line'],
    }
  }
}
