import type { Candidate } from './find-candidates.ts'
import type { PlaceUse } from './mention.ts'
import type { Scene } from './scene.ts'

/** What a name of a place does where it stands, by the words around it. */
export function useOf(candidate: Candidate, scene: Scene): PlaceUse {
  const { words, lists } = scene
  const before = words[candidate.from - 1]
  const last = words[candidate.to - 1]
  const next = words[candidate.to]
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
