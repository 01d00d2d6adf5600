import type { Generated } from 'kysely'

/** The tables of a stored ledger, as docs/format.md describes them; the same in SQLite and PostgreSQL. JSON is text, yes/no is 1/0. */
export interface Tables {
  meta: { key: string; value: string }
  originals: { sha256: string; bytes: Uint8Array; size: number }
  readings: {
    report: string
    place: string
    sha256: string
    reader: string
    reading: Uint8Array
    /** What an earlier reader made of it, where that was something else. */
    previous: Uint8Array | null
    /** Number of the change that waits to be brought together with the other reports; 0 for none. */
    pending: number
  }
  /** `key`: a hash of the report and the place, which may be long. */
  places: { key: string; report: string; place: string; sha256: string }
  inputs: { key: string; sha256: string; place: string; settings: string }
  unread: { key: string; input: string; kind: string; what: string }
  reports: ReportRow
  claims: ClaimRow
  claim_sources: { source: string; claim: string; report: string; is_origin: number }
  sources: SourceRow
  actors: { id: string; name: string; kind: string; party: string | null; json: string }
  incidents: IncidentRow
  /** One narrow row an incident, for what is asked of all of them at once. */
  desk: DeskRow
  /** Claims that wait for a person, the heaviest first. */
  queue: { claim: string; weight: number }
  incident_days: { day: string; incidents: number }
  incident_aliases: { id: string; incident: string }
  decisions: {
    seq: number
    made_at: string
    made_by: string
    what: string
    hangs_on: string
    value: string
    payload_hash: string
    before_hash: string
  }
  notes: { n: Generated<number>; report: string | null; quote_start: number; what: string; json: string }
  /** What reports are filed under, for those that come later; `filed` is all of it, packed, to take it out again. See docs/format.md. */
  trace_reports: { n: Generated<number>; report: string; filed: Uint8Array }
  trace_keys: { key: number; n: number }
  trace_passages: { passage: number; n: number }
  trace_leads: { name: number; n: number; period: number; day: number | null; place: number | null }
  /** The forms that a source or actor has in reports. */
  variants: { kind: 'source' | 'actor'; id: string; hash: string; json: string }
  forgotten: { hash: string; kind: string; at: string }
}

interface ReportRow {
  n: Generated<number>
  id: string
  file: string | null
  url: string | null
  publisher: string | null
  agency: string | null
  title: string | null
  byline: string | null
  published: string | null
  captured: string | null
  archived: string | null
  language: string
  read: string
  text: string
  sha256: string
  /** Of the text, in UTF-8. */
  text_sha256: string
  version_of: string | null
  copy_of: string | null
  claims: number
  /** When it was published, '' where nobody knows: for order. */
  published_key: string
  /** Its publisher as it is searched for. */
  publisher_key: string
  /** The report but for its text, which is '' there. */
  json: string
}

export interface ClaimRow {
  n: Generated<number>
  id: string
  report: string
  quote_start: number
  quote_end: number
  quote: string
  class: string
  trigger: string
  certainty: string
  origin: string | null
  speaker: string | null
  day_earliest: string | null
  day_latest: string | null
  edtf: string | null
  place: string | null
  admin1: string | null
  country: string | null
  geoname_id: number | null
  precision: string | null
  killed_min: number | null
  killed_max: number | null
  wounded_min: number | null
  wounded_max: number | null
  confidence: number
  incident: string | null
  json: string
  /** The machine's reading, where it is not what is shown. */
  machine: string | null
}

interface SourceRow {
  id: string
  name: string
  kind: string
  party: string | null
  party_basis: string | null
  actor: string | null
  named: number
  public: number
  /** Its names as they are searched for. */
  name_words: string
  /** Beginning of its name: for order. */
  name_key: string
  claims: number
  reports: number
  as_origin: number
  json: string
}

interface IncidentRow {
  id: string
  title: string
  class: string
  /** Start of its time, '~' without any: incidents are numbered by it, then title, then id. */
  start_key: string
  day_earliest: string
  day_latest: string
  edtf: string | null
  place: string | null
  admin1: string | null
  country: string | null
  precision: string | null
  /** Names of its place as they are searched for. */
  place_words: string
  part_of: string | null
  reports: number
  claims: number
  origins: number
  parties: number
  killed_low: number | null
  killed_high: number | null
  wounded_low: number | null
  wounded_high: number | null
  contradictions: number
  /** Most killed that may be meant, -1 without a number: for order. */
  killed_most: number
  /** Name of its place, '~' without any: for order. */
  place_key: string
  /** Beginning of its title: for order. */
  title_key: string
  first_claim: string
  /** Its row in the list of incidents, without its number. */
  listed: string
  json: string
}

interface DeskRow
  extends Pick<
    IncidentRow,
    | 'id'
    | 'class'
    | 'country'
    | 'precision'
    | 'day_earliest'
    | 'day_latest'
    | 'origins'
    | 'reports'
    | 'contradictions'
    | 'part_of'
    | 'place_words'
  > {
  /** Degrees. */
  lat: number | null
  lon: number | null
  /** Name of its place, null without one. */
  place_key: string | null
}
