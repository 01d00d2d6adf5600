import type { SheetField } from '#model/check'
import { SHEET_FIELDS } from '#reconcile/check/columns'
import { plainLine } from '#util/plain-line'
import { UsageError } from '../exit.ts'
import { suggest } from '../suggest.ts'

/** The columns of --map: "date=When,killed=D". Throws UsageError on what is no field, or names no column. */
export function givenColumns(map: string | undefined): ReadonlyMap<SheetField, string> {
  const given = new Map<SheetField, string>()
  for (const part of (map ?? '').split(',').filter((one) => one.trim() !== '')) {
    const at = part.indexOf('=')
    const [name, column] = [part.slice(0, Math.max(at, 0)).trim().toLowerCase(), part.slice(at + 1).trim()]
    if (at <= 0 || column === '')
      throw new UsageError(`--map ${plainLine(part)}: expected FIELD=COLUMN, such as date=When`)
    const field = SHEET_FIELDS.find((one) => one === name)
    if (!field) {
      const meant = suggest(name, SHEET_FIELDS)
      throw new UsageError(
        `--map ${plainLine(part)}: there is no field ‘${plainLine(name)}’${meant ? `; ‘${meant}’?` : ''} (${SHEET_FIELDS.join(', ')})`,
      )
    }
    given.set(field, column)
  }
  return given
}
