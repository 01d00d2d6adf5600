import type { Claim } from '#model/claim'
import type { Decision } from '#model/ledger'
import type { Source } from '#model/source'
import { overlaps } from '#model/span'

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().trim()

/** Whether a source is one and the same in every report: a public body, an outlet, an office-holder with a full name. */
const isShared = ({ named, public: isPublic, actor, kind, name }: Source): boolean =>
  named && isPublic && (actor !== null || kind === 'media' || name.trim().includes(' '))

/**
 * Ids of the sources that a decision means by `name`, sorted: those of the words it hangs on (its `on` of that field), and those of that
 * name which are shared by all reports. Unnamed sources and bare surnames are not found by name: elsewhere they may be somebody else.
 */
export function findDecided(
  decision: Decision,
  field: string,
  name: string,
  { sources, claims }: { readonly sources: readonly Source[]; readonly claims: readonly Claim[] },
): string[] {
  const on = decision.on.filter((one) => one.field === field && one.quote !== null)
  const found = new Set(
    sources.filter((source) => isShared(source) && folded(source.name) === folded(name)).map(({ id }) => id),
  )
  for (const claim of on.length > 0 ? claims : []) {
    for (const { id, source } of claim.attribution) {
      if (id === null || source === null) continue
      const meant = on.some(
        ({ report, quote }) =>
          report === claim.report && quote !== null && quote.text === source.text && overlaps(quote, source),
      )
      if (meant) found.add(id)
    }
  }
  return [...found].sort()
}
