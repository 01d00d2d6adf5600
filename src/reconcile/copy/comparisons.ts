import { type Circumstances, compare, type Shared } from './compare.ts'
import type { Entry } from './entry.ts'
import { areBesideHeadlines } from './headlines.ts'
import { type Side, sideOf, withoutStock } from './side.ts'

/** Texts kept as words, for the next comparison. */
const KEPT_TEXTS = 4000

const circumstances = (one: Entry, other: Entry): Circumstances => ({
  sameOutlet: one.outlet !== '' && one.outlet === other.outlet,
  days: one.day === null || other.day === null ? 0 : Math.abs(one.day - other.day),
})

/** The same seen from the other text. */
const mirror = ({ here, there, runs }: Shared): Shared => ({
  here: there,
  there: here,
  runs: runs
    .map((run) => ({ here: run.there, there: run.here, length: run.length }))
    .sort((a, b) => a.here - b.here || a.there - b.there),
})

/** What pairs of reports share, each compared once until one of the two is forgotten. */
export class Comparisons {
  readonly #isStock: (fingerprint: number, entry: Entry) => boolean
  readonly #known = new Map<Entry, Map<Entry, Shared | null>>()
  /** Report → those that were compared with it. */
  readonly #users = new Map<Entry, Set<Entry>>()
  readonly #mirrored = new WeakMap<Shared, Shared>()
  /** In the order of their last use. */
  readonly #sides = new Map<Entry, Side>()

  /** `isStock` knows the fingerprints of boilerplate; whoever uses these must `forget` a report when the answer changes for it. */
  constructor(isStock: (fingerprint: number, entry: Entry) => boolean) {
    this.#isStock = isStock
  }

  /** What the two share, `here` being `one`; null when neither is a copy of the other. The same from both sides. */
  between(one: Entry, other: Entry): Shared | null {
    if (one.key > other.key) return this.#compared(one, other)
    const shared = this.#compared(other, one)
    if (shared === null) return null
    const known = this.#mirrored.get(shared)
    if (known) return known
    const mirrored = mirror(shared)
    this.#mirrored.set(shared, mirrored)
    return mirrored
  }

  #compared(later: Entry, earlier: Entry): Shared | null {
    const known = this.#known.get(later) ?? new Map<Entry, Shared | null>()
    const before = known.get(earlier)
    if (before !== undefined) return before
    const passed = compare(this.side(later), this.side(earlier), circumstances(later, earlier))
    const shared = passed && areBesideHeadlines(later.report, earlier.report) ? null : passed
    this.#known.set(later, known.set(earlier, shared))
    const users = this.#users.get(earlier)
    if (users) users.add(later)
    else this.#users.set(earlier, new Set([later]))
    return shared
  }

  /** Drops all that was compared with these reports; gives them and those whose comparisons went with them. */
  forget(entries: ReadonlySet<Entry>): Set<Entry> {
    const all = new Set(entries)
    for (const entry of entries) {
      this.#sides.delete(entry)
      for (const other of this.#known.get(entry)?.keys() ?? []) this.#users.get(other)?.delete(entry)
      this.#known.delete(entry)
      for (const user of this.#users.get(entry) ?? []) {
        this.#known.get(user)?.delete(entry)
        all.add(user)
      }
      this.#users.delete(entry)
    }
    return all
  }

  /** A report as it is compared. */
  side(entry: Entry): Side {
    const side =
      this.#sides.get(entry) ?? withoutStock(sideOf(entry.report.text), (shingle) => this.#isStock(shingle, entry))
    this.#sides.delete(entry)
    this.#sides.set(entry, side)
    if (this.#sides.size > KEPT_TEXTS) this.#sides.delete(this.#sides.keys().next().value as Entry)
    return side
  }
}
