import type { Told } from './told.ts'

const DAY = 86_400_000

/** Spans longer than this are compared with everything. */
const WIDE = 60

/** Days around which a match is looked for. */
const NEAR = 7

/** What has days, by day, so that a row is compared with what happened around it and not with all. */
export interface ByDay<T> {
  /** Those within a week of any day of these spans, and those of a wide span or none, in the order they came. */
  near(spans: Told['spans']): readonly T[]
}

const numberOf = (iso: string): number => Math.floor(Date.parse(iso) / DAY)

/** An index of items by the days they tell of. */
export function indexByDay<T>(items: readonly T[], spansOf: (item: T) => Told['spans']): ByDay<T> {
  const days = new Map<number, number[]>()
  const anywhere: number[] = []
  for (const [i, item] of items.entries()) {
    const spans = spansOf(item)
    if (spans.length === 0 || spans.some(({ from, to }) => numberOf(to) - numberOf(from) > WIDE)) {
      anywhere.push(i)
      continue
    }
    for (const { from, to } of spans) {
      for (let day = numberOf(from); day <= numberOf(to); day++) {
        const there = days.get(day)
        if (there) there.push(i)
        else days.set(day, [i])
      }
    }
  }
  return {
    near(spans) {
      if (spans.length === 0 || spans.some(({ from, to }) => numberOf(to) - numberOf(from) > WIDE)) return items
      const found = new Set(anywhere)
      for (const { from, to } of spans) {
        for (let day = numberOf(from) - NEAR; day <= numberOf(to) + NEAR; day++)
          for (const i of days.get(day) ?? []) found.add(i)
      }
      return [...found].sort((a, b) => a - b).map((i) => items[i] as T)
    },
  }
}
