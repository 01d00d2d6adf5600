/** What was passed over of an archive, by reason, in the order of the list. */
const REASONS = [
  'pictures, scripts, films and other files',
  'redirects',
  'errors of the server',
  'parts of files',
  'repeats (revisit records)',
  'robots.txt',
  'without an address on the web',
  'without an article or text',
  'too large',
  'damaged',
] as const

export type Reason = (typeof REASONS)[number]

/** Counts what was passed over. */
export interface Tally {
  add(reason: Reason): void
  /** One sentence: "12 captures passed over: 9 pictures …, 3 redirects"; null for none. */
  inWords(): string | null
}

export function createTally(): Tally {
  const counts = new Map<Reason, number>()
  return {
    add(reason) {
      counts.set(reason, (counts.get(reason) ?? 0) + 1)
    },
    inWords() {
      const found = REASONS.flatMap((reason) => (counts.has(reason) ? [`${counts.get(reason)} ${reason}`] : []))
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
      return total === 0 ? null : `${total} ${total === 1 ? 'capture' : 'captures'} passed over: ${found.join(', ')}`
    },
  }
}
