import type { Exported, ExportOptions } from '#export/exporter'
import { loadVocabulary } from '#lexicon/vocabulary'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import type { When, Where } from '#model/value'
import { madeLedger } from './made-ledger.ts'
import { claimOf, day, words } from './make.ts'
import { reportOf } from './reading.ts'

/** What exports show unless a test turns something on. */
export const exportOptions = (fields: Partial<ExportOptions> = {}): ExportOptions => ({
  privateNames: false,
  precisePoints: false,
  texts: false,
  now: '2031-04-01T12:00:00.000Z',
  vocabulary: loadVocabulary(),
  ...fields,
})

/** The text of one file of an export; of the first without a path. */
export function exportedText({ files }: Exported, path = files[0]?.path): string {
  const file = files.find((one) => one.path === path)
  if (!file) throw new Error(`there is no ${path} in ${files.map((one) => one.path).join(', ')}`)
  return [...file.chunks].map((chunk) => (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString())).join('')
}

/** A place with a point. */
export const placed = (name: string, lat: number, lon: number, fields: Partial<Where> = {}): Where => ({
  quote: null,
  name,
  nativeName: null,
  geonameId: 7,
  admin1: 'Vinn Oblast',
  country: 'UA',
  lat,
  lon,
  pointOf: 'settlement',
  precision: 'settlement',
  basis: 'stated',
  alternatives: [],
  ...fields,
})

/** A span of days. */
export const span = (earliest: string | null, latest: string | null, precision: When['precision'] = 'days'): When => ({
  ...day(earliest ?? latest ?? ''),
  earliest,
  latest,
  edtf: `${earliest ?? '..'}/${latest ?? '..'}`,
  precision,
})

export const WITNESS = 'Orla Tennick'
export const VICTIM = 'Bram Odesk'

/**
 * The made ledger and a report of a shelling in which a private person speaks and a victim is named, with the point of a school, and a claim of
 * presence with a point.
 */
export function privateLedger(): Ledger {
  const ledger = madeLedger()
  const text = `Shells hit a school in Vinn. ${VICTIM}, 61, was killed, neighbour ${WITNESS} said. Tennick wept. Troops are based in Vinn.`
  const report = reportOf(text, {
    title: `${VICTIM} killed in Vinn`,
    url: 'https://gazette.example/vinn',
    publisher: 'Vinn Gazette',
  })
  const witness = {
    id: 's-orla',
    name: WITNESS,
    kind: 'witness',
    actor: null,
    party: null,
    partyBasis: null,
    named: true,
    public: false,
    aliases: [`neighbour ${WITNESS}`],
  } as const
  const school = placed('School No. 5', 48.123456, 33.987654, { pointOf: 'site', precision: 'site' })
  const vinn = placed('Vinn', 48.1, 33.9)
  const shelling = claimOf(report.id, words(text, 'Shells hit a school in Vinn'), 'shelling', words(text, 'Shells'), {
    when: day('2031-03-12'),
    where: school,
    otherPlaces: [vinn],
  })
  const death = claimOf(report.id, words(text, `${VICTIM}, 61, was killed`), 'casualties', words(text, 'killed'), {
    attribution: [
      { id: witness.id, name: WITNESS, source: words(text, WITNESS), cue: words(text, 'said'), stance: 'says' },
    ],
    origin: witness.id,
    roles: [{ role: 'victim', quote: words(text, VICTIM), name: VICTIM, actor: null }],
    persons: [{ quote: words(text, VICTIM), name: VICTIM, age: 61, sex: null, fate: 'killed' }],
  })
  const presence = claimOf(report.id, words(text, 'Troops are based in Vinn'), 'presence', words(text, 'based'), {
    where: vinn,
  })
  const incident: Incident = {
    ...(ledger.incidents[0] as Incident),
    id: 'abcdef0123456789',
    class: 'shelling',
    title: `Shelling, Vinn, ${VICTIM} killed`,
    when: shelling.when,
    where: school,
    claims: [shelling.id, death.id],
    reports: [report.id],
    unread: { reports: [], languages: [] },
    accounts: [
      {
        source: witness.id,
        role: 'account',
        counted: true,
        claims: [death.id],
        reports: [report.id],
        dependsOn: [],
        independence: 'no-link-found',
      },
    ],
    independentOrigins: 1,
    independentParties: 0,
    positions: [{ field: 'victims', value: VICTIM, claims: [death.id] }],
    counts: [],
    ranges: [{ what: 'killed', group: null, low: 1, high: 1, claims: [death.id] }],
    agreements: [],
    contradictions: [],
  }
  return {
    ...ledger,
    reports: [...ledger.reports, report],
    sources: [...ledger.sources, witness],
    claims: [...ledger.claims, shelling, death, presence],
    incidents: [...ledger.incidents, incident],
  }
}
