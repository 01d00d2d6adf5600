import type { Ledger } from '#model/ledger'
import type { Source } from '#model/source'
import { byText } from '#util/order'

/** A source with how often it speaks. */
export interface Listed extends Source {
  /** Claims that it stands in the chain of, or is the origin of. */
  readonly claims: number
  /** Reports with such a claim. */
  readonly reports: number
  /** Claims that it is the origin of. */
  readonly asOrigin: number
}

/** The sources of a ledger with their numbers: those that speak most first, then by name. */
export function listSources({ sources, claims }: Ledger): Listed[] {
  const tally = new Map<string, { claims: number; asOrigin: number; reports: Set<string> }>()
  for (const claim of claims) {
    const ids = new Set([claim.origin, ...claim.attribution.map((link) => link.id)])
    for (const id of ids) {
      if (id === null) continue
      const found = tally.get(id) ?? { claims: 0, asOrigin: 0, reports: new Set<string>() }
      found.claims += 1
      found.asOrigin += Number(claim.origin === id)
      tally.set(id, { ...found, reports: found.reports.add(claim.report) })
    }
  }
  return sources
    .map((source): Listed => {
      const { claims: all, asOrigin, reports } = tally.get(source.id) ?? { claims: 0, asOrigin: 0, reports: new Set() }
      return { ...source, claims: all, reports: reports.size, asOrigin }
    })
    .sort((a, b) => b.claims - a.claims || byText(a.name, b.name) || byText(a.id, b.id))
}
