import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Row, withSection } from './shared/scores-page.ts'

/** What a benchmark gives: rows of figures, ours first, and what went wrong. */
interface Evaluation {
  readonly table: readonly Row[]
  readonly wrong: readonly string[]
  /** Lines below the table on the page of scores. */
  readonly notes?: readonly string[]
  /** Where a benchmark takes more than one kind of data: which it was, for the section's name. */
  readonly data?: string
}

interface Options {
  /** '' where a benchmark makes its own. */
  readonly data: string
  readonly split: string
  readonly misses: number
  readonly write: string | null
  readonly predictions: string | null
}

/** Each loads only what it needs. */
const BENCHMARKS: Readonly<Record<string, (options: Options) => Promise<Evaluation>>> = {
  copies: async ({ data, misses }) =>
    (await import('./copies/copies.ts')).evaluateCopies(data === '' ? null : data, misses),
  counts: async ({ data, split, misses }) => (await import('./counts/counts.ts')).evaluateCounts(data, split, misses),
  geoparsing: async ({ data, misses }) => (await import('./geoparsing/geoparsing.ts')).evaluateGeoparsing(data, misses),
  gvc: async ({ data, split, misses }) => (await import('./gvc/gvc.ts')).evaluateGvc(data, split, misses),
  hrdsattack: async ({ data, split, misses, predictions }) =>
    (await import('./hrdsattack/hrdsattack.ts')).evaluateHrds(data, split, misses, predictions),
  muc4: async ({ data, split, misses, predictions }) =>
    (await import('./muc4/muc4.ts')).evaluateMuc4(data, split, misses, predictions),
  polnear: async ({ data, split, misses, predictions }) =>
    (await import('./polnear/polnear.ts')).evaluatePolnear(data, split, misses, predictions),
  treebank: async ({ data, split, predictions }) =>
    (await import('./treebank/treebank.ts')).evaluateTreebank(data, split, predictions),
  tempeval3: async ({ data, misses, write }) =>
    (await import('./tempeval3/tempeval3.ts')).evaluateTempeval3(data, misses, write),
}

/** The part that is scored where none is named. */
const DEFAULT_SPLIT: Readonly<Record<string, string>> = { gvc: 'all' }

const USAGE = `usage: eval/run.ts ${Object.keys(BENCHMARKS).join('|')} --data DIR [--split dev] [--misses N] [--write DIR] [--predictions FILE]`

/** Made from the project's own texts when no folder is given. */
const NEEDS_NO_DATA = new Set(['copies'])

const PAGE = new URL('SCORES.md', import.meta.url)

/** Our own scores go on the page; those of a file of predictions are only printed. */
function keep(benchmark: string, split: string, { table, notes, data }: Evaluation): void {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''
  writeFileSync(PAGE, withSection(page, benchmark, data ? `${data}, ${split}` : split, table, notes))
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      split: { type: 'string' },
      misses: { type: 'string', default: '0' },
      write: { type: 'string' },
      predictions: { type: 'string' },
    },
  })
  const [name = ''] = positionals
  const benchmark = BENCHMARKS[name]
  if (!benchmark || (values.data === undefined && !NEEDS_NO_DATA.has(name))) throw new Error(USAGE)
  const { data = '', split = DEFAULT_SPLIT[name] ?? 'dev', write = null, predictions = null } = values
  const evaluation = await benchmark({ data, split, misses: Number(values.misses), write, predictions })
  const { table, wrong } = evaluation
  if (predictions === null) keep(name, split, evaluation)
  console.table(table)
  for (const line of wrong) console.log(line)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
