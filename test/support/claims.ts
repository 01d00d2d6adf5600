import type { Claim } from '#model/claim'
import type { Reading } from '#model/ledger'
import type { Report } from '#model/report'
import type { Source } from '#model/source'
import type { Count, When, Where } from '#model/value'
import { shortHash } from '#util/hash'
import { reportOf } from './reading.ts'

/** A day as `When`. */
export const on = (day: string): When => ({
  quote: null,
  earliest: day,
  latest: day,
  edtf: day,
  extent: 'within',
  precision: 'day',
  basis: 'stated',
  from: null,
})

/** A settlement that the gazetteer would know by this id. */
export const at = (name: string, geonameId = name.length): Where => ({
  quote: null,
  name,
  nativeName: null,
  geonameId,
  admin1: null,
  country: 'XX',
  lat: geonameId,
  lon: geonameId,
  pointOf: 'settlement',
  precision: 'settlement',
  basis: 'stated',
  alternatives: [],
})

/** A total of people. */
export const count = (
  what: string,
  min: number | null,
  max: number | null = min,
  more: Partial<Count> = {},
): Count => ({
  what,
  of: null,
  group: null,
  min,
  max,
  approximate: false,
  vague: false,
  within: null,
  kind: 'total',
  asOf: null,
  quote: { start: 0, end: 1, text: 'x' },
  ...more,
})

/** A named office-holder of a side, unless said otherwise. */
export const source = (name: string, fields: Partial<Source> = {}): Source => ({
  id: shortHash(['test source', name]),
  name,
  kind: 'official',
  actor: null,
  party: null,
  partyBasis: null,
  named: true,
  public: true,
  aliases: [],
  ...fields,
})

interface Told {
  readonly class?: string
  readonly by?: Source | null
  readonly when?: When | null
  readonly where?: Where | null
  readonly counts?: readonly Count[]
  readonly words?: string
  readonly certainty?: Claim['certainty']
  readonly through?: readonly Source[]
}

/** A reading of one report whose claims are told by hand; the report's text is the claims' words, a line each. */
export function reading(id: string, told: readonly Told[], fields: Partial<Report> = {}): Reading {
  const lines = told.map(
    (one, index) => one.words ?? `Claim ${index} of report ${id} tells of ${one.class ?? 'attack'}.`,
  )
  const report = { ...reportOf(lines.join('\n'), fields), id }
  const sources = new Map<string, Source>()
  let start = 0
  const claims = told.map((one, index): Claim => {
    const words = lines[index] as string
    const quote = { start, end: start + words.length, text: words }
    start += words.length + 1
    const chain = [...(one.through ?? []), ...(one.by ? [one.by] : [])]
    for (const link of chain) sources.set(link.id, link)
    return {
      id: shortHash([id, index]),
      report: id,
      quote,
      event: { class: one.class ?? 'attack', trigger: quote },
      roles: [],
      persons: [],
      when: one.when ?? null,
      said: null,
      where: one.where ?? null,
      otherPlaces: [],
      counts: one.counts ?? [],
      attribution: chain.map((link) => ({ id: link.id, source: quote, name: link.name, cue: quote, stance: 'says' })),
      origin: one.by?.id ?? null,
      basis: null,
      certainty: one.certainty ?? 'reported',
      cues: [],
      answers: null,
      confidence: 0.8,
      by: ['verb-trigger'],
    }
  })
  return { report, claims, sources: [...sources.values()], actors: [], notes: [] }
}
