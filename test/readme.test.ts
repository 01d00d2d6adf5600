import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './support/cli.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

/** Runs a program of ours inside the package, so that 'hearsay' is found by its own name, as in a project that installed it. */
function runs(snippet: string, name: string): string {
  mkdirSync(join(root, 'out'), { recursive: true })
  const program = join(root, 'out', `${name}-${process.pid}.mjs`)
  writeFileSync(program, snippet)
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { cwd: root, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

const SHOWN: readonly (readonly [part: string, line: string])[] = [
  ['date', 'overnight → 2031-03-05/2031-03-06'],
  ['place', 'Khan Yunis place Khan Younis PS 31.3 34.3'],
  ['count', 'casualties 80 null null null'],
]

describe('docs/parts.md', () => {
  test.each(SHOWN)('hearsay/%s reads as shown', (part, line) => {
    const docs = readFileSync(join(root, 'docs', 'parts.md'), 'utf8')
    const snippet = [...docs.matchAll(/```ts\n([\s\S]*?)```/g)]
      .map(([, code = '']) => code)
      .find((code) => code.includes(`'hearsay/${part}'`))
    expect(runs(snippet ?? '', part).split('\n')).toContain(line)
  })
})

describe('README.md', () => {
  test('shows a program that runs', () => {
    const snippet = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
    expect(snippet).toContain("from 'hearsay'")
    const stdout = runs(snippet, 'readme')
    expect(stdout).toMatch(/^(asserted|reported|hedged|denied) /m)
  })
  test('names commands that are there', () => {
    const named = [...readme.matchAll(/npm (start|test|run [a-z:]+)/g)].map(([, script = '']) =>
      script.replace('run ', ''),
    )
    expect(named.length).toBeGreaterThan(1)
    for (const script of named) expect(Object.keys(scripts)).toContain(script)
  })
})
