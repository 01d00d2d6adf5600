import type { Incident } from '#model/incident'
import type { ClaimRecord, IncidentQuery, Page, Paging } from '../query.ts'

export interface Counted {
  readonly value: string
  readonly count: number
}

/** Incidents that are drawn as one point: the middle of theirs. */
export interface DrawnPoint {
  readonly lat: number
  readonly lon: number
  readonly count: number
  /** The incident, where it is only one. */
  readonly id: string | null
  readonly title: string | null
  readonly precision: string | null
}

export interface DrawnPoints {
  readonly points: readonly DrawnPoint[]
  /** Places without a point that could stand for them, most incidents first. */
  readonly areas: readonly { readonly name: string; readonly country: string | null; readonly count: number }[]
  readonly withoutPlace: number
}

/** Incidents of the same first and last day; '~' and '' where there is none. */
export interface Spanned {
  readonly first: string
  readonly last: string
  readonly count: number
}

/** A claim that waits for a person, and the incident whose numbers it may move. */
export interface Queued {
  readonly record: ClaimRecord
  readonly incident: Incident | null
}

/** What pages ask of all incidents at once, and what they look up around one thing. */
export interface DeskStore {
  /** A number that is another one after every change of what pages show. */
  revision(): Promise<number>
  classes(query: IncidentQuery): Promise<Counted[]>
  countries(query: IncidentQuery): Promise<Counted[]>
  /** `cell`: degrees within which points are drawn as one, 0 for the same point only; made larger where there are too many. */
  points(query: IncidentQuery, cell: number): Promise<DrawnPoints>
  spans(query: IncidentQuery): Promise<Spanned[]>
  /** Why inputs gave no report, each with its name, in order. */
  unread(): Promise<string[]>
  /** In no order; those that are not there are left out. */
  incidents(ids: readonly string[]): Promise<Incident[]>
  claims(ids: readonly string[]): Promise<ClaimRecord[]>
  /** Incidents within a wave, in order of time. */
  parts(incident: string): Promise<{ readonly id: string; readonly title: string }[]>
  /** Reports that copy one, by id. */
  copies(
    report: string,
  ): Promise<{ readonly id: string; readonly publisher: string | null; readonly similarity: number }[]>
  /** Claims that wait, the most urgent first. */
  queue(paging: Paging): Promise<Page<Queued>>
  /** Claims that a source speaks in, the latest published first. */
  said(source: string, paging: Paging): Promise<Page<ClaimRecord>>
  /** Claims of a source by month of publication ("2031-03"), in order; those without a date are left out. */
  months(source: string): Promise<{ readonly month: string; readonly claims: number }[]>
  /** Incidents that a source's claims stand in, with these claims. */
  incidentsOf(source: string): AsyncIterable<{ readonly incident: Incident; readonly claims: readonly string[] }>
}
