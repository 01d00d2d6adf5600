import type { PlaceWords } from '#lexicon/places'
import type { Word } from '../scan-words.ts'
import { wordAt } from './lead-word.ts'
import type { NamedSpot } from './spot.ts'

/** How a spot hangs on its sentence, by the word before it. */
export interface Hold {
  /** "in Kharkiv", "struck Kharkiv". */
  readonly located: boolean
  /** The same, or "of", "to". */
  readonly placed: boolean
  /** It stands after the event's trigger. */
  readonly behind: boolean
}

/** Verbs after a name that something happened to: "Kyiv was hit", "Kyiv came under fire", "Kyiv has been shelled". */
const PATIENT = new Set([
  'was',
  'were',
  'is',
  'are',
  'came',
  'comes',
  'got',
  'suffered',
  'saw',
  'woke',
  'endured',
  'been',
  'come',
  'under',
])

/** Whether things happen to the name that ends before word `at`, past "and Washington". */
function suffers(at: number, words: readonly Word[]): boolean {
  const next = words[at]?.key === 'and' && words[at + 1]?.capital ? at + 2 : at
  const second = words[next + 1]?.key ?? ''
  return PATIENT.has(words[next]?.key ?? '') || second === 'been' || second === 'come'
}

/** Whether a name stands for a government or its people, who act, own or speak: then it is not where anything happened. */
export function isActing({ mention }: NamedSpot, hold: Hold, words: readonly Word[], lists: PlaceWords): boolean {
  const { use, place, core } = mention
  if (use === 'speaker' || use === 'joined' || use === 'organisation') return true
  if (use === 'holder' && !hold.located) return true
  const end = wordAt(words, core.end)
  const owner = words[end - 1]?.possessive === true
  const wide = place.kind === 'country' || place.kind === 'continent'
  const capital = lists.countries.byCapital.has(core.text)
  // "Kiev's war effort", "on Ukraine's side"
  if (owner && (wide || capital)) return !(hold.behind && hold.placed && wide && words[end]?.capital)
  if (hold.placed) return false
  // "London and Washington have carried out strikes": a capital before its verb.
  return (
    wide || (capital && !hold.behind && words[end]?.gap === 'space' && !words[end]?.capital && !suffers(end, words))
  )
}
