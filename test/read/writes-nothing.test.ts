import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { SAMPLES } from './fuzz-samples.ts'

const built = fileURLToPath(new URL('../../dist/src/read/read.js', import.meta.url))

/** Reads what stands on its command line and prints a line for each result. */
const script = `
import(process.argv[1]).then(async ({ readInputs }) => {
  for await (const result of readInputs(process.argv.slice(2)))
    console.log('report' in result ? 'report' : JSON.stringify(result))
})`

it('readers write no file: they read every format where node allows reading alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-nowrite-'))
  try {
    const files = SAMPLES.map(({ name, bytes, wrap = (inner) => inner }) => {
      const file = join(folder, name.replaceAll(/\W+/g, '-'))
      writeFileSync(file, wrap(bytes))
      return file
    })
    const leave = ['--experimental-permission', '--allow-fs-read=*', '--allow-worker', '--no-warnings']
    const lines = execFileSync(process.execPath, [...leave, '-e', script, built, ...files], { encoding: 'utf8' })
      .trim()
      .split('\n')
    // An empty note on what was passed over is the only other result.
    expect(lines.filter((line) => line !== 'report' && !line.startsWith('{"note"'))).toEqual([])
    expect(lines.filter((line) => line === 'report').length).toBeGreaterThanOrEqual(SAMPLES.length)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
