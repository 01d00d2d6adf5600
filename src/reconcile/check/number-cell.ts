import type { CellBounds } from '#model/check'

/** What stands for "not known" in sheets. */
const UNKNOWN = /^(?:|[-–—?.]+|n\/?a|null|none given|unknown|unclear|not known|no data|-99|-999)$/i

/** More people than any incident has: a cell with more holds a year, an id, a telephone number. */
const MOST = 1_000_000

const num = (digits: string): number => Number(digits.replace(/[, ]/g, ''))

/**
 * Bounds of a number in a cell: "12", "12-15", "at least 12", "12+", "up to 20", "about 12", "none". null when the cell is empty or says that it
 * is not known; 'odd' when it says something else ("many").
 */
export function readNumber(cell: string): CellBounds | null | 'odd' {
  const text = cell.replace(/\s+/g, ' ').trim().slice(0, 60).toLowerCase()
  if (UNKNOWN.test(text)) return null
  if (/^(?:none|no|nobody|zero)$/.test(text)) return { min: 0, max: 0 }
  const [, before = '', low = '', high, plus = ''] =
    /^(at least|more than|over|up to|no more than|less than|fewer than|about|around|approx\.?|circa|ca\.?|>=?|≥|<=?|≤|~|min\.?|max\.?)? ?(\d{1,3}(?:[, ]\d{3})+|\d{1,9})(?:\.0+)?(?: ?(?:-|–|—|to|\/) ?(\d{1,3}(?:[, ]\d{3})+|\d{1,9})(?:\.0+)?)? ?(\+|or more)?(?: (?:people|persons|civilians|killed|dead|deaths|injured|wounded))?$/.exec(
      text,
    ) ?? []
  if (low === '') return 'odd'
  const [min, max] = [num(low), high === undefined ? num(low) : num(high)]
  if (min > MOST || max > MOST || min > max) return 'odd'
  if (high !== undefined) return { min, max }
  if (/^(?:at least|≥|>=|min)/.test(before) || plus !== '') return { min, max: null }
  if (/^(?:more than|over|>)/.test(before)) return { min: min + 1, max: null }
  if (/^(?:up to|no more than|≤|<=|max)/.test(before)) return { min: null, max }
  if (/^(?:less than|fewer than|<)/.test(before)) return { min: null, max: Math.max(0, max - 1) }
  return { min, max }
}
