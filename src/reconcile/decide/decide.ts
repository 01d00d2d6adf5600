import type { Claim } from '#model/claim'
import type { Decision } from '#model/ledger'
import type { Note } from '#model/note'
import type { Actor, Source } from '#model/source'
import { byText } from '#util/order'
import { findDecided } from './find-decided.ts'
import { inForce } from './in-force.ts'
import { createJoins } from './joins.ts'

interface Named {
  readonly sources: readonly Source[]
  readonly actors: readonly Actor[]
  readonly claims: readonly Claim[]
}

const textOf = (value: unknown, field: string): string | null => {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : null
  return typeof found === 'string' ? found : null
}

const noteOf = (decision: Decision, what: string, applied: boolean): Note => ({
  report: null,
  where: null,
  what: `decision ${decision.payloadHash.slice(0, 12)} by ${decision.by}, ${decision.at}: ${what}${applied ? '' : ' (no such source in these reports)'}`,
})

/**
 * Sources, actors and claims as the user's decisions have them. 'alias' (value `{ alias, of }`) makes two sources one; 'party' (value
 * `{ name, party }`) sets a source's side, and that of the body it speaks for. Later decisions win. Each one in force is a note that says
 * what it did; other kinds of decision are left alone. Total: a value of another form does nothing.
 */
export function decide(found: Named, decisions: readonly Decision[]): Named & { readonly notes: readonly Note[] } {
  const active = inForce(decisions)
  if (active.length === 0) return { ...found, notes: [] }
  const notes: Note[] = []
  const joins = createJoins()
  for (const decision of active.filter(({ what }) => what === 'alias')) {
    const [alias, of] = [textOf(decision.value, 'alias'), textOf(decision.value, 'of')]
    if (alias === null || of === null) continue
    const ids = findDecided(decision, 'alias', alias, found)
    joins.join(ids, findDecided(decision, 'of', of, found), of)
    notes.push(noteOf(decision, `“${alias}” is “${of}”`, ids.length > 0))
  }
  const names = new Map(found.sources.map((source) => [source.id, source.name]))
  const parties = new Map<string, string | null>()
  for (const decision of active.filter(({ what }) => what === 'party')) {
    const [name, party] = [textOf(decision.value, 'name'), textOf(decision.value, 'party')]
    if (name === null) continue
    const hung = findDecided(decision, 'party', name, found)
    // Words of a source that was joined when this was decided mean it no more once the joining is withdrawn.
    const still = hung.filter((id) =>
      [id, joins.root(id)].some((one) => (joins.nameOf(one) ?? names.get(one)) === name),
    )
    const ids = new Set([...(still.length > 0 ? still : hung), ...joins.called(name)].map((id) => joins.root(id)))
    for (const id of ids) parties.set(id, party)
    const what = party === null ? `“${name}” belongs to no party` : `the party of “${name}” is “${party}”`
    notes.push(noteOf(decision, what, ids.size > 0))
  }
  const sources = joinSources(found.sources, joins.root, joins.nameOf).map((source): Source => {
    const party = parties.get(source.id)
    return party === undefined ? source : { ...source, party, partyBasis: 'user' }
  })
  const byId = new Map(sources.map((source) => [source.id, source]))
  return {
    sources,
    actors: withParties(found.actors, sources, parties),
    claims: renamed(found.claims, joins.root, byId),
    notes,
  }
}

/** One source for all of a root, in order of id; the root's own fields stay, the names of the others are its aliases. */
function joinSources(
  sources: readonly Source[],
  root: (id: string) => string,
  nameOf: (id: string) => string | undefined,
): Source[] {
  const groups = new Map<string, Source[]>()
  for (const source of sources) groups.set(root(source.id), [...(groups.get(root(source.id)) ?? []), source])
  const joined = [...groups].map(([id, group]): Source => {
    const own = group.find((source) => source.id === id) ?? (group[0] as Source)
    const given = nameOf(id)
    const name = given ?? own.name
    if (group.length === 1 && given === undefined) return own
    const aliases = [...new Set(group.flatMap((source) => [source.name, ...source.aliases]))].filter(
      (one) => one !== name,
    )
    const sided = own.party === null ? (group.find(({ party }) => party !== null) ?? own) : own
    return {
      ...own,
      name,
      named: own.named || given !== undefined,
      actor: own.actor ?? group.find(({ actor }) => actor !== null)?.actor ?? null,
      party: sided.party,
      partyBasis: sided.partyBasis,
      aliases: aliases.sort(byText),
    }
  })
  return joined.sort((a, b) => byText(a.id, b.id))
}

function withParties(
  actors: readonly Actor[],
  sources: readonly Source[],
  parties: ReadonlyMap<string, string | null>,
): Actor[] {
  const set = new Map(
    sources.flatMap(({ id, actor, party }) => (actor !== null && parties.has(id) ? [[actor, party] as const] : [])),
  )
  return actors.map((actor): Actor => {
    const party = set.get(actor.id)
    return party === undefined ? actor : { ...actor, party, partyBasis: 'user' }
  })
}

const renamed = (claims: readonly Claim[], root: (id: string) => string, byId: ReadonlyMap<string, Source>): Claim[] =>
  claims.map((claim) => ({
    ...claim,
    origin: claim.origin === null ? null : root(claim.origin),
    attribution: claim.attribution.map((link) => {
      const source = link.id === null ? undefined : byId.get(root(link.id))
      return source ? { ...link, id: source.id, name: source.name } : link
    }),
  }))
