import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './support/cli.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

describe('README.md', () => {
  test('shows a program that runs', () => {
    const snippet = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
    expect(snippet).toContain("from 'hearsay'")
    // Inside the package, so that 'hearsay' is found by its own name, as in a project that installed it.
    mkdirSync(join(root, 'out'), { recursive: true })
    const program = join(root, 'out', `readme-${process.pid}.mjs`)
    writeFileSync(program, snippet)
    const { status, stdout, stderr } = spawnSync(process.execPath, [program], { cwd: root, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
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
