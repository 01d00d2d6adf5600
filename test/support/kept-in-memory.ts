import type { Incident } from '#model/incident'
import type { Reading } from '#model/ledger'
import type { Near, Traces } from '#pipeline'
import type { Change } from '#run/bring-in'
import type { Kept } from '#run/kept'

const together = (a: readonly number[], b: ReadonlySet<number>): number => a.filter((one) => b.has(one)).length

/** Whether a report is found by what another one asks for: the rules that a stored ledger's queries follow. */
function isFound(filed: Traces, asking: Traces): boolean {
  if (together(filed.keys, new Set(asking.asks)) > 0 || together(filed.passages, new Set(asking.passages)) > 1)
    return true
  const names = new Map(asking.leads.map((lead) => [lead.name, lead]))
  const shared = filed.leads.flatMap((lead) => {
    const other = names.get(lead.name)
    return other ? [{ lead, other }] : []
  })
  return (
    shared.length > 1 ||
    shared.some(
      ({ lead, other }) =>
        lead.window < 0 === other.window < 0 &&
        (Math.abs(lead.window - other.window) <= 1 ||
          (lead.day !== null && lead.day === other.day) ||
          (lead.place !== null && lead.place === other.place)),
    )
  )
}

/** A ledger kept in memory, for tests of what brings reports into one. */
export class KeptInMemory implements Kept {
  readonly #readings = new Map<string, { reading: Reading; traces: Traces }>()
  readonly incidents = new Map<string, Incident>()
  readonly #near: Near

  constructor(near: Near) {
    this.#near = near
  }

  async sharing(traces: readonly Traces[]): Promise<string[]> {
    return [...this.#readings].flatMap(([id, filed]) => (traces.some((one) => isFound(filed.traces, one)) ? [id] : []))
  }

  async readings(reports: readonly string[]): Promise<Reading[]> {
    return reports.map((id) => (this.#readings.get(id) as { reading: Reading }).reading)
  }

  async incidentsOf(reports: readonly string[]): Promise<Map<string, string>> {
    const all = new Map([...this.incidents].flatMap(([id, { claims }]) => claims.map((claim) => [claim, id] as const)))
    return new Map(
      reports.flatMap((id) =>
        (this.#readings.get(id)?.reading.claims ?? []).flatMap((claim) => {
          const incident = all.get(claim.id)
          return incident === undefined ? [] : [[claim.id, incident] as const]
        }),
      ),
    )
  }

  async reportsOf(incidents: readonly string[]): Promise<string[]> {
    return [...new Set(incidents.flatMap((id) => this.incidents.get(id)?.reports ?? []))]
  }

  async unreadOn(days: readonly string[]) {
    return [...this.#readings.values()].flatMap(({ reading: { report } }) =>
      report.read === 'language' && days.includes(report.published?.slice(0, 10) ?? '')
        ? [{ id: report.id, language: report.language, published: report.published ?? '' }]
        : [],
    )
  }

  async incidentsBetween() {
    return [...this.incidents.keys()]
  }

  /** Writes a change, as a stored ledger does. */
  take(fresh: readonly Reading[], { incidents, again, reports }: Change): void {
    for (const reading of fresh) this.#readings.set(reading.report.id, { reading, traces: this.#near.traces(reading) })
    for (const report of reports) {
      const known = this.#readings.get(report.id)
      if (known) this.#readings.set(report.id, { ...known, reading: { ...known.reading, report } })
    }
    for (const id of again) this.incidents.delete(id)
    for (const incident of incidents) this.incidents.set(incident.id, incident)
  }
}
