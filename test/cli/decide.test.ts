import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Ledger } from '#model/ledger'
import { decidePair, type PairDecision } from '../../src/cli/decisions/decide-pair.ts'
import { UsageError } from '../../src/cli/exit.ts'
import { problemsOf } from '../support/check-ledger.ts'
import { cli, scratch } from '../support/cli.ts'

const folder = scratch()
let files = 0
const fresh = (): string => {
  files += 1
  return join(folder, `decisions-${files}.jsonl`)
}

const read = async (decisions: string | null, ...inputs: string[]): Promise<string> => {
  const flags = decisions === null ? [] : ['--decisions', decisions]
  const { stdout } = await cli([
    'read',
    ...(inputs.length > 0 ? inputs : ['examples']),
    '--json',
    '--threads',
    '1',
    ...flags,
  ])
  return stdout
}
const ledgerOf = async (decisions: string | null, ...inputs: string[]): Promise<Ledger> =>
  JSON.parse(await read(decisions, ...inputs)) as Ledger
const decide = (...args: string[]) => cli([...args, 'examples', '--by', 'Ida', '--threads', '1'])
/** The examples without decisions, read once. */
const plain = ledgerOf(null)
const idIn = (stderr: string): string => /decided: ([0-9a-f]{12})/.exec(stderr)?.[1] ?? ''
const about = (ledger: Ledger, place: string) => ledger.incidents.filter(({ where }) => where?.name === place)
const filesOf = (ledger: Ledger, reports: readonly string[]) =>
  ledger.reports.filter(({ id }) => reports.includes(id)).map(({ file }) => file?.replace(/^.*\/(\d\d).*$/, '$1'))

const harbour = '01-asterin-herald-saltgate.txt:"Drones hit the Saltgate grain terminal"'
const depot = '04-front-voice-saltgate.txt'

describe('hearsay merge, split, not-the-same, undo', () => {
  test('merge makes one incident of two, with why; undo gives the ledger back', async () => {
    const decisions = fresh()
    const before = await plain
    const [port, market] = [about(before, 'Keldra')[0], about(before, 'Orvane')[0]]
    const { code, stdout, stderr } = await decide(
      'merge',
      port?.id ?? '',
      (market?.id ?? '').slice(0, 8),
      '--decisions',
      decisions,
    )
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toMatch(/decided: [0-9a-f]{12} \(merge\), in .*\n.*“Drones hit .* are one incident\n$/)
    const merged = await ledgerOf(decisions)
    expect(problemsOf(merged)).toEqual([])
    expect(merged.incidents).toHaveLength(before.incidents.length - 1)
    const one = merged.incidents.find(
      ({ claims }) => claims.length === (port?.claims.length ?? 0) + (market?.claims.length ?? 0),
    )
    expect(one?.why.join('\n')).toContain(`are one incident: decision ${idIn(stderr)} by Ida, `)
    expect(merged.decisions.map(({ what }) => what)).toEqual(['merge'])
    expect((await cli(['undo', idIn(stderr).slice(0, 6), '--decisions', decisions])).code).toBe(0)
    const undone = await ledgerOf(decisions)
    expect({ ...undone, decisions: [] }).toEqual(before)
    expect(undone.decisions.map(({ what }) => what)).toEqual(['merge', 'undo'])
  })

  test('split makes two of one, in any order of the inputs; a later merge makes them one again', async () => {
    const decisions = fresh()
    const { stderr } = await decide('split', depot, harbour, '--decisions', decisions)
    expect(stderr).toMatch(/ are two incidents\n$/)
    const split = await ledgerOf(decisions)
    const parts = about(split, 'Keldra').map(({ reports }) => filesOf(split, reports))
    expect(parts).toHaveLength(2)
    expect(parts.filter((part) => part.includes('01') && part.includes('04'))).toEqual([])
    for (const { why } of about(split, 'Keldra'))
      expect(why.join('\n')).toMatch(/kept apart from “[^”]+” \([^)]+\): decision /)
    // A decision on one incident moves nothing of another.
    expect(about(split, 'Orvane')).toEqual(about(await plain, 'Orvane'))
    const inputs = split.reports.map(({ file }) => file ?? '')
    expect(await read(decisions, ...inputs)).toBe(await read(decisions, ...[...inputs].reverse()))
    const [one, other] = about(split, 'Keldra')
    await decide('merge', one?.id ?? '', other?.id ?? '', '--decisions', decisions)
    const merged = await ledgerOf(decisions)
    expect(about(merged, 'Keldra').map(({ claims }) => claims)).toEqual(
      about(await plain, 'Keldra').map(({ claims }) => claims),
    )
    expect(merged.notes.map(({ what }) => what).join('\n')).toContain('overruled by the later decision')
  })

  test('not-the-same also holds for what is in two incidents already, and a merge before it gives way', async () => {
    const decisions = fresh()
    await decide('merge', 'bombing orvane', harbour, '--decisions', decisions)
    const { code } = await decide('not-the-same', '08-radio-orvane-market.txt', harbour, '--decisions', decisions)
    expect(code).toBe(0)
    const { incidents } = await ledgerOf(decisions)
    expect(incidents.map(({ claims }) => claims)).toEqual((await plain).incidents.map(({ claims }) => claims))
  })

  test.each<[string, [PairDecision, string, string], RegExp]>([
    [
      'an incident that is not there',
      ['merge', 'ffffffff', harbour],
      /there is no incident “ffffffff” \('hearsay incidents' lists all/,
    ],
    [
      'a title mistyped',
      ['merge', 'bombing, orvane, 6 march 2032', harbour],
      /; \d [0-9a-f]+ Bombing, Orvane, 6 March 2031\?/,
    ],
    ['a title of several', ['merge', 'march 2031', harbour], /“march 2031” may be \d incidents: \d [0-9a-f]+ .*; /],
    ['an outlet of several reports', ['split', 'Front Voice', harbour], /“Front Voice” may be 2 reports: /],
    [
      'words that are not there',
      ['split', depot, `${depot}:"no such words"`],
      /there are no such words as “no such words”; its claims: “A precision/,
    ],
    [
      'words of no claim',
      ['split', depot, '01-asterin-herald-saltgate.txt:"There has never been a soldier"'],
      /no claim was read from “There has never/,
    ],
    ['one incident twice', ['merge', harbour, depot], /are one incident already$/m],
    [
      'two incidents',
      ['split', 'bombing orvane', harbour],
      /are in two incidents already; 'hearsay not-the-same' keeps them so/,
    ],
    ['one claim twice', ['not-the-same', harbour, harbour], /mean one and the same claim/],
  ])('does not decide on %s', async (_what, [what, a, b], message) => {
    const ledger = await plain
    expect(() => decidePair(what, [a, b], ledger)).toThrow(UsageError)
    expect(() => decidePair(what, [a, b], ledger)).toThrow(message)
  })

  test.each<[string, string]>([
    ['01-asterin-herald-saltgate.txt', 'Drones hit the Saltgate'],
    ['examples/01-asterin-herald-saltgate.txt:killing two dock workers', 'killing two dock workers'],
    ['Asterin Herald:“Seven people were wounded”', 'Seven people were wounded'],
    ['https://asterin-herald.example/2031/03/04/saltgate:"Seven people"', 'Seven people were wounded'],
    ['drone strike keldra', 'Drones hit the Saltgate'],
    ['2', 'Drones hit the Saltgate'],
    ['2babdb', 'Drones hit the Saltgate'],
  ])('takes %s for the words of one claim', async (named, words) => {
    const { decided } = decidePair('merge', [named, 'bombing orvane'], await plain)
    expect(decided.on[0]?.quote?.text).toContain(words)
  })

  test.each([
    [['merge', 'a', 'b', 'examples'], 'merge needs --decisions FILE'],
    [['split', 'a', 'b', '--decisions', 'x'], 'split needs A and B, each an incident'],
    [['undo', '--decisions', 'x'], 'undo needs the ID of one decision'],
    [['undo', 'abcd'], 'undo needs --decisions FILE'],
    [['merg', 'a', 'b'], "there is no command 'merg'; 'merge'?"],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await cli(args)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  test('wrong use is exit code 2, one line, and writes no file', async () => {
    const decisions = fresh()
    const { code, stdout, stderr } = await decide('merge', 'ffffffff', harbour, '--decisions', decisions)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^hearsay: there is no incident[^\n]*\n$/)
    expect(() => readFileSync(decisions)).toThrow()
  })

  test('undo names the last decisions when there is no such one, and leaves the file alone', async () => {
    const decisions = fresh()
    const { stderr } = await decide('split', depot, harbour, '--decisions', decisions)
    const before = readFileSync(decisions)
    const wrong = await cli(['undo', 'ffffffffffff', '--decisions', decisions])
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain(`there is no such decision; the last ones: ${idIn(stderr)} (split, by Ida)`)
    expect(readFileSync(decisions)).toEqual(before)
  })

  test('a decision on words of a report that is not given is a note, no error', async () => {
    const decisions = fresh()
    await decide('split', depot, harbour, '--decisions', decisions)
    const alone = join(folder, 'alone.txt')
    writeFileSync(alone, 'A drone hit a depot in Kyiv on 4 March 2031, killing three workers.\n')
    const { code } = await cli(['read', alone, '--json', '--decisions', decisions])
    expect(code).toBe(0)
    expect((await ledgerOf(decisions, alone)).notes.map(({ what }) => what).join('\n')).toContain(
      '(these words are not two claims in these reports)',
    )
  })
})
