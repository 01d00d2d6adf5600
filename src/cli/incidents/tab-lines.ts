import { rangeInWords } from '#model/in-words/amount'
import type { ListedIncident } from '#model/sheet/listed'
import { plainLine } from '#util/plain-line'

/** Columns of the lines for other programs; help names them in this order. */
const TABBED = [
  'number',
  'id',
  'title',
  'class',
  'when',
  'where',
  'precision',
  'reports',
  'origins',
  'parties',
  'killed',
  'wounded',
  'contradictions',
  'unread',
] as const

const values = (one: ListedIncident): Record<(typeof TABBED)[number], string | number> => ({
  number: one.number,
  id: one.id,
  title: one.title,
  class: one.class,
  when: one.when?.edtf ?? '',
  where: one.where?.name ?? '',
  precision: one.where?.precision ?? '',
  reports: one.reports,
  origins: one.independentOrigins,
  parties: one.independentParties,
  killed: one.killed === null ? '' : rangeInWords(one.killed),
  wounded: one.wounded === null ? '' : rangeInWords(one.wounded),
  contradictions: one.contradictions,
  unread: one.unread,
})

/** One line an incident, values between tabs, ids and dates whole: for grep, cut and sort. */
export const tabLines = (incidents: readonly ListedIncident[]): string[] =>
  incidents.map((incident) => {
    const own = values(incident)
    return TABBED.map((name) => plainLine(`${own[name]}`)).join('\t')
  })
