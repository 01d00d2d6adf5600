import type { Certainty, Claim } from '#model/claim'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { Source } from '#model/source'
import type { Quote } from '#model/span'

/** One page of a list; `after` is handed back for the next one, null at the end. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  /** How many there are on all pages. */
  readonly total: number
  readonly after: string | null
}

/** Which part of a list is wanted: at most `limit` (100), behind the `after` of the page before. */
export interface Paging {
  readonly limit?: number | undefined
  readonly after?: string | null | undefined
}

/** Days are ISO dates; a filter that is not given lets everything through. */
export interface IncidentQuery extends Paging {
  /** A class or a part of one: "strike" fits drone-strike. */
  readonly class?: string | undefined
  /** A town, a division or the two letters of a country. */
  readonly where?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly minOrigins?: number | undefined
  readonly minReports?: number | undefined
  /** Words of one of its claims, as in a search. */
  readonly words?: string | undefined
  /** Only those with contradictions. */
  readonly contested?: boolean | undefined
  /** Only those with a point inside. */
  readonly box?: Box | undefined
  readonly sort?: IncidentOrder | undefined
}

/** Degrees; `west` is greater than `east` where the box lies over the 180th meridian. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export type IncidentOrder = 'when' | 'origins' | 'reports' | 'killed' | 'contradictions' | 'where' | 'title'

export interface ClaimQuery extends Paging {
  readonly report?: string | undefined
  readonly incident?: string | undefined
  /** Id of a source: claims whose chain it stands in, or whose origin it is. */
  readonly source?: string | undefined
  readonly class?: string | undefined
  readonly where?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly certainty?: Certainty | undefined
}

/** A search: claims whose words, speakers or place hold all the words; the filters narrow it. */
export interface SearchQuery extends Paging {
  readonly words: string
  /** Words of a speaker's name. */
  readonly who?: string | undefined
  readonly where?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly class?: string | undefined
  readonly certainty?: Certainty | undefined
}

/** A claim that a search found, or a report whose title or text holds the words while no claim of it does (`claim` null). */
export interface Found {
  readonly report: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly claim: string | null
  readonly incident: string | null
  readonly quote: Quote
  readonly class: string | null
  readonly certainty: Certainty | null
  readonly speaker: string | null
  readonly place: string | null
  /** EDTF. */
  readonly when: string | null
  /** Where the words stand in `quote.text`. */
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** A claim as it is shown, and as the machine read it: null where it is the same, or where a person added the claim. */
export interface ClaimRecord {
  readonly claim: Claim
  readonly machine: Claim | null
  readonly incident: string | null
}

export interface ReportRecord {
  readonly report: Report
  readonly claims: readonly ClaimRecord[]
  readonly incidents: readonly { readonly id: string; readonly title: string }[]
  readonly notes: readonly Note[]
}

/** A report in a list: without its text. */
export interface ListedReport extends Omit<Report, 'text' | 'copyOf' | 'media'> {
  readonly copyOf: string | null
  readonly claims: number
}

export interface ReportQuery extends Paging {
  readonly publisher?: string | undefined
  readonly language?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
}

/** A source with how often it speaks. */
export interface ListedSource extends Source {
  readonly claims: number
  readonly reports: number
  readonly asOrigin: number
}

export interface SourceQuery extends Paging {
  readonly kind?: string | undefined
  /** A party; 'none' for sources that belong to none. */
  readonly party?: string | undefined
  /** Words of its name or aliases. */
  readonly words?: string | undefined
}

export interface Counts {
  readonly reports: number
  readonly claims: number
  readonly sources: number
  readonly incidents: number
  readonly decisions: number
  readonly notes: number
  readonly unread: number
  /** Reports that were read but not brought together with the others yet, and whether decisions wait for that. */
  readonly pending: { readonly reports: number; readonly decisions: boolean }
}

/** A table of a query of the user. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | bigint | null)[])[]
  /** More rows there were than the limit. */
  readonly cut: boolean
}
