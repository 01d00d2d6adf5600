import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openLedger } from '#ledger/open'
import { writeReports } from './made-reports.ts'

/** Runs on one file before a new one is begun, reports that each run finds more, and the latest moment of a kill in milliseconds. */
const RUNS_A_FILE = 10
const MORE = 15
const LATEST = 1500

const child = fileURLToPath(new URL('./child.mjs', import.meta.url))

/** Random numbers 0..1 from a seed: mulberry32 (Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Lines of a child, and its kill at a moment after it is ready. Gives what it was told is kept. */
function killedAt(process: ChildProcess, milliseconds: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let text = ''
    let errors = ''
    let timer: NodeJS.Timeout | null = null
    process.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (timer === null && text.startsWith('ready\n')) timer = setTimeout(() => process.kill('SIGKILL'), milliseconds)
    })
    process.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk.toString()
    })
    process.on('error', reject)
    process.on('close', (code, signal) => {
      // A line without its end was not said.
      if (signal === 'SIGKILL') resolve(text.split('\n').slice(1, -1))
      else reject(new Error(`it ended by itself (${code}): ${errors.slice(-2000)}`))
    })
  })
}

/** What of the acknowledged is not in the ledger, and what does not hold in it. */
async function problemsOf(location: string, told: ReadonlySet<string>): Promise<string[]> {
  const store = await openLedger(location, {})
  try {
    const { problems } = await store.verify()
    const reports = new Set<string>()
    for await (const { report } of store.readings()) reports.add(report.id)
    const decisions = new Set((await store.decisions()).map(({ payloadHash }) => payloadHash))
    const lost = [...told].filter((line) => {
      const [kind, id = ''] = line.split(' ')
      return !(kind === 'report' ? reports : decisions).has(id)
    })
    return [...problems, ...lost.map((line) => `lost: ${line}`)]
  } finally {
    await store.close()
  }
}

/** What a soak found. */
export interface Soaked {
  readonly runs: number
  /** Reports and decisions that programs were told are kept. */
  readonly acknowledged: number
  readonly problems: readonly string[]
}

/** Starts programs that read and decide, kills each at a random moment, and looks at the ledger afterwards; `seed` decides on the moments. */
export async function soak(runs: number, seed: number, say: (line: string) => void = () => undefined): Promise<Soaked> {
  const random = randomFrom(seed)
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-soak-'))
  const problems: string[] = []
  let acknowledged = 0
  let told = new Set<string>()
  for (let run = 0; run < runs; run++) {
    const file = Math.floor(run / RUNS_A_FILE)
    if (run % RUNS_A_FILE === 0) told = new Set()
    const location = join(folder, `${file}.db`)
    const inputs = join(folder, `reports-${file}`)
    const nth = run % RUNS_A_FILE
    writeReports(inputs, nth * MORE, (nth + 1) * MORE)
    const moment = Math.floor(random() * LATEST)
    const lines = await killedAt(spawn(process.execPath, [child, location, inputs, String(run)]), moment)
    for (const line of lines) told.add(line)
    acknowledged += lines.length
    const found = await problemsOf(location, told)
    problems.push(...found.map((problem) => `run ${run + 1}, killed after ${moment} ms: ${problem}`))
    say(`run ${run + 1}: killed after ${moment} ms, ${lines.length} acknowledged, ${found.length} problems`)
  }
  rmSync(folder, { recursive: true, force: true })
  return { runs, acknowledged, problems }
}
