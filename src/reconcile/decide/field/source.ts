import type { Attribution, Certainty, Claim } from '#model/claim'
import type { GivenSpeaker } from '#model/decision'
import type { FieldRule } from './field-rule.ts'

const folded = (name: string | null): string => (name ?? '').normalize('NFKC').toLowerCase().trim()

/** What is stated in the outlet's own voice is asserted, what somebody is said to have said is reported; a hedge and a denial stay. */
function certaintyOf(certainty: Certainty, chain: readonly Attribution[]): Certainty {
  if (certainty === 'hedged' || certainty === 'denied') return certainty
  return chain.length > 0 ? 'reported' : 'asserted'
}

/**
 * The chain of speakers, outermost first; empty: the outlet's own voice. A speaker that the machine had named keeps words and cue; the words chosen are those
 * of the innermost, who is the origin.
 */
export const source: FieldRule<readonly GivenSpeaker[]> = {
  read: ({ attribution }) => attribution,
  set(claim, speakers, words, { report, book }) {
    const places = speakers.map(({ name }) => claim.attribution.findIndex((link) => folded(link.name) === folded(name)))
    const chain = speakers.map(({ name, stance, ...more }, index): Attribution => {
      const before = claim.attribution[places[index] ?? -1]
      const chosen = index === speakers.length - 1 ? words : null
      if (name === null)
        return { id: null, source: null, name: null, cue: before?.cue ?? null, stance: stance ?? 'says' }
      const named = book.named({ name, ...more }, report)
      return {
        id: named.id,
        source: chosen ?? before?.source ?? null,
        name: named.name,
        cue: before?.cue ?? null,
        stance: stance ?? before?.stance ?? 'says',
      }
    })
    // A cue belongs to a speaker by place: it moves with its speaker, and goes with one who is gone.
    const cues: Claim['cues'] = claim.cues.flatMap((cue) => {
      if (cue.by === null) return [cue]
      const by = places.indexOf(cue.by)
      return by < 0 ? [] : [{ ...cue, by }]
    })
    const innermost = chain.at(-1)
    const origin = innermost ? innermost.id : (book.outlet(report)?.id ?? null)
    return { ...claim, attribution: chain, origin, cues, certainty: certaintyOf(claim.certainty, chain) }
  },
}
