import type { Dependence } from '#model/incident'
import type { Report } from '#model/report'
import type { Source } from '#model/source'
import { byText } from '#util/order'
import type { Voice } from './voice.ts'

/** Names shorter than this stand in too many words to be looked for. */
const SHORTEST_NAME = 4

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const names = ({ name, aliases }: Source): string[] => [name, ...aliases].filter((one) => one.length >= SHORTEST_NAME)

/** The other origin that an account itself says it rests on: "citing the ministry's statement" as its basis. */
export function quotes(voice: Voice, others: readonly Voice[]): Dependence | null {
  for (const claim of voice.claims) {
    const { basis } = claim
    if (basis === null) continue
    const named = others.find(
      ({ source }) =>
        source.id !== voice.source.id &&
        source.named &&
        names(source).some((name) => new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'iu').test(basis.text)),
    )
    if (named) return { source: named.source.id, how: 'quotes', claim: claim.id, evidence: [basis] }
  }
  return null
}

/** The outlet whose report an outlet's own words were copied from, when all that it tells here stands in copies. */
export function copies(
  voice: Voice,
  others: readonly Voice[],
  reports: ReadonlyMap<string, Report>,
): Dependence | null {
  if (voice.source.kind !== 'media') return null
  const own = [...voice.claims].sort((a, b) => byText(a.id, b.id))
  const originals = own.map((claim) => reports.get(claim.report)?.copyOf ?? null)
  const [first] = originals
  const [claim] = own
  if (!claim || !first || originals.some((one) => one === null)) return null
  const outlet = others.find(
    (one) => one.source.id !== voice.source.id && one.claims.some(({ report }) => report === first.report),
  )
  const evidence = first.passages.slice(0, 1).map(({ here }) => here)
  return outlet ? { source: outlet.source.id, how: 'copies', claim: claim.id, evidence } : null
}
