import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../problem.ts'

/** A bucket that holds `most` requests and fills by `perSecond`. */
export interface Rate {
  readonly most: number
  readonly perSecond: number
}

/** Addresses remembered at once: beyond, those whose buckets are full again are dropped. */
const REMEMBERED = 10_000

/** Buckets by address: `take` gives the seconds to wait, 0 when there was room. `now` in milliseconds. */
export function createBuckets({ most, perSecond }: Rate): { take(address: string, now: number): number } {
  const buckets = new Map<string, { left: number; at: number }>()
  const left = (bucket: { left: number; at: number }, now: number): number =>
    Math.min(most, bucket.left + (Math.max(0, now - bucket.at) / 1000) * perSecond)
  return {
    take(address, now) {
      if (buckets.size > REMEMBERED) {
        for (const [other, bucket] of buckets) if (left(bucket, now) >= most) buckets.delete(other)
        // All of them busy: somebody has many addresses. Starting anew bounds the memory.
        if (buckets.size > REMEMBERED) buckets.clear()
      }
      const has = left(buckets.get(address) ?? { left: most, at: now }, now)
      buckets.set(address, { left: has < 1 ? has : has - 1, at: now })
      return has < 1 ? Math.ceil((1 - has) / perSecond) : 0
    },
  }
}

/** Refuses an address that asks faster than its bucket fills. */
export function limitRate(rate: Rate, addressOf: (c: Parameters<MiddlewareHandler>[0]) => string): MiddlewareHandler {
  const buckets = createBuckets(rate)
  return async (c, next) => {
    const wait = buckets.take(addressOf(c), performance.now())
    if (wait > 0) {
      throw new Refusal(429, `Too many requests from this address. Wait ${wait} s.`, {
        headers: { 'retry-after': `${wait}` },
      })
    }
    return next()
  }
}
