import type { Claim } from '#model/claim'
import type { Reading } from '#model/ledger'
import type { Actor, Source } from '#model/source'
import { byText } from '#util/order'

/** Sources of one id from several reports: one source, its aliases united. */
export function mergeSources(all: readonly Source[]): Source[] {
  const merged = new Map<string, Source>()
  for (const source of [...all].sort(
    (a, b) => byText(a.id, b.id) || byText(a.name, b.name) || byText(JSON.stringify(a), JSON.stringify(b)),
  )) {
    const known = merged.get(source.id)
    const names = known ? [...known.aliases, ...source.aliases, source.name] : source.aliases
    const kept = known ?? source
    const aliases = [...new Set(names)].filter((name) => name !== kept.name).sort(byText)
    const { party, partyBasis } = kept.party === null ? source : kept
    merged.set(source.id, { ...kept, party, partyBasis, actor: kept.actor ?? source.actor, aliases })
  }
  return [...merged.values()]
}

/** Actors of one id from several reports: the last of their forms in order. */
export const mergeActors = (all: readonly Actor[]): Actor[] =>
  [
    ...new Map(
      [...all].sort((a, b) => byText(JSON.stringify(a), JSON.stringify(b))).map((actor) => [actor.id, actor]),
    ).values(),
  ].sort((a, b) => byText(a.id, b.id))

/**
 * The sources that claims name, as the reports of their incident know them: "police" are of one side here and of another elsewhere, and what is read of
 * other places must change no incident. What a person decided of a source holds everywhere. `merged` are the sources of the whole ledger, `decided` the
 * same as the decisions have them.
 */
export function sourcesIn(
  claims: readonly Claim[],
  readings: readonly Pick<Reading, 'sources'>[],
  merged: ReadonlyMap<string, Source>,
  decided: ReadonlyMap<string, Source>,
): Map<string, Source> {
  const here = new Map(mergeSources(readings.flatMap(({ sources }) => sources)).map((source) => [source.id, source]))
  const named = new Set(claims.flatMap(({ origin, attribution }) => [origin, ...attribution.map(({ id }) => id)]))
  const found = new Map<string, Source>()
  for (const id of named) {
    const known = id === null ? undefined : decided.get(id)
    if (!known) continue
    const own = here.get(known.id)
    if (own === undefined) {
      found.set(known.id, known)
      continue
    }
    const side = known.partyBasis === 'user' ? known : own
    const name = known.name === merged.get(known.id)?.name ? own.name : known.name
    found.set(known.id, { ...known, name, kind: own.kind, party: side.party, partyBasis: side.partyBasis })
  }
  return found
}
