/** Bounds of a number in a cell; null is open. */
export interface CellBounds {
  readonly min: number | null
  readonly max: number | null
}

/** What a column of a sheet is taken to hold. */
export type SheetField =
  | 'incident'
  | 'date'
  | 'date-end'
  | 'place'
  | 'area'
  | 'country'
  | 'latitude'
  | 'longitude'
  | 'class'
  | 'killed'
  | 'killed-max'
  | 'wounded'
  | 'wounded-max'
  | 'text'

/** One row of a sheet, as it was understood. Unknown is null. */
export interface SheetRow {
  /** As a spreadsheet counts: the head is row 1. */
  readonly number: number
  /** The sheet's own id of it. */
  readonly label: string | null
  /** First and last day, ISO. */
  readonly from: string | null
  readonly to: string | null
  readonly place: string | null
  /** District, province. */
  readonly area: string | null
  /** ISO 3166-1 alpha-2, where the country is known. */
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  /** What kind of event, as the sheet has it. */
  readonly kind: string | null
  /** Classes of ours that it may be. */
  readonly classes: readonly string[]
  readonly killed: CellBounds | null
  readonly wounded: CellBounds | null
  readonly text: string | null
  /** Cells that say something that was not understood: "killed: many". */
  readonly odd: readonly string[]
}

/** A reason for or against two things being one, with its weight in points. */
export interface Reason {
  readonly points: number
  readonly why: string
}

/** Where a sheet's row and the reports stand on one matter. */
export interface Difference {
  readonly field: 'date' | 'place' | 'killed' | 'wounded'
  readonly relation: 'differs' | 'only-sheet' | 'only-reports'
  readonly sheet: string | null
  readonly reports: string | null
}

/** A row and the incident of the reports that it is. */
export interface RowMatch {
  readonly row: number
  readonly incident: string
  /** 'likely' from 6 points, 'possible' from 4. */
  readonly strength: 'likely' | 'possible'
  readonly points: number
  readonly reasons: readonly Reason[]
  readonly differences: readonly Difference[]
  /** Others that come within a point of it. */
  readonly alternatives: readonly { readonly incident: string; readonly points: number }[]
}

/** Rows of a sheet that tell of one thing. */
export interface RowDuplicates {
  readonly rows: readonly number[]
  readonly pairs: readonly {
    readonly a: number
    readonly b: number
    readonly points: number
    readonly reasons: readonly Reason[]
  }[]
}

/** What holding a sheet against the reports gave. */
export interface SheetCheck {
  /** Name of each column that was taken for a field. */
  readonly columns: Readonly<Partial<Record<SheetField, string>>>
  readonly rows: readonly SheetRow[]
  readonly matches: readonly RowMatch[]
  /** Numbers of rows that no report tells of. */
  readonly untold: readonly number[]
  /** Ids of incidents that no row has. */
  readonly missing: readonly string[]
  readonly duplicates: readonly RowDuplicates[]
  readonly notes: readonly string[]
}
