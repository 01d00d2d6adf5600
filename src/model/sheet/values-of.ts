import type { Claim } from '../claim.ts'
import { countInWords } from '../in-words/amount.ts'
import { whenInWords } from '../in-words/when.ts'
import { whereInWords } from '../in-words/where.ts'
import type { Where } from '../value.ts'
import type { Bounds, Column, Value } from './value.ts'

type Told = Omit<Value, 'claims'>

const told = (text: string): Told => ({ text, bounds: null, certainty: null })

/** Without its article, so that "the depot" and "a depot" are one value. */
const bare = (name: string): string => name.replace(/^(?:the|an?) /i, '')

/** A place, without the division and country that its incident's own place has too: a cell is narrow. */
function placeOf(where: Where, home: Where | null): string {
  const near = home !== null && where.country === home.country
  const same = near && where.admin1 === home.admin1
  return whereInWords({ ...where, admin1: same ? null : where.admin1, country: near ? null : where.country })
}

const roles = (claim: Claim, role: string, before = ''): Told[] =>
  claim.roles.filter((one) => one.role === role).map(({ name }) => told(`${before}${bare(name)}`))

const PEOPLE = ['killed', 'wounded', 'hospitalised', 'casualties', 'missing', 'abducted', 'arrested', 'displaced']
const rank = (what: string): number => (PEOPLE.includes(what) ? PEOPLE.indexOf(what) : PEOPLE.length)

const harm = (claim: Claim): Told[] =>
  claim.counts
    .filter(({ min, max }) => min !== null || max !== null)
    .map((count) => {
      const { what, group, min, max, vague, approximate } = count
      const bounds: Bounds = { what, group, min, max, vague, approximate }
      return { text: countInWords(count), bounds, certainty: null }
    })

/** What a claim tells in a column. Times and places that are only implied are marked so. */
function tells(column: Column, claim: Claim, home: Where | null): Told[] {
  switch (column) {
    case 'when':
      return claim.when ? [told(whenInWords(claim.when))] : []
    case 'where':
      return claim.where ? [told(placeOf(claim.where, home))] : []
    case 'who':
      return roles(claim, 'actor')
    case 'hit':
      return [...roles(claim, 'target'), ...roles(claim, 'instrument', 'with ')]
    case 'harm':
      return harm(claim)
    case 'certainty':
      return [{ text: claim.certainty, bounds: null, certainty: claim.certainty }]
  }
}

/** Claims whose time or place was read from words of theirs, where there are any: what is implied adds nothing beside it. */
function speaking(column: Column, claims: readonly Claim[]): readonly Claim[] {
  if (column !== 'when' && column !== 'where') return claims
  const stated = claims.filter((claim) => claim[column]?.quote)
  return stated.length > 0 ? stated : claims
}

/** The distinct values that claims (in order) tell in a column, each with the claims behind it; people's harm before other numbers. */
export function valuesOf(column: Column, claims: readonly Claim[], home: Where | null): Value[] {
  const found = new Map<string, Value & { claims: string[] }>()
  for (const claim of speaking(column, claims)) {
    for (const one of tells(column, claim, home)) {
      const key = one.text.toLowerCase()
      const known = found.get(key)
      if (!known) found.set(key, { ...one, claims: [claim.id] })
      else if (!known.claims.includes(claim.id)) known.claims.push(claim.id)
    }
  }
  const values = [...found.values()]
  return column === 'harm' ? values.sort((a, b) => rank(a.bounds?.what ?? '') - rank(b.bounds?.what ?? '')) : values
}
