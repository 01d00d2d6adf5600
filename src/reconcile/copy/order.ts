import type { Report } from '#model/report'

/** A moment as sortable text, in UTC. A day without an hour sorts behind its hours: what says its hour is surer to have been first. */
export function moment(iso: string | null): string {
  if (iso === null) return '9999'
  if (!/T\d/.test(iso)) return `${iso}T~`
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(iso) ? iso : `${iso}Z`
  const time = Date.parse(zoned)
  return Number.isNaN(time) ? iso : new Date(time).toISOString()
}

/**
 * Sorts reports by who was first, as far as each says by itself: when published, else when it was fetched, else last; then the longer text, as ends are trimmed in
 * copying; then the id. A total order: no two reports of different ids are alike.
 */
export const orderKey = ({ id, published, captured, text }: Report): string =>
  `${moment(published ?? captured)} ${String(1e9 - text.length).padStart(10, '0')} ${id}`

/** The day of publication, counted from 1970; null when it is not known. */
export function dayOf({ published, captured }: Report): number | null {
  const time = Date.parse((published ?? captured ?? '').slice(0, 10))
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000)
}

/** Who published it: the name, else the host of its address, folded; '' when neither is known. */
export function outletOf({ publisher, url }: Report): string {
  const host = url === null ? '' : (/^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '')
  return (publisher ?? host).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
