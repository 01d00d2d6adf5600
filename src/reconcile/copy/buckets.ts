import type { Entry } from './entry.ts'
import { COARSEST } from './sample.ts'

/** The reports that share a fingerprint, by who was first. */
interface Bucket {
  readonly members: Entry[]
  /** How many come from each outlet, and their first and last day. */
  readonly outlets: Map<string, Tally>
}

interface Tally {
  count: number
  first: number
  last: number
}

/** Of a fingerprint that many share only the first reports are compared: what a thousand reports repeat, they have from these. */
const FIRST = 16
/** Boilerplate: in at least so many reports of one outlet, over so many days; or over so many days in several outlets. */
const STOCK_REPORTS = 5
const STOCK_DAYS = 3
const STOCK_DAYS_ANYWHERE = 60
/** Boilerplate proposes nothing to compare with, except to what is hardly anything else. */
const MOST_STOCK = 0.8

function tally({ outlets }: Bucket, { outlet, day }: Entry): void {
  const known = outlets.get(outlet) ?? { count: 0, first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY }
  known.count += 1
  known.first = Math.min(known.first, day ?? known.first)
  known.last = Math.max(known.last, day ?? known.last)
  outlets.set(outlet, known)
}

/** Days between the first and the last; reports without a day say nothing against it. */
const lasts = ({ count, first, last }: Tally, days: number): boolean =>
  count >= STOCK_REPORTS && (first > last || last - first >= days)

function newBucket(first: Entry): Bucket {
  const bucket: Bucket = { members: [first], outlets: new Map() }
  tally(bucket, first)
  return bucket
}

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
      const bucket = 'members' in known ? known : newBucket(known)
      const [outlet, anywhere, weight] = [ofOutlet(bucket, entry), anyOutlet(bucket), weightOf(bucket)]
      const at = placeOf(bucket.members, entry)
      tally(bucket, entry)
      bucket.members.splice(at, 0, entry)
      if (bucket !== known) this.#buckets.set(fingerprint, bucket)
      const all = anywhere !== anyOutlet(bucket) || weight !== weightOf(bucket)
      const some = outlet !== ofOutlet(bucket, entry)
      const from = all || some ? 0 : at < FIRST ? at + 1 : bucket.members.length
      for (let index = from; index < bucket.members.length; index += 1) {
        const other = bucket.members[index] as Entry
        if (all || other.outlet === entry.outlet || (at < FIRST && index > at)) changed(other)
      }
    }
  }

  /** The reports before `entry` that share the most of its rarer fingerprints: at most `most`, the likeliest first. */
  before(entry: Entry, most: number): Entry[] {
    const scores = new Map<Entry, number>()
    const votes = new Map<Entry, number>()
    const coarse = entry.fingerprints.filter((fingerprint) => (fingerprint & COARSEST) === 0)
    const stock = coarse.filter((fingerprint) => this.isStock(fingerprint, entry)).length
    const all = stock > MOST_STOCK * coarse.length
    for (const fingerprint of entry.fingerprints) {
      const bucket = this.#buckets.get(fingerprint)
      if (bucket === undefined || !('members' in bucket) || (!all && isStock(bucket, entry))) continue
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

  /** Whether a passage of a report is boilerplate, as far as the reports show. */
  isStock(fingerprint: number, entry: Entry): boolean {
    const bucket = this.#buckets.get(fingerprint)
    return bucket !== undefined && 'members' in bucket && isStock(bucket, entry)
  }
}

/** Halves with every doubling: it changes seldom, so that few reports are looked at again. */
const weightOf = ({ members }: Bucket): number => 2 ** -Math.floor(Math.log2(members.length))

/** In many reports of the report's own outlet, over days. */
function ofOutlet({ outlets }: Bucket, { outlet }: Entry): boolean {
  const own = outlet === '' ? undefined : outlets.get(outlet)
  return own !== undefined && lasts(own, STOCK_DAYS)
}

/** In reports of any outlets, over months. */
function anyOutlet({ members }: Bucket): boolean {
  if (members.length < STOCK_REPORTS) return false
  let last = members.length - 1
  // Reports without a day sort last.
  while (last > 0 && members[last]?.day === null) last -= 1
  return (members[last]?.day ?? 0) - (members[0]?.day ?? Number.POSITIVE_INFINITY) >= STOCK_DAYS_ANYWHERE
}

const isStock = (bucket: Bucket, entry: Entry): boolean => ofOutlet(bucket, entry) || anyOutlet(bucket)
