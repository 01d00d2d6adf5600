import { Outdated, type Store } from '#ledger/store'
import type { Lexicon } from '#lexicon/lexicon'
import type { Claim } from '#model/claim'
import type { Ledger, Reading } from '#model/ledger'
import { bringTogether } from '#pipeline'

/** Tries while other programs bring the same ledger together. */
const TRIES = 20

/**
 * Brings the kept readings of a ledger together with its decisions, where something waits for it, or another program or other data did it last.
 * Gives whether anything did. The one place that knows how: reports and decisions that wait come in, changed rows go out.
 */
export async function joinKept(store: Store, lexicon: () => Lexicon, version: string): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    const { reports, decisions, basis } = await store.pending()
    const made = await store.generator()
    if (reports.length === 0 && !decisions && made.version === version && made.data === lexicon().hash) return false
    const readings: Reading[] = []
    for await (const reading of store.readings()) readings.push(reading)
    const decided = await store.decisions()
    const ledger = bringTogether(readings, lexicon(), version, decided)
    try {
      await store.reconciled({
        ...ledger,
        whole: true,
        basis,
        decided: decided.length,
        machine: changedClaims(readings, ledger),
      })
      return true
    } catch (error) {
      if (!(error instanceof Outdated) || tries === TRIES) throw error
    }
  }
}

/** The machine's reading of each claim that is shown otherwise: by decisions, or by a report that was found to be another's copy. */
function changedClaims(readings: readonly Reading[], { claims }: Ledger): Map<string, Claim> {
  const read = new Map(readings.flatMap((reading) => reading.claims.map((claim) => [claim.id, claim] as const)))
  return new Map(
    claims.flatMap((claim) => {
      const machine = read.get(claim.id)
      const same = machine === undefined || machine === claim || JSON.stringify(machine) === JSON.stringify(claim)
      return same ? [] : [[claim.id, machine] as const]
    }),
  )
}
