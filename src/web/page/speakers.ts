import type { Claim } from '#model/claim'
import { speakerInWords } from '#model/in-words/chain'
import type { Ledger } from '#model/ledger'
import { byText } from '#util/order'

/** Colours that style.ts has for speakers. */
export const COLOURS = 8

/** Who a claim is heard from in a report: the innermost speaker of its chain, or the outlet itself. */
export interface Speaker {
  /** '' for the outlet's own voice. */
  readonly key: string
  readonly name: string
  /** "A", "B" … for speakers in order of their first words; '' for the own voice. */
  readonly letter: string
  /** Index of its colour; -1 for the own voice. */
  readonly colour: number
}

const keyOf = (claim: Claim): string => {
  const inner = claim.attribution.at(-1)
  return inner ? (inner.id ?? `words:${speakerInWords(inner)}`) : ''
}

/** "A" … "Z", "AA" …: spreadsheet letters. */
const letterOf = (n: number): string =>
  (n < 26 ? '' : letterOf(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26))

/** Speakers that several reports hear keep their colour over the page: their place among them, by number of claims. */
export function sharedColours(ledger: Ledger): Map<string, number> {
  const claims = new Map<string, number>()
  const reports = new Map<string, Set<string>>()
  for (const claim of ledger.claims) {
    const key = keyOf(claim)
    if (key === '') continue
    claims.set(key, (claims.get(key) ?? 0) + 1)
    reports.set(key, (reports.get(key) ?? new Set()).add(claim.report))
  }
  const shared = [...claims.keys()].filter((key) => (reports.get(key)?.size ?? 0) > 1)
  shared.sort((a, b) => (claims.get(b) ?? 0) - (claims.get(a) ?? 0) || byText(a, b))
  return new Map(shared.map((key, i) => [key, i % COLOURS]))
}

/** The speakers of one report's claims (in text order), each with a letter, and with a colour of its own as long as there are any. */
export function speakersOf(claims: readonly Claim[], shared: ReadonlyMap<string, number>): Map<Claim, Speaker> {
  const keys = [...new Set(claims.map(keyOf))].filter((key) => key !== '')
  const colours = new Map<string, number>()
  const free = new Set(Array.from({ length: COLOURS }, (_, i) => i))
  const give = (key: string, colour: number): void => {
    colours.set(key, colour)
    free.delete(colour)
  }
  for (const key of keys) {
    const wanted = shared.get(key)
    if (wanted !== undefined && free.has(wanted)) give(key, wanted)
  }
  for (const [i, key] of keys.entries()) if (!colours.has(key)) give(key, [...free][0] ?? i % COLOURS)
  return new Map(
    claims.map((claim) => {
      const key = keyOf(claim)
      const inner = claim.attribution.at(-1)
      if (!inner) return [claim, { key, name: '', letter: '', colour: -1 }]
      return [
        claim,
        { key, name: speakerInWords(inner), letter: letterOf(keys.indexOf(key)), colour: colours.get(key) ?? 0 },
      ]
    }),
  )
}
