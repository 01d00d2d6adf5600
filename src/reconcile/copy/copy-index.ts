import type { CopyOf, Report } from '#model/report'
import { Buckets } from './buckets.ts'
import type { Shared } from './compare.ts'
import { Comparisons } from './comparisons.ts'
import { type Entry, entryOf } from './entry.ts'
import { type Match, originalsOf } from './originals.ts'
import { passages } from './passages.ts'
import { type Signature, signatureOf } from './signature.ts'

/** Reports that one report is compared with, at most. */
const MOST_COMPARED = 8
/** Matches after which no more are looked for: from these the way leads up to the first. */
const ENOUGH = 4
/** Originals of an original that are tried. */
const MOST_CLIMBED = 8

/**
 * Finds copies among reports that come one by one. What it answers depends on the reports that were added, not on their order, and is what
 * `findCopies` answers for all of them. After a report was added, only those are looked at again that share rare passages with it.
 */
export class CopyIndex {
  readonly #buckets = new Buckets()
  readonly #entries = new Map<string, Entry>()
  readonly #pending = new Map<string, Entry>()
  /** Report → what it shares with those before it. */
  readonly #matches = new Map<Entry, readonly Match[]>()
  readonly #comparisons = new Comparisons((fingerprint, entry) => this.#buckets.isStock(fingerprint, entry))

  readonly #quoted = new WeakMap<Shared, CopyOf>()

  /** Adds a report, with its signature where that is known already. One that is in the index already is left as it is. */
  add(report: Report, signature: Signature = signatureOf(report.text)): void {
    if (this.#entries.has(report.id) || this.#pending.has(report.id)) return
    this.#pending.set(report.id, entryOf(report, signature))
  }

  /** Each copy among the reports so far → what it is a copy of, and the passages that show it. */
  copies(): Map<string, CopyOf> {
    for (const entry of this.#comparisons.forget(this.#settle())) {
      const matches = this.#look(entry)
      if (matches.length > 0) this.#matches.set(entry, matches)
      else this.#matches.delete(entry)
    }
    const originals = originalsOf([...this.#matches.values()].flat())
    const found = new Map<string, CopyOf>()
    for (const copy of originals.keys()) found.set(copy.report.id, this.#shown(copy, this.#climb(copy, originals)))
    return found
  }

  /** Puts what was added in its place; gives the reports that must be looked at (again). */
  #settle(): Set<Entry> {
    const changed = new Set<Entry>()
    const added = [...this.#pending.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
    this.#pending.clear()
    for (const entry of added) {
      this.#entries.set(entry.report.id, entry)
      this.#buckets.add(entry, (other) => changed.add(other))
      changed.add(entry)
    }
    return changed
  }

  #look(second: Entry): Match[] {
    const matches: Match[] = []
    for (const first of this.#buckets.before(second, MOST_COMPARED)) {
      if (matches.length === ENOUGH) break
      const shared = this.#comparisons.between(second, first)
      if (shared) matches.push({ first, second, ofFirst: shared.there, ofSecond: shared.here })
    }
    return matches
  }

  /** From a copy's original on to that one's original, as long as the copy itself shares enough with it. */
  #climb(copy: Entry, originals: ReadonlyMap<Entry, Entry>): Entry {
    let original = originals.get(copy) as Entry
    for (let step = 0; step < MOST_CLIMBED; step += 1) {
      const next = originals.get(original)
      if (next === undefined || this.#comparisons.between(copy, next) === null) break
      original = next
    }
    return original
  }

  #shown(copy: Entry, original: Entry): CopyOf {
    const shared = this.#comparisons.between(copy, original) ?? { here: 0, there: 0, runs: [] }
    const known = this.#quoted.get(shared)
    if (known) return known
    const shown = {
      report: original.report.id,
      similarity: Math.round(shared.here * 1000) / 1000,
      passages: passages(this.#comparisons.side(copy), this.#comparisons.side(original), shared.runs),
    }
    this.#quoted.set(shared, shown)
    return shown
  }
}
