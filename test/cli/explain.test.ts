import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, scratch } from '../support/cli.ts'

const file = join(scratch(), 'story.txt')
writeFileSync(
  file,
  '---\npublished: 2031-03-12\n---\nA drone hit a depot in Tarn on Tuesday, the mayor said. The attack caused \u001b[31mpanic\u001b[0m.\n',
)
const explain = (...args: string[]) => cli(['explain', ...args])

describe('hearsay explain', () => {
  it('shows for a sentence its tokens, the rules that fired and did not, its clauses and its claims', async () => {
    const { code, stdout } = await explain(`${file}:1`)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^sentence 1 of 2 · prose/)
    expect(stdout).toMatch(/^ {3}hit +hit +VERB +VBD/m)
    expect(stdout).toContain('✓ says · the mayor · said · says: “A drone hit a depot in Tarn on Tuesday”')
    expect(stdout).toMatch(/did not fire: .*passive/)
    expect(stdout).toMatch(/✓ hit: attack \(verb\)/)
    expect(stdout).toMatch(/rules +verb-trigger, says/)
    expect(stdout).not.toContain('sentence 2')
  })
  it('shows all sentences, and why words of an event make no claim', async () => {
    const { stdout } = await explain(file)
    expect(stdout).toContain('sentence 2 of 2')
    expect(stdout).toContain('– attack: attack (noun), refers back')
    expect(stdout).toContain('no claims')
  })
  it('lets no text of a report steer the terminal', async () => {
    expect((await explain(file, '--color', 'never')).stdout).not.toContain('\u001b')
  })
  it.each([
    [[], 'explain takes one FILE'],
    [[file, file], 'explain takes one FILE'],
    [[`${file}:9`], 'has sentences 1 to 2, not 9'],
    [[`${file}:0`], 'has sentences 1 to 2, not 0'],
  ])('%j is wrong use', async (args, message) => {
    const { code, stderr } = await explain(...args)
    expect({ code, said: stderr.includes(message) }).toEqual({ code: 2, said: true })
  })
  it('names a file that is not there', async () => {
    const { code, stderr } = await explain(`${file}.not`)
    expect(code).toBe(1)
    expect(stderr).toContain('there is no such file')
  })
})
