import type { Reading } from '#model/ledger'
import type { Source } from '#model/source'
import { shortHash } from '#util/hash'
import { at, count, on, reading } from '../support/claims.ts'

const source = (name: string, fields: Partial<Source> = {}): Source => ({
  id: shortHash(['source', name]),
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

const SPEAKERS = [
  source('Ana Belm', { aliases: ['Mayor Belm'] }),
  source('Northern Army', { kind: 'military', party: 'north', partyBasis: 'data' }),
  source('local residents', { kind: 'witness', named: false, public: false }),
]
const PLACES = ['Port Sorrel', 'Łódź', 'Keldra', 'Brennick', 'Orvane']
const CLASSES = ['drone-strike', 'missile-strike', 'shelling']

/** Made-up readings: `n` reports of strikes at a few places over some weeks, told by a few speakers, some denied, each with a sentence that is no claim. */
export function tellings(n: number): Reading[] {
  return Array.from({ length: n }, (_, i) => {
    const pick = <T>(from: readonly T[], step: number): T => from[Math.floor(i / step) % from.length] as T
    const place = PLACES[i % PLACES.length] as string
    const when = on(`2031-03-${String(1 + (i % 14)).padStart(2, '0')}`)
    const id = shortHash(['telling', i])
    const told = reading(
      id,
      [
        {
          class: pick(CLASSES, 5),
          by: pick(SPEAKERS, 1),
          through: i % 4 === 0 ? [SPEAKERS[0] as Source] : [],
          when,
          where: at(place),
          counts: [count('killed', i % 9)],
          words: `A drone struck a warehouse in ${place} on day ${i % 14}, killing ${i % 9}.`,
        },
        {
          class: pick(CLASSES, 5),
          by: SPEAKERS[1] as Source,
          when,
          where: at(place),
          certainty: 'denied',
          words: `Nobody of ours struck any warehouse at ${place} then.`,
        },
      ],
      {
        publisher: `Gazette ${i % 6}`,
        file: `reports/${i}.txt`,
        published: `2031-03-${String(2 + (i % 20)).padStart(2, '0')}`,
      },
    )
    const claims = told.claims.map((claim) => ({
      ...claim,
      counts: claim.counts.map((one) => ({ ...one, quote: claim.quote })),
    }))
    const note = { report: id, where: null, what: `odd ${i}` }
    return {
      ...told,
      claims,
      report: { ...told.report, text: `${told.report.text}\nIt rained quietly.` },
      notes: [note, note],
    }
  })
}
