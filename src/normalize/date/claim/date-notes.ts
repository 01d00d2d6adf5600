import type { DateLexicon } from '#lexicon/dates'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import { readDates } from '../read-dates.ts'
import { readDateline } from './dateline.ts'

/** One note where a report's relative dates stay open for want of a date to count from: which words, and why. */
export function dateNotes(report: Report, words: DateLexicon): Note[] {
  if (report.published !== null || readDateline(report.text, null, words)) return []
  const open = readDates(report.text, { published: null, dateline: null }, words).filter(
    ({ when }) => when !== null && when.earliest === null && when.latest === null,
  )
  const [first] = open
  if (!first) return []
  const what = `no publication date: ${open.length === 1 ? 'a relative date is' : `${open.length} relative dates are`} left open`
  return [{ report: report.id, where: first.quote, what }]
}
