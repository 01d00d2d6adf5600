import { createHash } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { Claim } from '#model/claim'
import { NOBODY } from '#model/in-words/chain'
import type { Report } from '#model/report'
import type { Source } from '#model/source'
import { foldName } from '#util/fold'
import type { ClaimRow, Tables } from '../schema/tables.ts'

const day = (time: string | null | undefined): string | null => time?.slice(0, 10) ?? null

/** The beginning of a text, as long as an index can take. */
export const orderKey = (text: string): string => text.slice(0, 200)

/** A whole number or bound as a column takes it; what is no number stays unknown. */
const bound = (value: number | null | undefined): number | null => (Number.isFinite(value) ? (value as number) : null)

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The row of a report; its JSON has no text, which has a column of its own. */
export const reportRow = (report: Report, claims: number): Insertable<Tables['reports']> => ({
  id: report.id,
  file: report.file,
  url: report.url,
  publisher: report.publisher,
  agency: report.agency,
  title: report.title,
  byline: report.byline,
  published: report.published,
  captured: report.captured,
  archived: report.archived,
  language: report.language,
  read: report.read,
  text: report.text,
  sha256: report.sha256,
  text_sha256: textHash(report.text),
  version_of: report.versionOf,
  copy_of: report.copyOf?.report ?? null,
  claims,
  published_key: report.published ?? '',
  publisher_key: orderKey(foldName(report.publisher ?? '')),
  json: JSON.stringify({ ...report, text: '' }),
})

/** A report out of its row. Its text stands where the fields of a report have it. */
export const reportOf = ({ json, text }: { json: string; text: string }): Report => ({ ...JSON.parse(json), text })

/** Who is said to say it, from the outermost inward. */
const speakerOf = (claim: Claim): string | null => {
  const named = claim.attribution.map(({ name, source }) => name ?? source?.text ?? NOBODY)
  return named.length === 0 ? null : named.join(' → ')
}

/** A total of people, as the claim's columns have it: the class of all people where there is one. */
const total = (claim: Claim, what: string) => {
  const found = claim.counts.filter((count) => count.what === what)
  return found.find(({ group }) => group === null) ?? found[0]
}

/** The row of a claim as it is shown; `machine` is what the machine read, where that differs. */
export function claimRow(claim: Claim, incident: string | null, machine: Claim | null): Insertable<ClaimRow> {
  const [killed, wounded] = [total(claim, 'killed'), total(claim, 'wounded')]
  return {
    id: claim.id,
    report: claim.report,
    quote_start: claim.quote.start,
    quote_end: claim.quote.end,
    quote: claim.quote.text,
    class: claim.event.class,
    trigger: claim.event.trigger.text,
    certainty: claim.certainty,
    origin: claim.origin,
    speaker: speakerOf(claim),
    day_earliest: day(claim.when?.earliest ?? claim.when?.latest),
    day_latest: day(claim.when?.latest ?? claim.when?.earliest),
    edtf: claim.when?.edtf ?? null,
    place: claim.where?.name ?? null,
    admin1: claim.where?.admin1 ?? null,
    country: claim.where?.country ?? null,
    geoname_id: claim.where?.geonameId ?? null,
    precision: claim.where?.precision ?? null,
    killed_min: bound(killed?.min),
    killed_max: bound(killed?.max),
    wounded_min: bound(wounded?.min),
    wounded_max: bound(wounded?.max),
    confidence: claim.confidence,
    incident,
    json: JSON.stringify(claim),
    machine: machine === null ? null : JSON.stringify(machine),
  }
}

/** The names that a claim's place is found by. */
export const placeWords = ({ where, otherPlaces }: Claim): string =>
  [where, ...otherPlaces]
    .flatMap((place) => (place ? [place.name, place.nativeName, place.admin1, place.country] : []))
    .filter((name) => name !== null)
    .join(' ')

/** The row of a source; its numbers are counted where claims are written. */
export const sourceRow = (source: Source): Omit<Insertable<Tables['sources']>, 'claims' | 'reports' | 'as_origin'> => ({
  id: source.id,
  name: source.name,
  kind: source.kind,
  party: source.party,
  party_basis: source.partyBasis,
  actor: source.actor,
  named: Number(source.named),
  public: Number(source.public),
  name_words: [source.name, ...source.aliases].map((name) => ` ${foldName(name)} `).join('|'),
  name_key: orderKey(source.name),
  json: JSON.stringify(source),
})
