import { compare, type Shared } from './compare.ts'
import type { Entry } from './entry.ts'
import { areBesideHeadlines } from './headlines.ts'
import { type Side, sideOf, withoutStock } from './side.ts'

/** Texts kept as words, for the next comparison. */
const KEPT_TEXTS = 4000

/** What pairs of reports share, each compared once until one of the two is forgotten. */
export class Comparisons {
  readonly #isStock: (fingerprint: number) => boolean
  readonly #known = new Map<Entry, Map<Entry, Shared | null>>()
  /** Report → those that were compared with it. */
  readonly #users = new Map<Entry, Set<Entry>>()
  /** In the order of their last use. */
  readonly #sides = new Map<Entry, Side>()

  /** `isStock` knows the fingerprints of boilerplate; whoever uses these must `forget` a report when the answer changes for it. */
  constructor(isStock: (fingerprint: number) => boolean) {
    this.#isStock = isStock
  }

  /** What the two share, `here` being `one`; null when neither is a copy of the other. */
  between(one: Entry, other: Entry): Shared | null {
    const known = this.#known.get(one) ?? new Map<Entry, Shared | null>()
    const before = known.get(other)
    if (before !== undefined) return before
    const shared = compare(this.side(one), this.side(other), {
      sameOutlet: one.outlet !== '' && one.outlet === other.outlet,
      days: one.day === null || other.day === null ? 0 : Math.abs(one.day - other.day),
    })
    const kept = shared && areBesideHeadlines(one.report, other.report) ? null : shared
    this.#known.set(one, known.set(other, kept))
    const users = this.#users.get(other)
    if (users) users.add(one)
    else this.#users.set(other, new Set([one]))
    return kept
  }

  /** Drops all that was compared with these reports. */
  forget(entries: ReadonlySet<Entry>): void {
    for (const entry of entries) {
      this.#sides.delete(entry)
      for (const other of this.#known.get(entry)?.keys() ?? []) this.#users.get(other)?.delete(entry)
      this.#known.delete(entry)
      for (const user of this.#users.get(entry) ?? []) this.#known.get(user)?.delete(entry)
      this.#users.delete(entry)
    }
  }

  /** A report as it is compared. */
  side(entry: Entry): Side {
    const side = this.#sides.get(entry) ?? withoutStock(sideOf(entry.report.text), this.#isStock)
    this.#sides.delete(entry)
    this.#sides.set(entry, side)
    if (this.#sides.size > KEPT_TEXTS) this.#sides.delete(this.#sides.keys().next().value as Entry)
    return side
  }
}
