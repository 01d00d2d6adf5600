import { existsSync, statSync } from 'node:fs'
import { openLedger } from '#ledger/open'
import type { Kept, Store } from '#ledger/store'
import type { Lexicon } from '#lexicon/lexicon'
import type { Reading } from '#model/ledger'
import { joinKept } from '#run/join-kept'
import { pageQuestions } from './pages.ts'

/** A question to a ledger, and how long its answers took, in milliseconds. */
export interface Timed {
  readonly what: string
  readonly median: number
  readonly slowest: number
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(`<p>${text}</p>`)

const keptOf = (reading: Reading): Kept => ({
  reading,
  found: [],
  bytes: bytesOf(reading.report.text),
  reader: 'bench',
})

/** Adds readings to a ledger, in batches as a run writes them, and brings them together. Gives seconds. */
export async function addReadings(
  file: string,
  readings: readonly Reading[],
  lexicon: Lexicon,
  whole: boolean,
): Promise<{ keeping: number; joining: number }> {
  const store = await openLedger(file, { create: !existsSync(file) })
  const started = performance.now()
  for (let at = 0; at < readings.length; at += 200) await store.keep({ kept: readings.slice(at, at + 200).map(keptOf) })
  const kept = performance.now()
  await joinKept(store, () => lexicon, 'bench', { whole })
  const joined = performance.now()
  await store.close()
  return { keeping: (kept - started) / 1000, joining: (joined - kept) / 1000 }
}

async function timed(what: string, times: number, work: (n: number) => Promise<unknown>): Promise<Timed> {
  const taken: number[] = []
  for (let n = 0; n < times; n += 1) {
    const started = performance.now()
    await work(n)
    taken.push(performance.now() - started)
  }
  taken.sort((a, b) => a - b)
  return { what, median: taken[taken.length >> 1] ?? 0, slowest: taken.at(-1) ?? 0 }
}

/** Asks a ledger what pages and commands ask: opening it anew each time, then searches, an incident, a list, a report. */
export async function askLedger(file: string): Promise<Timed[]> {
  const opening = await timed('open', 5, async () => (await openLedger(file)).close())
  const store: Store = await openLedger(file)
  const { rows } = await store.incidents({ sort: 'reports', limit: 50 })
  const words = ['drone', 'harbour depot', 'killed children', 'police said shooting', 'Kyiv']
  const answers = [
    opening,
    await timed('search, one to three words', 25, (n) => store.search({ words: words[n % words.length] ?? '' })),
    await timed('search with class and dates', 10, (n) =>
      store.search({
        words: words[n % words.length] ?? '',
        class: 'shooting',
        since: '2014-01-01',
        until: '2030-01-01',
      }),
    ),
    await timed('an incident of those with most reports', 50, (n) => store.incident(rows[n % rows.length]?.id ?? '')),
    await timed('first page of the list, by time', 10, () => store.incidents({ limit: 100 })),
    await timed('first page of the list, by contradictions', 10, () =>
      store.incidents({ limit: 100, sort: 'contradictions' }),
    ),
    await timed('a report with its claims', 25, async (n) => {
      const view = await store.incident(rows[n % rows.length]?.id ?? '')
      return store.report(view?.reports[0]?.id ?? '')
    }),
  ]
  for (const [what, times, ask] of pageQuestions(store)) answers.push(await timed(what, times, ask))
  await store.close()
  return answers
}

/** Size of a ledger's file in MB. */
export const sizeOf = (file: string): number => Math.round(statSync(file).size / 2 ** 20)
