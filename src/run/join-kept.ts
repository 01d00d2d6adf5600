import { type Changes, Outdated, type Store } from '#ledger/store'
import type { Lexicon } from '#lexicon/lexicon'
import type { Claim } from '#model/claim'
import type { Decision, Ledger, Reading } from '#model/ledger'
import { bringTogether, createNear, type Near } from '#pipeline'
import { bringIn } from './bring-in.ts'

/** Tries while other programs bring the same ledger together. */
const TRIES = 20

/** Reports up to which a ledger is brought together as a whole: it takes a second or two, and nothing can be left as it was by mistake. */
const WHOLE = 1000

/** Decisions on sources: they may change any incident. */
const ON_SOURCES: ReadonlySet<string> = new Set(['alias', 'party', 'reliability'])

export interface JoinOptions {
  /** Whether the whole ledger is brought together anew: 'auto' by what waits and how large it is. */
  readonly whole?: boolean | 'auto'
}

/** What waits, and what it is brought together with. */
interface Waiting {
  readonly store: Store
  readonly lexicon: Lexicon
  readonly generator: Ledger['generator']
  readonly decided: readonly Decision[]
  readonly pending: Awaited<ReturnType<Store['pending']>>
}

/**
 * Brings the kept readings of a ledger together with its decisions, where something waits for it, or another program or other data did it last: as a
 * whole, or only what the reports and decisions that wait touch. Gives whether anything did. The one place that knows how.
 */
export async function joinKept(
  store: Store,
  lexicon: () => Lexicon,
  version: string,
  { whole = 'auto' }: JoinOptions = {},
): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    const pending = await store.pending()
    const made = await store.generator()
    const isSame = made.version === version && made.data === lexicon().hash
    if (pending.reports.length === 0 && !pending.decisions && !pending.whole && isSame && whole !== true) return false
    const waiting: Waiting = {
      store,
      lexicon: lexicon(),
      generator: { version, data: lexicon().hash },
      decided: await store.decisions(),
      pending,
    }
    const must = !isSame || pending.whole
    const isWhole = must || (whole === 'auto' ? await wantsWhole(waiting) : whole)
    try {
      await store.reconciled(await (isWhole ? wholly(waiting) : partly(waiting)))
      // Something was forgotten: what was deleted is still in free pages of the file.
      if (pending.whole) await store.scrub()
      return true
    } catch (error) {
      if (!(error instanceof Outdated) || tries === TRIES) throw error
    }
  }
}

/** A small ledger, one of which most waits, or one in which something was decided on sources. */
async function wantsWhole({ store, pending, decided }: Waiting): Promise<boolean> {
  const { reports } = await store.counts()
  return reports <= WHOLE || pending.reports.length > reports / 2 || decided.some(({ what }) => ON_SOURCES.has(what))
}

const hashIn = (value: unknown): unknown => (value as { decision?: unknown } | null)?.decision

async function wholly({ store, lexicon, generator, decided, pending }: Waiting): Promise<Changes> {
  const near = createNear(lexicon)
  const readings: Reading[] = []
  for await (const reading of store.readings()) readings.push(reading)
  const ledger = bringTogether(readings, lexicon, generator.version, decided)
  return {
    ...ledger,
    whole: true,
    basis: pending.basis,
    decided: decided.length,
    machine: changedClaims(readings, ledger.claims),
    traces: tracesOf(readings, near, decided),
    variants: readings,
  }
}

/** Reports that decisions hang on, and those of the decisions that they undo. */
function reportsNamed(decisions: readonly Decision[], all: readonly Decision[]): string[] {
  const byHash = new Map(all.map((decision) => [decision.payloadHash, decision]))
  const named = new Set<string>()
  const add = (decision: Decision, depth: number): void => {
    for (const { report } of decision.on) named.add(report)
    const meant = byHash.get(String(hashIn(decision.value)))
    if (meant && depth < 50) add(meant, depth + 1)
  }
  for (const decision of decisions) add(decision, 0)
  return [...named]
}

async function partly({ store, lexicon, generator, decided, pending }: Waiting): Promise<Changes> {
  const near = createNear(lexicon)
  const latest = pending.decisions ? decided.slice(pending.obeyed) : []
  const ids = [...new Set([...pending.reports, ...reportsNamed(latest, decided)])]
  const fresh: Reading[] = []
  for await (const reading of store.readings(ids)) fresh.push(reading)
  const came = new Set(fresh.map(({ report }) => report.id))
  const before = await store.near.claimsOf(ids)
  const again = [...new Set((await store.near.incidentsOf(ids)).values())]
  const kept = {
    ...store.near,
    sharing: async (asking: Parameters<Store['near']['sharing']>[0]) =>
      (await store.near.sharing(asking)).filter((id) => !came.has(id)),
    readings: async (reports: readonly string[]): Promise<Reading[]> => {
      const marks = await store.near.marks(reports)
      const found: Reading[] = []
      for await (const reading of store.readings(reports))
        found.push({ ...reading, report: { ...reading.report, ...marks.get(reading.report.id) } })
      return found
    },
  }
  const change = await bringIn(kept, near, { fresh, decisions: decided, again })
  // What other decisions did is not seen from the part of the ledger that was looked at.
  const aboutDecisions = latest.flatMap((one) => [one.payloadHash, String(hashIn(one.value) ?? '')]).filter(Boolean)
  const isAbout = (what: string): boolean =>
    aboutDecisions.some((hash) => what.startsWith(`decision ${hash.slice(0, 12)} `))
  const left = new Set(change.claims.map(({ id }) => id))
  const forms = await store.near.variantsOf({
    sources: fresh.flatMap(({ sources }) => sources.map(({ id }) => id)),
    actors: fresh.flatMap(({ actors }) => actors.map(({ id }) => id)),
  })
  const { sources, actors } = near.merged({
    sources: [...forms.sources, ...fresh.flatMap((reading) => reading.sources)],
    actors: [...forms.actors, ...fresh.flatMap((reading) => reading.actors)],
  })
  return {
    generator,
    whole: false,
    reports: change.reports,
    sources,
    actors,
    claims: change.claims,
    incidents: change.incidents,
    notes: change.notes.filter(({ report, what }) => report !== null || isAbout(what)),
    noted: [...came],
    gone: { claims: before.filter((id) => !left.has(id)), incidents: change.again },
    basis: pending.basis,
    decided: decided.length,
    aboutDecisions,
    machine: changedClaims([...fresh, ...change.looked], change.claims),
    traces: tracesOf(fresh, near, decided),
    variants: fresh,
  }
}

const tracesOf = (readings: readonly Reading[], near: Near, decisions: readonly Decision[]): Changes['traces'] =>
  new Map(near.decided(readings, decisions).map((reading) => [reading.report.id, near.traces(reading)]))

/** The machine's reading of each claim that is shown otherwise: by decisions, or by a report that was found to be another's copy. */
function changedClaims(readings: readonly Reading[], claims: readonly Claim[]): Map<string, Claim> {
  const read = new Map(readings.flatMap((reading) => reading.claims.map((claim) => [claim.id, claim] as const)))
  return new Map(
    claims.flatMap((claim) => {
      const machine = read.get(claim.id)
      const same = machine === undefined || machine === claim || JSON.stringify(machine) === JSON.stringify(claim)
      return same ? [] : [[claim.id, machine] as const]
    }),
  )
}
