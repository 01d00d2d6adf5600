import type { Claim } from '#model/claim'
import type { Dependence } from '#model/incident'
import type { Quote } from '#model/span'
import { byText } from '#util/order'
import type { Voice } from './voice.ts'

/** Who is told of in the same reports, by claim: made once for all outlets of an incident, so that each looks only at its own reports. */
export interface Relayed {
  /** Claims with a chain, by report. */
  readonly inReport: ReadonlyMap<string, readonly Claim[]>
  /** Claims by the outer links of their chain: "RIA reported, citing the ministry" stands under RIA. */
  readonly through: ReadonlyMap<string, readonly Claim[]>
}

const add = (map: Map<string, Claim[]>, key: string, claim: Claim): void => {
  const known = map.get(key)
  if (known) known.push(claim)
  else map.set(key, [claim])
}

/** What the claims of all voices are relayed by. Linear in their links. */
export function relayed(voices: readonly Voice[]): Relayed {
  const inReport = new Map<string, Claim[]>()
  const through = new Map<string, Claim[]>()
  for (const claim of voices.flatMap(({ claims }) => claims)) {
    if (claim.attribution.length === 0) continue
    add(inReport, claim.report, claim)
    for (const { id } of claim.attribution.slice(0, -1)) if (id !== null) add(through, id, claim)
  }
  return { inReport, through }
}

/** No words to know a speaker by. */
const PRONOUN = /^(?:he|she|it|they)$/i

/**
 * The origin that an outlet quotes: heard through it in a chain ("RIA reported, citing the ministry"), else the one whose words fill most of the reports in
 * which it speaks in its own voice. Null for an outlet whose own staff was there, and for one that quotes nobody here.
 */
export function relays(voice: Voice, standing: readonly Voice[], { inReport, through }: Relayed): Dependence | null {
  if (voice.source.kind !== 'media' || voice.firstHand) return null
  const others = new Set(standing.flatMap(({ source }) => (source.id === voice.source.id ? [] : [source.id])))
  const known = ({ origin }: Claim): boolean => origin !== null && others.has(origin)
  const chained = (through.get(voice.source.id) ?? []).filter(known)
  const reports = [...new Set(voice.claims.map(({ report }) => report))].sort(byText)
  const beside = voice.claims.every(({ attribution }) => attribution.length === 0)
    ? reports.flatMap((report) => inReport.get(report) ?? []).filter(known)
    : []
  const found = chained.length > 0 ? chained : beside
  const times = new Map<string, number>()
  for (const { origin } of found) times.set(origin as string, (times.get(origin as string) ?? 0) + 1)
  const [most] = [...times].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))
  const own = found.filter(({ origin }) => origin === most?.[0])
  const claim = own.find(({ attribution }) => !PRONOUN.test(attribution.at(-1)?.source?.text ?? '')) ?? own[0]
  if (!most || !claim) return null
  const evidence = claim.attribution.flatMap(({ source, cue }): Quote[] =>
    [source, cue].filter((quote) => quote !== null),
  )
  return { source: most[0], how: 'quotes', claim: claim.id, evidence }
}
