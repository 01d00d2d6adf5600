import type { Reading } from '#model/ledger'
import { LEAST } from '../link/alike.ts'
import { candidates } from '../link/candidates.ts'
import { compare, oddsOf } from '../link/likeness.ts'
import { type Profile, profileOf } from '../link/profile.ts'
import type { Rarity } from '../link/rarity.ts'

/** Profiles of readings, each made once. */
export class Profiles {
  readonly #known = new WeakMap<Reading, { profile: Profile | null }>()
  readonly #rarity: Rarity

  constructor(rarity: Rarity) {
    this.#rarity = rarity
  }

  of(reading: Reading): Profile | null {
    const known = this.#known.get(reading)
    if (known) return known.profile
    const claims = [...reading.claims].sort((a, b) => a.quote.start - b.quote.start)
    const profile = profileOf(reading.report, claims, this.#rarity)
    this.#known.set(reading, { profile })
    return profile
  }
}

/** Pairs of reports so alike that what they mainly tell of may be one incident, each once. Near-linear, as `candidates` is. */
export function alikePairs(readings: readonly Reading[], profiles: Profiles): (readonly [Reading, Reading])[] {
  const known = readings.flatMap((reading) => {
    const profile = profiles.of(reading)
    return profile ? [{ reading, profile }] : []
  })
  const found: (readonly [Reading, Reading])[] = []
  for (const [i, j] of candidates(known.map(({ profile }) => profile))) {
    const [one, other] = [known[i], known[j]]
    if (one && other && oddsOf(compare(one.profile, other.profile)) >= LEAST) found.push([one.reading, other.reading])
  }
  return found
}
