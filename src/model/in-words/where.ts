import type { Where } from '../value.ts'

/** "near Mykolaiv, Mykolaiv Oblast, UA": name, division and country as far as they are known. */
export function whereInWords(where: Where): string {
  const near = where.precision === 'near' && !/^near\b/i.test(where.name) ? 'near ' : ''
  const parts = [where.name, where.admin1, where.country].filter((part) => part !== null)
  const said = parts.filter((part, i) => parts.indexOf(part) === i)
  return `${near}${said.join(', ')}`
}

/** Whether the gazetteer does not know the place: it is shown as the report spells it, without a point. */
export const isUnplaced = (where: Where): boolean =>
  where.geonameId === null && where.country === null && where.lat === null && where.precision !== 'sea'
