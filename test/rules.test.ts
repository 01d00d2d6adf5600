import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, scratch } from './support/cli.ts'

/** A copy of the sources, with one file more; the checker's word on it. */
function check(file: string, content: string): { status: number | null; output: string } {
  const copy = scratch()
  for (const part of ['src', 'package.json', 'tsconfig.json', '.dependency-cruiser.mjs']) {
    cpSync(join(root, part), join(copy, part), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), content)
  const bin = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bin, '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', 'src'],
    {
      cwd: copy,
      encoding: 'utf8',
    },
  )
  return { status, output: `${stdout}${stderr}`.replace(/\s+/g, ' ') }
}

describe('a forbidden import is found, and the reason is printed', () => {
  test.each([
    [
      'a stage that imports a stage',
      'src/parse/peek.ts',
      "export { normalize } from '#normalize/normalize'\n",
      'parse-is-a-pure-stage',
    ],
    [
      'a stage that reads a file',
      'src/attribute/peek.ts',
      "export { readFileSync } from 'node:fs'\n",
      'attribute-is-a-pure-stage',
    ],
    [
      'a stage that loads a lexicon',
      'src/reconcile/peek.ts',
      "export { loadLexicon } from '#lexicon/lexicon'\n",
      'stages-see-lexicon-types-only',
    ],
    ['the model that imports a room', 'src/model/peek.ts', "export { byText } from '#util/order'\n", 'model-imports'],
    [
      'a page that reads a file',
      'src/web/page/peek.ts',
      "export { readFileSync } from 'node:fs'\n",
      'web-page-imports',
    ],
    [
      'a room that imports the command line',
      'src/run/peek.ts',
      "export { start } from '#cli/main'\n",
      'nothing-imports-cli',
    ],
    ['an import of nothing', 'src/run/peek.ts', "export { gone } from '#model/gone'\n", 'resolves'],
  ])('%s', (_, file, content, rule) => {
    const { status, output } = check(file, content)
    expect(output).toContain(rule)
    expect(status).toBeGreaterThan(0)
  })
  test('an allowed one is not, and the checker has looked', () => {
    const { output } = check('src/run/peek.ts', "export type { Report } from '#model/report'\n")
    expect(output).not.toContain('peek.ts')
    // With a wrong setup the checker sees no modules behind '#room/…' and stays green.
    expect(Number(/(\d+) modules/.exec(output)?.[1])).toBeGreaterThan(100)
  })
})
