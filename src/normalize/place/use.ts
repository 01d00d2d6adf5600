import type { Candidate } from './find-candidates.ts'
import type { PlaceUse } from './mention.ts'
import type { Scene } from './scene.ts'

/** The gaps that part a title from the outlet's name: " - ", " | ", " : ". */
const PARTS = new Set(['other', 'stop'])

/** Whether the candidate stands in the first line behind a dash, with a word such as "News": "Flood hits mill - KXYZ Tarvo, Weather & Sports". */
function isMasthead(candidate: Candidate, { words, lists }: Scene): boolean {
  let from = candidate.from
  while (from > 0 && !PARTS.has(words[from]?.gap ?? '')) {
    if (words[from]?.gap === 'line') return false
    from--
  }
  if (from === 0) return false
  for (let at = from - 1; at > 0; at--) if (words[at]?.gap === 'line') return false
  for (let at = from; at < words.length && (at === from || words[at]?.gap !== 'line'); at++)
    if (words[at]?.capital && lists.mastheads.has(words[at]?.key ?? '')) return true
  return false
}

/** What a name of a place does where it stands, by the words around it. */
export function useOf(candidate: Candidate, scene: Scene): PlaceUse {
  const { words, lists } = scene
  const before = words[candidate.from - 1]
  const last = words[candidate.to - 1]
  const next = words[candidate.to]
  if (isMasthead(candidate, scene)) return 'organisation'
  const located =
    before !== undefined &&
    words[candidate.from]?.gap === 'space' &&
    (lists.locatives.has(before.key) || lists.weakLocatives.has(before.key))
  if (next?.gap === 'hyphen' && lists.hyphened.has(next.key)) return 'joined'
  const capital = scene.lists.countries.byCapital.has(
    words
      .slice(candidate.from, candidate.to)
      .map((word) => word.text)
      .join(' '),
  )
  const country = candidate.readings.some((reading) => scene.place(reading.record).kind === 'country')
  if ((capital || country) && !located && next?.gap === 'space' && !last?.possessive && lists.speech.has(next.key))
    return 'speaker'
  if (next?.gap === 'space' && lists.holders.has(next.key)) return 'holder'
  // "a resident of Gusau", "the mayor of Dnipro"
  if (before?.key === 'of' && lists.holders.has(words[candidate.from - 2]?.key ?? '')) return 'holder'
  const joined = next?.gap === 'space' && next.capital && !last?.possessive && scene.lines[candidate.from] === 'prose'
  if (!joined) return 'place'
  if (lists.carriers.has(next.key) || lists.organisations.has(next.key)) return 'organisation'
  const plain = lists.divisions.has(next.key) || lists.sites.has(next.key) || lists.countries.byAdjective.has(next.text)
  return plain || (scene.candidateAt[candidate.to] ?? -1) >= 0 ? 'place' : 'organisation'
}
