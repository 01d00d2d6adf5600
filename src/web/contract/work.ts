import type { Decided } from '#model/decision'
import type { Report } from '#model/report'
import type { Page } from './lists.ts'
import type { LoggedDecision, ShownClaim } from './pages.ts'

/** GET /api/review : what matters most and is least certain comes first. */
export interface ReviewItem extends ShownClaim {
  /** Why it is here: "moves the highest number of killed", "confidence 0.52", "contradicts 3 claims". */
  readonly because: readonly string[]
  readonly report: Pick<Report, 'id' | 'title' | 'publisher' | 'published' | 'language'>
  /** The words around its quote, to judge it by; `start` is where they begin in the report's text. */
  readonly around: { readonly start: number; readonly text: string }
  /** A first person decided and a second is asked to confirm. */
  readonly awaits: LoggedDecision | null
}

/** POST /api/decisions */
export interface NewDecision extends Decided {
  readonly by: string
}

/** POST /api/reads {inputs: URLs} or {text, title?, publisher?, published?, url?}, or a form with files: starts reading; 202 with the run. */
export interface ReadRun {
  readonly id: string
  readonly state: 'waiting' | 'reading' | 'joining' | 'done' | 'cancelled' | 'failed'
  readonly reports: number
  readonly claims: number
  /** What could not be read, each with the reason. */
  readonly unread: readonly { readonly input: string; readonly why: string }[]
  /** Reports of this run, when it is done. */
  readonly read: readonly string[]
  readonly error: string | null
}

/** GET /api/places?q= : a page of what the gazetteer has under a name, the likeliest first. */
export interface PlaceAlternative {
  readonly name: string
  readonly nativeName: string | null
  readonly geonameId: number
  readonly admin1: string | null
  readonly country: string | null
  readonly lat: number
  readonly lon: number
  readonly population: number
}

/** What the server answers when it cannot do what was asked. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  /** What is wrong and what to do. */
  readonly detail: string
  /** The field that is wrong, where one is. */
  readonly field?: string
}

export type ReviewList = Page<ReviewItem>
/** GET /api/decisions : the latest first. */
export type DecisionList = Page<LoggedDecision>
/** GET /api/reads : runs since the server started, the latest first. */
export type ReadList = Page<ReadRun>
