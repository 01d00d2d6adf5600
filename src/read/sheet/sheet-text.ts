/** A sheet as rows of text. */
export interface SheetText {
  /** Name of the sheet in a workbook. */
  readonly sheet: string | null
  /** With numbers as a spreadsheet counts, from 1. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
  /** What was assumed, or odd. */
  readonly notes: readonly string[]
}
