import type { Claim } from '#model/claim'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { ListedIncident } from '#model/sheet/listed'
import type { Source } from '#model/source'
import type { Quote } from '#model/span'
import type { Where } from '#model/value'

/** One page of a list; `after` is handed back for the next one, null at the end. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly total: number
  readonly after: string | null
}

/** GET /api/ledger */
export interface LedgerInfo {
  /** File name or database, without folders and passwords. */
  readonly name: string
  readonly version: string
  readonly data: string
  /** Goes up with every change: what was fetched under another number is old. */
  readonly revision: number
  readonly writable: boolean
  readonly counts: {
    readonly reports: number
    readonly claims: number
    readonly incidents: number
    readonly sources: number
    readonly decisions: number
    readonly unread: number
  }
  readonly formats: readonly { readonly name: string; readonly title: string; readonly standard: string }[]
  /** Classes of events, for filters and corrections. */
  readonly classes: readonly string[]
}

/** Filters of GET /api/incidents, /api/incidents/map and /api/incidents/timeline; each may be left out. */
export interface IncidentFilter {
  /** Words that a claim, speaker or place of it has. */
  readonly q?: string
  readonly class?: string
  readonly where?: string
  /** ISO days. */
  readonly since?: string
  readonly until?: string
  readonly minOrigins?: number
  readonly minReports?: number
  /** Only those with contradictions. */
  readonly contested?: boolean
  /** west,south,east,north in degrees: those with a point inside. */
  readonly box?: string
  readonly sort?: 'when' | 'origins' | 'reports' | 'killed' | 'contradictions' | 'where' | 'title'
}

/** GET /api/incidents */
export interface IncidentList extends Page<ListedRow> {
  /** How many there are of each class and country under the other filters, most first. */
  readonly facets: { readonly class: readonly Facet[]; readonly country: readonly Facet[] }
}

export interface Facet {
  readonly value: string
  readonly count: number
}

/** An incident on the desk. */
export interface ListedRow extends ListedIncident {
  /** Grades that a person set: "Admiralty 3". */
  readonly grades: readonly string[]
  /** The claims whose words give the lowest and highest number of killed and wounded, for the one click to them. */
  readonly words: readonly { readonly claim: string; readonly report: string; readonly what: 'killed' | 'wounded' }[]
}

/** GET /api/incidents/map?box=&zoom= : incidents as points, those near each other drawn together; and those that no point can stand for. */
export interface IncidentMap {
  readonly points: readonly {
    readonly lat: number
    readonly lon: number
    readonly count: number
    /** The incident, where it is only one. */
    readonly incident: string | null
    readonly title: string | null
    /** What the point is the point of: an area is drawn wider than a town. */
    readonly precision: Where['precision'] | null
  }[]
  /** Areas without a point of their own (provinces, countries) and how many incidents are told of them. */
  readonly areas: readonly { readonly name: string; readonly country: string | null; readonly count: number }[]
  readonly withoutPlace: number
}

/** GET /api/incidents/timeline */
export interface Timeline {
  /** Length of a bin. */
  readonly unit: 'day' | 'week' | 'month' | 'year'
  /** ISO day that a bin begins on; incidents whose time is sure within a bin, and those whose time spans several. */
  readonly bins: readonly { readonly start: string; readonly count: number; readonly uncertain: number }[]
  readonly undated: number
}

/** GET /api/reports */
export interface ListedReport extends Omit<Report, 'text' | 'copyOf' | 'media'> {
  readonly copyOf: string | null
  readonly claims: number
}

/** GET /api/sources */
export interface ListedSource extends Source {
  readonly claims: number
  readonly reports: number
  readonly asOrigin: number
}

/** GET /api/search?q=&who=&where=&since=&until=&class=&certainty= */
export interface Found {
  readonly report: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly claim: string | null
  readonly incident: string | null
  readonly quote: Quote
  readonly class: string | null
  readonly certainty: Claim['certainty'] | null
  readonly speaker: string | null
  readonly place: string | null
  readonly when: string | null
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

export type ReportList = Page<ListedReport>
export type SourceList = Page<ListedSource>
export type FoundList = Page<Found>
/** GET /api/notes?report= : what was odd; the notes on no report say which inputs could not be read. */
export type NoteList = Page<Note>
