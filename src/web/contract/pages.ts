import type { Claim } from '#model/claim'
import type { Decision } from '#model/decision'
import type { Contradiction } from '#model/incident'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { Source } from '#model/source'
import type { ComparisonView, IncidentView } from '#model/views'
import type { ListedSource, Page } from './lists.ts'

/** GET /api/incidents/ID */
export interface IncidentPage extends IncidentView {
  readonly wholes: readonly { readonly id: string; readonly title: string }[]
  readonly parts: readonly { readonly id: string; readonly title: string }[]
  readonly decisions: readonly LoggedDecision[]
}

/** A claim with the machine's reading where a person changed it. */
export interface ShownClaim {
  readonly claim: Claim
  /** Null where it is the same, or where a person added the claim. */
  readonly machine: Claim | null
  readonly incident: { readonly id: string; readonly title: string } | null
}

/** GET /api/reports/ID */
export interface ReportPage {
  readonly report: Report
  readonly claims: readonly ShownClaim[]
  readonly sources: readonly Source[]
  readonly notes: readonly Note[]
  readonly strip: Strip
  /** Contradictions in which a claim of this report stands. */
  readonly contradictions: readonly (Contradiction & { readonly incident: string })[]
  /** What it is a copy of: the text, for a comparison. */
  readonly original: {
    readonly id: string
    readonly title: string | null
    readonly publisher: string | null
    readonly text: string
  } | null
  readonly copies: readonly { readonly id: string; readonly publisher: string | null; readonly similarity: number }[]
  readonly hasBytes: boolean
}

/** How much of a report is whose: shares of the characters that its claims cover, and numbers. */
export interface Strip {
  readonly claims: number
  /** Claims that are attributed, and to how many origins. */
  readonly attributed: number
  readonly origins: number
  readonly hedged: number
  readonly denied: number
  readonly ownVoice: number
}

/** POST /api/xray {text, title?, publisher?, published?, url?} : read, shown, not kept. */
export type Xray = Omit<ReportPage, 'original' | 'copies' | 'hasBytes' | 'contradictions'> & {
  readonly incidents: readonly IncidentView[]
}

/** GET /api/sources/ID : only public bodies, office-holders and outlets have a page; a private person is refused (403). */
export interface SourcePage {
  readonly source: ListedSource
  /** Its claims, the latest said first. */
  readonly claims: Page<ShownClaim>
  /** How often its accounts stand alone, are contradicted, were updated, are echoed by others. */
  readonly record: {
    readonly alone: number
    readonly contradicted: number
    readonly updated: number
    readonly echoed: number
  }
  readonly overTime: readonly { readonly month: string; readonly claims: number }[]
  readonly decisions: readonly LoggedDecision[]
}

/** A decision in the log. */
export interface LoggedDecision extends Decision {
  /** Withdrawn by a later one. */
  readonly undone: boolean
  readonly signedOff: readonly string[]
}

/** GET /api/compare?a=&b= : two incidents, or two reports, by their ids; what `hearsay compare --json` prints. */
export type ComparisonPage = ComparisonView
