import type { Decision, Reading } from '#model/ledger'
import type { Near } from '#pipeline'
import type { Kept } from './kept.ts'

/** Reports of a ledger that are looked at together, at most: what is touched beyond them is left as it is. */
const MOST = 20_000

/** The part of a kept ledger that reports touch, as far as it was looked at. */
export function createPart(kept: Kept, near: Near, fresh: readonly Reading[], decisions: readonly Decision[]) {
  const came = new Set(fresh.map(({ report }) => report.id))
  /** As the machine read them, and with their claims as decided. */
  const readings = new Map<string, { readonly read: Reading; readonly decided: Reading }>()
  const claims = new Map<string, string>()
  const incidents = new Set<string>()
  const asked = new Set<string>()
  const freshDecided = near.decided(fresh, decisions)
  const old = (): Reading[] => [...readings.values()].map(({ read }) => read)
  const incidentOf = (claim: string): string | null => claims.get(claim) ?? null

  async function load(reports: readonly string[]): Promise<void> {
    const missing = reports.filter((id) => !readings.has(id) && !came.has(id))
    if (missing.length === 0) return
    const read = await kept.readings(missing)
    near.decided(read, decisions).forEach((decided, index) => {
      readings.set(decided.report.id, { read: read[index] ?? decided, decided })
    })
    for (const [claim, incident] of await kept.incidentsOf(missing)) claims.set(claim, incident)
  }
  const tellsOf = ({ decided, read }: { read: Reading; decided: Reading }, those: ReadonlySet<string>): boolean =>
    [...read.claims, ...decided.claims].some(({ id }) => those.has(claims.get(id) ?? ''))
  const telling = (those: ReadonlySet<string> = incidents) =>
    [...readings.values()].filter((one) => tellsOf(one, those))

  /** Loads what is filed under what these readings ask for, each once. */
  async function ask(asking: readonly Reading[]): Promise<void> {
    const traces = asking.flatMap((reading) => {
      if (asked.has(reading.report.id)) return []
      asked.add(reading.report.id)
      return [near.traces(reading)]
    })
    if (traces.length > 0) await load(await kept.sharing(traces))
  }
  /** Takes incidents into what is made anew, with their reports and what those ask for. */
  async function take(found: Iterable<string>): Promise<void> {
    const added = [...new Set(found)].filter((id) => !incidents.has(id))
    for (const id of added) incidents.add(id)
    if (added.length === 0) return
    await load(await kept.reportsOf(added))
    await ask(telling(new Set(added)).map(({ decided }) => decided))
  }
  const reached = new Set<string>()
  /** Reports that mainly tell of incidents that are made anew, each once. */
  function reaching(): Reading[] {
    return [...readings.values()].flatMap(({ decided }) => {
      const { id } = decided.report
      if (reached.has(id) || !incidents.has(near.mainIncident(decided, incidentOf) ?? '')) return []
      reached.add(id)
      return [decided]
    })
  }
  /** Takes what is touched, and what that touches, until nothing more is. */
  async function spread(): Promise<void> {
    let [from, isComing]: [readonly Reading[], boolean] = [freshDecided, true]
    while (from.length > 0) {
      const known = [...readings.values()].map(({ decided }) => decided)
      await take(near.touched(from, isComing, known, incidentOf))
      if (readings.size > MOST) return
      ;[from, isComing] = [reaching(), false]
    }
  }
  return {
    ask: (those: readonly Reading[]) => ask(those === fresh ? freshDecided : those),
    take,
    spread,
    old,
    incidentOf,
    /** Incidents that a report's claims stand in. */
    incidentsOf: (report: string): string[] => {
      const one = readings.get(report)
      return one ? [...one.read.claims, ...one.decided.claims].flatMap(({ id }) => incidentOf(id) ?? []) : []
    },
    /** Whether a claim of the ledger stands in an incident that is made anew. */
    has: (claim: string): boolean => incidents.has(claims.get(claim) ?? ''),
    /** Readings of reports that tell of incidents that are made anew. */
    telling: (): Reading[] => telling().map(({ read }) => read),
    incidents: (): string[] => [...incidents].sort(),
  }
}
