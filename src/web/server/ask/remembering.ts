import type { DeskStore } from '#ledger/desk/desk-store'

/** Answers that are remembered: a few people, each with a few filters. */
const REMEMBERED = 60

/**
 * What is asked of all incidents at once, asked once for each state of the ledger: the desk asks for the same counts, map and timeline with every page that is
 * turned.
 */
export function remembering(desk: DeskStore): DeskStore {
  const known = new Map<string, { readonly revision: number; readonly answer: Promise<unknown> }>()
  const once = <Asked extends readonly unknown[], T>(name: string, ask: (...asked: Asked) => Promise<T>) => {
    return async (...asked: Asked): Promise<T> => {
      const key = JSON.stringify([name, ...asked])
      const revision = await desk.revision()
      const found = known.get(key)
      // Taken out and put in again: the oldest goes first.
      known.delete(key)
      const answer = found?.revision === revision ? (found.answer as Promise<T>) : ask(...asked)
      known.set(key, { revision, answer })
      answer.catch(() => known.delete(key))
      for (const oldest of known.keys()) {
        if (known.size <= REMEMBERED) break
        known.delete(oldest)
      }
      return answer
    }
  }
  return {
    ...desk,
    classes: once('classes', desk.classes),
    countries: once('countries', desk.countries),
    points: once('points', desk.points),
    spans: once('spans', desk.spans),
  }
}
