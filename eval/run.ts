import { parseArgs } from 'node:util'

/** What a benchmark gives: rows of figures, ours first, and what went wrong. */
interface Evaluation {
  readonly table: Record<string, string>[]
  readonly wrong: readonly string[]
}

interface Options {
  readonly data: string
  readonly split: string
  readonly misses: number
  readonly write: string | null
}

/** Each loads only what it needs. */
const BENCHMARKS: Readonly<Record<string, (options: Options) => Promise<Evaluation>>> = {
  counts: async ({ data, split, misses }) => (await import('./counts/counts.ts')).evaluateCounts(data, split, misses),
  geoparsing: async ({ data, misses }) => (await import('./geoparsing/geoparsing.ts')).evaluateGeoparsing(data, misses),
  tempeval3: async ({ data, misses, write }) =>
    (await import('./tempeval3/tempeval3.ts')).evaluateTempeval3(data, misses, write),
}

const USAGE = `usage: eval/run.ts ${Object.keys(BENCHMARKS).join('|')} --data DIR [--split dev] [--misses N] [--write DIR]`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      split: { type: 'string', default: 'dev' },
      misses: { type: 'string', default: '0' },
      write: { type: 'string' },
    },
  })
  const benchmark = BENCHMARKS[positionals[0] ?? '']
  if (!benchmark || values.data === undefined) throw new Error(USAGE)
  const options = { ...values, data: values.data, misses: Number(values.misses), write: values.write ?? null }
  const { table, wrong } = await benchmark(options)
  console.table(table)
  for (const line of wrong) console.log(line)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
