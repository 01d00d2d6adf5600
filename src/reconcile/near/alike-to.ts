import type { Reading } from '#model/ledger'
import { LEAST } from '../link/alike.ts'
import { compare, oddsOf } from '../link/likeness.ts'
import { likenessKeys } from '../link/likeness-keys.ts'
import { type Profile, profileOf } from '../link/profile.ts'
import type { Rarity } from '../link/rarity.ts'

/** Profiles of readings, each made once, with what a report is looked up by. */
export class Profiles {
  readonly #known = new WeakMap<Reading, { readonly profile: Profile | null; readonly keys: readonly number[] }>()
  readonly #rarity: Rarity

  constructor(rarity: Rarity) {
    this.#rarity = rarity
  }

  of(reading: Reading): { readonly profile: Profile | null; readonly keys: readonly number[] } {
    const known = this.#known.get(reading)
    if (known) return known
    const claims = [...reading.claims].sort((a, b) => a.quote.start - b.quote.start)
    const profile = profileOf(reading.report, claims, this.#rarity)
    const made = { profile, keys: profile ? [...new Set(likenessKeys(profile, 'both'))] : [] }
    this.#known.set(reading, made)
    return made
  }
}

/**
 * Those of `known` that are so alike to one of `from` that what they mainly tell of may be one incident. They are looked up by the keys that linking
 * looks them up by; linear in the reports, and in the pairs that share a key.
 */
export function alikeTo(from: readonly Reading[], known: readonly Reading[], profiles: Profiles): Reading[] {
  const filed = new Map<number, Profile[]>()
  for (const reading of from) {
    const { profile, keys } = profiles.of(reading)
    if (!profile) continue
    for (const key of keys) {
      const there = filed.get(key)
      if (there) there.push(profile)
      else filed.set(key, [profile])
    }
  }
  return known.filter((reading) => {
    const { profile, keys } = profiles.of(reading)
    if (!profile) return false
    const others = new Set(keys.flatMap((key) => filed.get(key) ?? []))
    for (const other of others) {
      if (other.report === profile.report) continue
      const [a, b] = profile.report < other.report ? [profile, other] : [other, profile]
      if (oddsOf(compare(a, b)) >= LEAST) return true
    }
    return false
  })
}
