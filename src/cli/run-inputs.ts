import { type Run, type RunOptions, run } from '#run/run'
import { plainLine } from '#util/plain-line'
import { INTERRUPTED } from './exit.ts'
import type { Given } from './parse-flags.ts'
import { createProgressLine, type ProgressLine } from './progress.ts'

/** Reads inputs with a progress line on standard error, and names there what was not read. Ctrl-C ends the program, nothing half is printed. */
export async function runInputs(given: Given, inputs: readonly string[], options: RunOptions): Promise<Run> {
  const line = given.switches.has('quiet') ? null : createProgressLine(process.stderr, () => performance.now())
  const stop = stopCleanly(line)
  const result = await run(inputs, {
    ...options,
    stdin: process.stdin,
    ...(line ? { onProgress: (progress) => line.show(progress) } : {}),
  })
  line?.clear()
  process.off('SIGINT', stop)
  for (const { input, why } of result.unread) {
    process.stderr.write(`hearsay: not read: ${plainLine(input)}: ${plainLine(why)}\n`)
  }
  return result
}

function stopCleanly(line: ProgressLine | null): () => void {
  const stop = (): void => {
    line?.clear()
    process.exit(INTERRUPTED)
  }
  process.on('SIGINT', stop)
  return stop
}
