import type { Claim } from '#model/claim'
import type { Ledger } from '#model/ledger'
import type { Report } from '#model/report'
import type { Source } from '#model/source'
import { claimOf, counted, day, said, town, words } from './make.ts'
import { reportOf } from './reading.ts'

const source = (id: string, name: string, fields: Partial<Source> = {}): Source => ({
  id,
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

const gazette = source('s-gazette', 'Harbour Gazette', { kind: 'media' })
const mayor = source('s-mayor', 'Ana Belm')
const army = source('s-army', 'Northern Army', { kind: 'military', party: 'north' })
const local = source('s-local', 'local residents', { kind: 'witness', named: false, public: false })

/** What no page and no terminal may run: tags, an event handler, a closed script, escapes, an override of direction. */
export const HOSTILE =
  '<img src=x onerror=alert(1)></script><script>alert(2)</script> \u001b[31mred\u001b[0m\u0007 \u202egnp.exe\u202c "quoted" & \'done\''

const FIRST = `A drone strike hit a fuel depot in Port Sorrel on Tuesday. Residents told the mayor that at least three workers died in the fire, Mayor Ana Belm said. “Nobody in uniform was there,” she added. The Northern Army denied it had struck the depot. ${HOSTILE}`
const SECOND = 'Two drones may have hit the depot, the Northern Army said.'

function claimsOfFirst({ id, text }: Report): Claim[] {
  const inner = 'at least three workers died in the fire'
  const belm = said(mayor, words(text, 'Mayor Ana Belm'), words(text, 'said'))
  const where = town('Port Sorrel', words(text, 'Port Sorrel'))
  return [
    claimOf(
      id,
      words(text, 'A drone strike hit a fuel depot in Port Sorrel'),
      'drone-strike',
      words(text, 'drone strike'),
      {
        when: day('2031-03-11', words(text, 'Tuesday')),
        where,
        origin: gazette.id,
      },
    ),
    claimOf(id, words(text, inner), 'casualties', words(text, 'died'), {
      attribution: [belm, said(local, words(text, 'Residents'), words(text, 'told'))],
      origin: local.id,
      where,
      counts: [counted('killed', words(text, 'at least three workers'), 3, null, { of: 'workers' })],
    }),
    claimOf(id, words(text, 'the fire'), 'fire', words(text, 'fire'), { attribution: [belm], origin: mayor.id }),
    claimOf(id, words(text, 'it had struck the depot'), 'denial', words(text, 'struck'), {
      attribution: [{ ...said(army, words(text, 'The Northern Army'), words(text, 'denied')), stance: 'denies' }],
      origin: army.id,
      certainty: 'denied',
      cues: [{ quote: words(text, 'denied'), by: 0 }],
    }),
  ]
}

const claimsOfSecond = ({ id, text }: Report): Claim[] => [
  claimOf(id, words(text, 'Two drones may have hit the depot'), 'drone-strike', words(text, 'hit'), {
    attribution: [said(army, words(text, 'the Northern Army'), words(text, 'said'))],
    origin: army.id,
    certainty: 'hedged',
    cues: [{ quote: words(text, 'may'), by: 0 }],
    counts: [counted('killed', words(text, 'Two drones'), 0)],
  }),
]

/** A small ledger with all that views must show: chains, own voice, nested claims, a denial, a hedge, an unread report, hostile text. */
export function madeLedger(): Ledger {
  const first = reportOf(FIRST, { title: `Strike on depot ${HOSTILE}`, file: 'made/first.txt' })
  const second = reportOf(SECOND, { publisher: '<b>Wire</b>', title: null, published: null, file: 'made/second.txt' })
  const third = reportOf('Удар по складу у Порт-Соррелі.', { publisher: 'Гавань', language: 'uk', read: 'language' })
  const [strike, deaths, fire, denial] = claimsOfFirst(first) as [Claim, Claim, Claim, Claim]
  const [hedged] = claimsOfSecond(second) as [Claim]
  const claims = [strike, deaths, fire, denial, hedged]
  return {
    version: 1,
    generator: { version: 'test', data: '0' },
    reports: [first, second, third],
    sources: [gazette, mayor, army, local],
    actors: [],
    claims,
    incidents: [
      {
        id: strike.id,
        partOf: null,
        class: 'drone-strike',
        title: 'Drone strike on Port Sorrel',
        when: strike.when,
        where: strike.where,
        claims: claims.map(({ id }) => id),
        reports: [first.id, second.id],
        unread: { reports: [third.id], languages: ['uk'] },
        accounts: [
          {
            source: gazette.id,
            role: 'account',
            counted: true,
            claims: [strike.id],
            reports: [first.id],
            dependsOn: [],
            independence: 'no-link-found',
          },
          {
            source: local.id,
            role: 'account',
            counted: false,
            claims: [deaths.id],
            reports: [first.id],
            dependsOn: [
              {
                source: mayor.id,
                how: 'heard-only-through',
                claim: deaths.id,
                evidence: [words(FIRST, 'Residents told the mayor')],
              },
            ],
            independence: 'dependent',
          },
          {
            source: army.id,
            role: 'comment',
            counted: false,
            claims: [denial.id, hedged.id],
            reports: [first.id, second.id],
            dependsOn: [],
            independence: 'first-hand',
          },
        ],
        independentOrigins: 2,
        independentParties: 1,
        positions: [],
        counts: [
          {
            source: local.id,
            what: 'killed',
            of: 'workers',
            group: null,
            min: 3,
            max: null,
            vague: false,
            approximate: false,
            kind: 'total',
            asOf: null,
            claim: deaths.id,
          },
          {
            source: army.id,
            what: 'killed',
            of: null,
            group: null,
            min: 0,
            max: 0,
            vague: false,
            approximate: false,
            kind: 'total',
            asOf: null,
            claim: hedged.id,
          },
        ],
        ranges: [{ what: 'killed', group: null, low: 0, high: null, claims: [deaths.id, hedged.id] }],
        agreements: [{ about: 'class', claims: [strike.id, hedged.id] }],
        contradictions: [
          { about: 'killed', kind: 'conflict', a: deaths.id, b: hedged.id, why: 'at least 3 and 0 cannot both hold' },
        ],
        suggested: [],
        why: ['same place'],
      },
    ],
    decisions: [],
    notes: [{ report: third.id, where: null, what: 'kept, its sentences are not read: uk' }],
  }
}
