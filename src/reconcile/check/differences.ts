import type { CellBounds, Difference, SheetRow } from '#model/check'
import { rangeInWords } from '#model/in-words/amount'
import { whenInWords } from '#model/in-words/when'
import type { Incident } from '#model/incident'
import type { Vocabulary } from '#model/vocabulary'
import { boundsMeet, likeness } from './likeness.ts'
import type { Told } from './told.ts'

const inWords = ({ min, max }: CellBounds): string => rangeInWords({ low: min, high: max })

/** "4 March 2031" is 2031-03-04; a span keeps both ends. */
const daysInWords = ({ from, to }: SheetRow): string | null =>
  from === null ? null : from === to ? from : `${from}/${to}`

function ofDate(row: SheetRow, incident: Incident): Difference[] {
  const { when } = incident
  const sheet = daysInWords(row)
  const [from, to] = [when?.earliest?.slice(0, 10) ?? null, when?.latest?.slice(0, 10) ?? null]
  if (when === null || (from === null && to === null)) {
    return sheet === null ? [] : [{ field: 'date', relation: 'only-sheet', sheet, reports: null }]
  }
  const reports = whenInWords(when)
  if (sheet === null || row.from === null || row.to === null)
    return [{ field: 'date', relation: 'only-reports', sheet: null, reports }]
  const meets = row.from <= (to ?? '9999') && row.to >= (from ?? '0000')
  return meets ? [] : [{ field: 'date', relation: 'differs', sheet, reports }]
}

function ofPlace(row: SheetRow, incident: Incident, told: Told, reports: Told, vocabulary: Vocabulary): Difference[] {
  const sheet = row.place ?? row.area
  const name = incident.where?.name ?? null
  if (sheet === null && name === null) return []
  if (sheet === null)
    return row.lat !== null ? [] : [{ field: 'place', relation: 'only-reports', sheet: null, reports: name }]
  if (name === null)
    return reports.places.size > 0 && likeness(told, reports, vocabulary).place > 0
      ? []
      : [{ field: 'place', relation: 'only-sheet', sheet, reports: null }]
  return likeness(told, reports, vocabulary).place >= 3
    ? []
    : [{ field: 'place', relation: 'differs', sheet, reports: name }]
}

/** A number is held against every account, and against the range of the independent ones: it differs when it fits neither. */
function ofNumber(
  field: 'killed' | 'wounded',
  cell: CellBounds | null,
  incident: Incident,
  accounts: readonly CellBounds[],
): Difference[] {
  const range = incident.ranges.find(({ what, group }) => what === field && group === null)
  const told = range ? rangeInWords(range) : accounts.length > 0 ? accounts.map(inWords).join(' or ') : null
  if (cell === null) return told === null ? [] : [{ field, relation: 'only-reports', sheet: null, reports: told }]
  if (told === null) return [{ field, relation: 'only-sheet', sheet: inWords(cell), reports: null }]
  const fits = [...accounts, ...(range ? [{ min: range.low, max: range.high }] : [])].some((bounds) =>
    boundsMeet(cell, bounds),
  )
  return fits ? [] : [{ field, relation: 'differs', sheet: inWords(cell), reports: told }]
}

/** Where a row and what the reports tell of its incident part, in the order date, place, killed, wounded. */
export const differencesOf = (
  row: SheetRow,
  told: Told,
  incident: Incident,
  reports: Told,
  vocabulary: Vocabulary,
): Difference[] => [
  ...ofDate(row, incident),
  ...ofPlace(row, incident, told, reports, vocabulary),
  ...ofNumber('killed', row.killed, incident, reports.killed),
  ...ofNumber('wounded', row.wounded, incident, reports.wounded),
]
