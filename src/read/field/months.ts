/** English names of months and days as they stand in dates of pages and front matter; months may be cut to three letters or "Sept". */
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** 1–12 for a month's name or its abbreviation ("Feb", "Sept."), or null. */
export function monthOf(word: string): number | null {
  const name = word.toLowerCase().replace(/\.$/, '')
  if (name.length < 3) return null
  const index = MONTHS.findIndex((month) => month.startsWith(name))
  return index >= 0 ? index + 1 : null
}

/**
 * Hours from UTC of zone names that mean one zone only. RFC 2822 section 4.3 for the American ones; IANA's tz for European
 * ones. "IST" and "BST" at large are several zones: "IST" is left out, "BST" is British here.
 */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  wet: '+00:00',
  west: '+01:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
}

/** ISO 8601 zone of "Z", "GMT", "+02", "+0200", "+02:00", "UTC+2", "EST"; null for what is none. */
export function zoneOf(text: string): string | null {
  const name = ZONES[text.toLowerCase()]
  if (name) return name
  const offset = /^(?:utc|gmt)?([+\u2212-])(\d{1,2}):?(\d{2})?$/iu.exec(text)
  if (!offset) return null
  const [, sign, hours, minutes = '00'] = offset
  if (Number(hours) > 14 || Number(minutes) > 59) return null
  return `${sign === '+' ? '+' : '-'}${hours!.padStart(2, '0')}:${minutes}`
}
