import type { Claim } from '#model/claim'
import type { Account, Contradiction } from '#model/incident'
import type { Source } from '#model/source'

/** What a grade is suggested from. */
export interface Graded {
  readonly claims: readonly Claim[]
  readonly accounts: readonly Account[]
  readonly sources: ReadonlyMap<string, Source>
  readonly contradictions: readonly Contradiction[]
  readonly independentOrigins: number
  readonly independentParties: number
  readonly published: (claim: Claim) => string
}

/** "3 independent origins". */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Claims of the accounts that count. */
export function countedClaims({ claims, accounts }: Graded): Claim[] {
  const counted = new Set(accounts.filter((account) => account.counted).map(({ source }) => source))
  return claims.filter(({ origin }) => counted.has(origin))
}
