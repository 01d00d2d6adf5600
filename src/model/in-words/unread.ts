import type { Incident } from '../incident.ts'

/** "7 of 14 reports: uk, ru, de, fr": what an incident's neighbourhood has that was not read; '' when all was. */
export function unreadInWords({ unread, reports }: Pick<Incident, 'unread' | 'reports'>): string {
  if (unread.reports.length === 0) return ''
  const all = new Set([...reports, ...unread.reports]).size
  return `${unread.reports.length} of ${all} reports: ${unread.languages.join(', ')}`
}

/** "3 reports", "1 report". */
export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
