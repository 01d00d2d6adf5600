import type { Entry } from './entry.ts'
import { COARSEST } from './sample.ts'

/** The reports that share a fingerprint, by who was first. */
interface Bucket {
  readonly members: Entry[]
  /** Whether they come from several outlets. */
  mixed: boolean
}

/** Of a fingerprint that many share only the first reports are compared: what a thousand reports repeat, they have from these. */
const FIRST = 16
/** Boilerplate: in at least so many reports of one outlet, over so many days; or over so many days in several outlets. */
const STOCK_REPORTS = 5
const STOCK_DAYS = 3
const STOCK_DAYS_ANYWHERE = 60
/** Boilerplate proposes nothing to compare with, except to what is hardly anything else. */
const MOST_STOCK = 0.8

const isMixed = (a: Entry, b: Entry): boolean => a.outlet === '' || a.outlet !== b.outlet

/** First index whose entry sorts behind `entry`. */
function placeOf(members: readonly Entry[], entry: Entry): number {
  let [low, high] = [0, members.length]
  if (high > 0 && (members[high - 1] as Entry).key < entry.key) return high
  while (low < high) {
    const middle = (low + high) >> 1
    if ((members[middle] as Entry).key < entry.key) low = middle + 1
    else high = middle
  }
  return low
}

/** Which reports share which fingerprints. What it answers depends on the reports that are in it, not on the order they came in. */
export class Buckets {
  /** One entry alone is kept without a bucket around it: most fingerprints stand in one report. */
  readonly #buckets = new Map<number, Entry | Bucket>()

  /** Adds a report; calls `changed` for every one whose candidates may have changed by it, some of them several times. */
  add(entry: Entry, changed: (entry: Entry) => void): void {
    for (const fingerprint of entry.fingerprints) {
      const known = this.#buckets.get(fingerprint)
      if (known === undefined) {
        this.#buckets.set(fingerprint, entry)
        continue
      }
      const bucket = 'members' in known ? known : { members: [known], mixed: false }
      const [stock, weight] = [isStock(bucket), weightOf(bucket)]
      const at = placeOf(bucket.members, entry)
      bucket.mixed ||= isMixed(entry, bucket.members[0] as Entry)
      bucket.members.splice(at, 0, entry)
      if (bucket !== known) this.#buckets.set(fingerprint, bucket)
      const all = stock !== isStock(bucket) || weight !== weightOf(bucket)
      const from = all ? 0 : at < FIRST ? at + 1 : bucket.members.length
      for (let index = from; index < bucket.members.length; index += 1) changed(bucket.members[index] as Entry)
    }
  }

  /** The reports before `entry` that share the most of its rarer fingerprints: at most `most`, the likeliest first. */
  before(entry: Entry, most: number): Entry[] {
    const scores = new Map<Entry, number>()
    const votes = new Map<Entry, number>()
    const coarse = entry.fingerprints.filter((fingerprint) => (fingerprint & COARSEST) === 0)
    const stock = coarse.filter((fingerprint) => this.isStock(fingerprint)).length
    const all = stock > MOST_STOCK * coarse.length
    for (const fingerprint of entry.fingerprints) {
      const bucket = this.#buckets.get(fingerprint)
      if (bucket === undefined || !('members' in bucket) || (!all && isStock(bucket))) continue
      const weight = weightOf(bucket)
      for (let at = 0; at < FIRST && at < bucket.members.length; at += 1) {
        const other = bucket.members[at] as Entry
        if (other.key >= entry.key) break
        scores.set(other, (scores.get(other) ?? 0) + weight)
        votes.set(other, (votes.get(other) ?? 0) + 1)
      }
    }
    const enough = (other: Entry): boolean =>
      (votes.get(other) as number) >= 2 || Math.min(entry.fingerprints.length, other.fingerprints.length) < 25
    return [...scores]
      .filter(([other]) => enough(other))
      .sort(([a, one], [b, two]) => two - one || (a.key < b.key ? -1 : 1))
      .slice(0, most)
      .map(([other]) => other)
  }

  /** Whether a passage is boilerplate, as far as the reports show. */
  isStock(fingerprint: number): boolean {
    const bucket = this.#buckets.get(fingerprint)
    return bucket !== undefined && 'members' in bucket && isStock(bucket)
  }
}

/** Halves with every doubling: it changes seldom, so that few reports are looked at again. */
const weightOf = ({ members }: Bucket): number => 2 ** -Math.floor(Math.log2(members.length))

function isStock({ members, mixed }: Bucket): boolean {
  if (members.length < STOCK_REPORTS) return false
  const first = members[0]?.day ?? null
  if (first === null) return !mixed
  let last = members.length - 1
  // Reports without a day sort last.
  while (last > 0 && members[last]?.day === null) last -= 1
  const days = (members[last]?.day ?? first) - first
  return days >= (mixed ? STOCK_DAYS_ANYWHERE : STOCK_DAYS)
}
