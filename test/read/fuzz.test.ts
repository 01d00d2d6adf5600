import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { parseDecisions } from '#cli/decisions/parse-decisions'
import { UsageError } from '#cli/exit'
import { readLedger } from '#cli/ledger-file/read-ledger'
import { payloadHashOf } from '#ledger/decision-hash'
import { madeLedger } from '../support/made-ledger.ts'
import { mutated } from '../support/samples/mutate.ts'
import { SAMPLES } from './fuzz-samples.ts'
import { gather } from './gather.ts'

/** Inputs for each reader: `npm run fuzz` tries 10,000. */
const RUNS = Number(process.env.HEARSAY_FUZZ_RUNS ?? 120)
const SEED = Number(process.env.HEARSAY_FUZZ_SEED ?? 61)
/** Milliseconds for one input: no reader hangs. */
const LONGEST = 5000
const TIMEOUT = 60_000 + RUNS * 200

/** Reads the bytes, as a file of an unknown name; throws where anything but a report, a note or a reason comes out. */
async function check(bytes: Uint8Array): Promise<void> {
  const before = performance.now()
  const results = await gather(['-'], { stdin: Readable.from([bytes]), deadline: LONGEST })
  expect(performance.now() - before).toBeLessThan(LONGEST)
  expect(results.length).toBeGreaterThan(0)
  for (const result of results) {
    if ('unread' in result) expect(result.unread.why).not.toMatch(/not read within|its thread ended|undefined|\[object/)
    if (!('report' in result)) continue
    const { text, media, sha256 } = result.report
    expect(text).not.toMatch(/\0|\r|\p{Surrogate}/u)
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    for (const { url, quote } of media) {
      expect(url).toMatch(/^https?:/)
      if (quote) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
    }
  }
}

describe('any bytes, and samples that were changed, are read or refused', () => {
  it.each(SAMPLES)('$name', { timeout: TIMEOUT }, async ({ bytes, wrap = (inner) => inner }) => {
    await check(wrap(bytes))
    await fc.assert(
      fc.asyncProperty(mutated(bytes), (changed) => check(wrap(changed))),
      { seed: SEED, numRuns: RUNS },
    )
  })
})

describe('files that the program wrote itself, changed, are read or refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-fuzz-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('decisions', { timeout: TIMEOUT }, async () => {
    const payload = {
      at: '2031-05-04T12:00:00Z',
      by: 'Jo',
      what: 'merge',
      on: [{ report: 'a', quote: null, field: null }],
      value: null,
    }
    const line = JSON.stringify({ ...payload, payloadHash: payloadHashOf(payload), before: '' })
    expect(parseDecisions(line).decisions).toHaveLength(1)
    fc.assert(
      fc.property(mutated(Buffer.from(`${line}\n${line}\n`)), (bytes) => {
        const { decisions, problems } = parseDecisions(new TextDecoder().decode(bytes))
        for (const decision of decisions) expect(typeof decision.what).toBe('string')
        for (const { why } of problems) expect(why).not.toBe('')
      }),
      { seed: SEED, numRuns: RUNS },
    )
  })

  it('ledgers', { timeout: TIMEOUT }, async () => {
    const file = join(folder, 'ledger.json')
    const sample = Buffer.from(JSON.stringify(madeLedger()))
    await fc.assert(
      fc.asyncProperty(mutated(sample), async (bytes) => {
        writeFileSync(file, bytes)
        const before = performance.now()
        const found = await readLedger(file).catch((error: unknown) => {
          if (error instanceof UsageError) return null
          throw error
        })
        if (found) expect(found.version).toBe(1)
        expect(performance.now() - before).toBeLessThan(LONGEST)
      }),
      { seed: SEED, numRuns: RUNS },
    )
  })
})
