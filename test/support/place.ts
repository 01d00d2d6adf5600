import { loadGazetteer } from '#lexicon/gazetteer'
import { loadPlaceWords } from '#lexicon/places'
import type { Claim } from '#model/claim'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'
import { placeClaims } from '#normalize/place/claim/place-claims'
import { claimOf, day, words } from './make.ts'

const lexicon = { gazetteer: loadGazetteer(), places: loadPlaceWords() }

/** Sentences as lines of paragraphs: `|` ends a sentence, a blank line ends a paragraph. */
function made(lines: string, title: string | null): { report: Report; sentences: Sentence[] } {
  const text = lines.replaceAll('|', ' ')
  const sentences: Sentence[] = []
  let paragraph = 0
  let start = 0
  for (let at = 0; at <= lines.length; at++) {
    const mark = lines[at]
    if (mark !== '|' && mark !== '\n' && mark !== undefined) continue
    if (at > start) sentences.push({ index: sentences.length, paragraph, kind: 'prose', tokens: [], start, end: at })
    if (mark === '\n') paragraph++
    start = at + 1
  }
  const report = { id: 'r', text, title, language: 'en' } as Report
  return { report, sentences }
}

export interface Told {
  readonly quote: string
  readonly class?: string
  readonly trigger?: string
  readonly on?: string
  readonly speaker?: string
}

/** Places the claims told on the text of `lines`. */
export function place(lines: string, told: readonly Told[], title: string | null = null) {
  const { report, sentences } = made(lines, title)
  const claims = told.map((each): Claim => {
    const quote = words(report.text, each.quote)
    const trigger = words(report.text, each.trigger ?? each.quote)
    const source = each.speaker ? words(report.text, each.speaker) : null
    return claimOf('r', quote, each.class ?? 'attack', trigger, {
      when: each.on ? day(each.on) : null,
      attribution: source ? [{ id: null, source, name: null, cue: null, stance: 'says' }] : [],
    })
  })
  return placeClaims(report, sentences, claims, lexicon)
}

/** The same for one claim. */
export const one = (lines: string, told: Told, title: string | null = null) => place(lines, [told], title)[0]
