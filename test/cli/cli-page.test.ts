import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands, commonFlags, exitCodes } from '#cli/flags'
import { cliPage } from '../../scripts/cli/cli-page.ts'

const page = cliPage({ commands, commonFlags, exitCodes })

describe('docs/cli.md', () => {
  test('is what the table of flags says (npm run build:docs)', () => {
    expect(readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8')).toBe(page)
  })
  test('has each command once, with each of its flags', () => {
    for (const { name, flags } of commands) {
      const [, section = '', ...others] = page.split(`## hearsay ${name}\n`)
      expect(others).toEqual([])
      for (const flag of flags) expect(section.split('\n## ')[0]).toContain(`--${flag.name}`)
    }
  })
  test('has tables of two columns, whatever a text holds', () => {
    const flag = { name: 'x', argument: 'A|B', help: 'a | b <i>*c*</i>', more: 'one\ntwo' }
    const made = cliPage({
      commands: [{ name: 'y', operands: 'Z', help: 'do', more: '', flags: [flag] }],
      commonFlags,
      exitCodes,
    })
    expect(made).toContain('| `--x A\\|B` | A \\| b \\<i\\>\\*c\\*\\</i\\>. One two. |')
  })
})
