import type { Decision, Ledger } from '#model/ledger'
import type { Source } from '#model/source'

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().trim()

/** The sources a user means by a name: those called so; none called so, those with such an alias. */
export function findNamed(ledger: Ledger, name: string): Source[] {
  const called = ledger.sources.filter((source) =>
    [source.name, source.name.replace(/^un(?:named|attributed) /, '')].some((one) => folded(one) === folded(name)),
  )
  if (called.length > 0) return called
  return ledger.sources.filter(({ aliases }) => aliases.some((alias) => folded(alias) === folded(name)))
}

/** Where the sources stand: for each report, the first words that each source stands for there. */
export function wordsOf(ledger: Ledger, sources: readonly Source[], field: string): Decision['on'] {
  const ids = new Set(sources.map(({ id }) => id))
  const seen = new Set<string>()
  return ledger.claims.flatMap((claim) =>
    claim.attribution.flatMap((link) => {
      const key = `${claim.report} ${link.id}`
      if (link.id === null || link.source === null || !ids.has(link.id) || seen.has(key)) return []
      seen.add(key)
      return [{ report: claim.report, quote: link.source, field }]
    }),
  )
}
