import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Ledger } from '#model/ledger'
import { pipeline } from '#pipeline'
import { readInputs } from '#read/read'
import { UsageError } from '../../src/cli/exit.ts'
import { commands } from '../../src/cli/flags.ts'
import { parseFlags } from '../../src/cli/parse-flags.ts'
import { askedOf, decidedBy } from '../../src/cli/review/decided-by.ts'
import { cli, root, scratch } from '../support/cli.ts'
import { lexicon } from '../support/reading.ts'

const folder = scratch()
const herald = '01-asterin-herald-saltgate.txt'
const killing = `${herald}:"killing two dock workers"`

async function examples(): Promise<Ledger> {
  const reports = []
  for await (const result of readInputs([join(root, 'examples')])) if ('report' in result) reports.push(result.report)
  return pipeline(reports, lexicon())
}
const ledger = examples()

/** What a command line of review decides, read as the program reads it. */
async function decided(...args: string[]) {
  const [name = '', ...rest] = args
  const command = commands.find((one) => one.name === name)
  if (!command) throw new Error(`there is no command ${name}`)
  const given = parseFlags(command, rest)
  const { operands } = askedOf(name, given)
  return decidedBy(name, { ledger: await ledger, given, operands })
}

describe('what FIELD=VALUE and the flags come to', () => {
  test.each<[string[], unknown]>([
    [['correct', killing, 'killed=3..5'], { value: { what: 'killed', min: 3, max: 5 }, quote: null }],
    [['correct', killing, 'killed=60..'], { value: { what: 'killed', min: 60, max: null } }],
    [['correct', killing, 'killed=..80'], { value: { what: 'killed', min: null, max: 80 } }],
    [['correct', killing, 'killed=~60'], { value: { min: 60, max: 60, approximate: true } }],
    [['correct', killing, 'killed:child=2'], { value: { what: 'killed', group: 'child', min: 2 } }],
    [['correct', killing, 'killed=?'], { value: { min: null, max: null } }],
    [['correct', killing, 'killed='], { value: { what: 'killed', remove: true } }],
    [['correct', killing, 'killed=2', '--words', 'two dock workers'], { quote: { text: 'two dock workers' } }],
    [['correct', killing, 'when=2031-03-04'], { value: { edtf: '2031-03-04' }, quote: null }],
    [['correct', killing, 'when=night 2031-03-31'], { value: { edtf: '2031-03-31/2031-04-01', precision: 'night' } }],
    [['correct', killing, 'when='], { value: null }],
    [
      ['correct', killing, 'where=700569'],
      { value: { name: 'Mykolaiv', geonameId: 700569, country: 'UA', precision: 'settlement' } },
    ],
    [
      ['correct', killing, 'where=Mykolaiv (province)'],
      { value: { name: 'Mykolaiv', country: 'UA', precision: 'province' } },
    ],
    [['correct', killing, 'where=Keldra'], { value: { name: 'Keldra' }, quote: { text: 'Keldra' } }],
    [['correct', killing, 'source=own voice'], { value: [] }],
    [['correct', killing, 'source=nobody'], { value: [{ name: null }] }],
    [
      ['correct', killing, 'source=The quay > Irena Dolmas (denies)'],
      {
        value: [
          { name: 'The quay' },
          { name: 'Irena Dolmas', stance: 'denies', kind: 'official', source: expect.any(String) },
        ],
        quote: { text: 'Irena Dolmas' },
      },
    ],
    [['correct', killing, 'target=grain terminal'], { value: 'grain terminal', quote: { text: 'grain terminal' } }],
    [['correct', killing, 'words=killing two'], { value: null, quote: { text: 'killing two' } }],
    [['correct', killing, 'basis='], { value: null, quote: null }],
    [['correct', killing, 'answers=denies:harm'], { value: { act: 'denies', about: 'harm' } }],
    [['reject', killing], { why: null }],
    [['grade', 'drone strike keldra', 'ADMIRALTY=2'], { scheme: 'admiralty', grade: '2', why: null }],
    [['best', 'drone strike keldra', '3'], { best: 3, low: 3, high: 3, parts: null }],
    [
      ['best', 'drone strike keldra', '3', '--civilians', '2', '--unknown', '1'],
      { parts: { sideA: 0, sideB: 0, civilians: 2, unknown: 1 } },
    ],
    [
      ['verdict', killing, 'Unproven', '--rating', '2/1/6'],
      { rating: { value: 2, best: 1, worst: 6 }, url: null, author: null },
    ],
    [
      ['add', herald, 'two dock workers', '--class', 'casualties', 'wounded=1'],
      { class: 'casualties', fields: [{ field: 'counts' }] },
    ],
  ])('%j', async (args, value) => {
    expect((await decided(...args))[0]?.decided.value).toMatchObject(value as object)
  })
  test('decisions hang on report, words, field and the words of the event', async () => {
    const [one] = await decided('correct', killing, 'when=2031-03-04')
    expect(one?.decided.on.map(({ quote, field }) => [quote?.text, field])).toEqual([
      ['killing two dock workers', 'when'],
      ['killing', 'event'],
    ])
    const [whole] = await decided('comment', 'drone strike keldra', 'why so many?')
    expect(whole?.decided.on[0]?.field).toBe('incident')
    expect((await decided('comment', killing, 'two?'))[0]?.decided.on[0]?.field).toBeNull()
  })
})

describe('what is refused', () => {
  test.each<[string[], RegExp]>([
    [['accept'], /accept needs a CLAIM \(its id or the beginning/],
    [['comment', killing], /comment needs a CLAIM .* and a TEXT/],
    [['accept', `${herald}:"no such words"`], /there are no such words as “no such words”/],
    [['accept', herald], /means \d+ claims, one is needed: [0-9a-f]{8} \([a-z-]+\) “/],
    [['correct', killing], /correct needs FIELD=VALUE/],
    [['correct', killing, 'clas=fire'], /there is no field 'clas'; 'class'\?/],
    [['correct', killing, 'class=fires'], /class=fires: there is no such class; 'fire'\?/],
    [['correct', killing, 'when=Monday'], /when=Monday: expected a date as EDTF has it/],
    [['correct', killing, 'killed=few'], /killed=few: expected a number such as 3, 3\.\.5/],
    [['correct', killing, 'killed=5..3'], /killed: at least 5 and at most 3 is no number/],
    [['correct', killing, 'killed:dockers=2'], /killed:dockers\.group: expected civilian, combatant/],
    [['correct', killing, 'certainty=sure'], /certainty: expected asserted, reported, hedged, denied/],
    [['correct', killing, 'source=a > '], /source=a >: expected a name/],
    [
      ['correct', killing, 'where=Mykolaiv'],
      /where=Mykolaiv: there are \d such places; give the number of one.*700569 Mykolaiv/,
    ],
    [['correct', killing, 'where=999999999'], /the gazetteer has no place of this number/],
    [['correct', killing, 'words=nowhere said'], /there are no such words as “nowhere said”/],
    [['correct', killing, 'words='], /words: its new words are missing/],
    [['correct', killing, 'when=2031', '--words', 'nowhere said'], /there are no such words as “nowhere said”/],
    [['correct', killing, 'when=2031', 'actor=x', '--words', 'two'], /--words are those of one field/],
    [['add', herald, 'no such words', '--class', 'fire'], /there are no such words as “no such words”/],
    [['add', herald, 'Drones'], /add needs --class CLASS/],
    [['add', 'nowhere.txt', 'Drones', '--class', 'fire'], /there is no report “nowhere\.txt”/],
    [['add', 'Asterin Herald', 'the', '--class', 'fire'], /“Asterin Herald” may be 2 reports/],
    [['grade', 'drone strike keldra', 'airwars=great'], /grade\.grade: expected confirmed, fair, weak/],
    [['grade', 'drone strike keldra', 'stars=5'], /grade\.scheme: expected admiralty, airwars/],
    [['grade', 'no such incident', 'airwars=fair'], /there is no incident/],
    [['best', 'drone strike keldra', 'many'], /best many: expected a whole number/],
    [['best', 'drone strike keldra', '9', '--high', '3'], /best: 9 is not between 9 and 3/],
    [['verdict', killing, 'so', '--rating', 'good'], /--rating good: expected VALUE\/BEST/],
    [['verdict', killing, 'so', '--url', 'javascript:1'], /verdict\.url: expected an address on the web/],
    [['reliability', 'Nobody Here', 'A'], /no source in these reports is called “Nobody Here”/],
    [['reliability', 'Irena Dolmas', 'Z'], /reliability\.grade: expected A, B, C/],
  ])('%j', async (args, message) => {
    const refused = decided(...args)
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(message)
  })

  const taken = join(folder, 'taken.jsonl')
  test.each<[string[], RegExp]>([
    [['accept', killing, '--decisions', taken], /accept needs an INPUT behind what it decides on, or --ledger FILE/],
    [['accept', killing, 'examples'], /accept needs --decisions FILE or --ledger FILE/],
    [['accept', killing, '--ledger', 'x.json'], /--ledger x\.json: not a kept ledger/],
    [['accept', killing, '--ledger', join(folder, 'none.db')], /none\.db: there is no such ledger/],
    [
      ['accept', killing, '--ledger', 'x.db', '--decisions', taken],
      /--decisions and --ledger: a kept ledger holds its own decisions/,
    ],
    [['decisions', '--decisions', join(folder, 'none.jsonl')], /none\.jsonl: ENOENT/],
    [['sign-off', 'abcd', '--decisions', join(folder, 'none.jsonl')], /none\.jsonl: ENOENT/],
    [['decisions', 'x', '--decisions', taken], /decisions takes no operand/],
    [['correct', killing, 'when=Monday', `examples/${herald}`, '--decisions', taken], /expected a date as EDTF has it/],
  ])('is exit code 2, one line, and writes nothing: %j', async (args, message) => {
    const { code, stdout, stderr } = await cli(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd()).not.toContain('\n')
    expect(() => readFileSync(taken)).toThrow()
  })
})

test('nobody confirms an own decision, nor one that was withdrawn; one on a report that is not given is a note', async () => {
  const decisions = join(folder, 'decisions.jsonl')
  const file = `examples/${herald}`
  const { stderr } = await cli(['accept', killing, file, '--decisions', decisions, '--by', 'Ida'])
  const id = /decided: ([0-9a-f]{12})/.exec(stderr)?.[1] ?? ''
  const before = readFileSync(decisions, 'utf8')
  const own = await cli(['sign-off', id, '--by', 'Ida', '--decisions', decisions])
  expect([own.code, own.stderr]).toEqual([2, expect.stringContaining('Ida decided it; a second person confirms it')])
  expect(readFileSync(decisions, 'utf8')).toBe(before)
  const alone = join(folder, 'alone.txt')
  writeFileSync(alone, 'A drone hit a depot in Kyiv on 4 March 2031, killing three workers.\n')
  const { code, stdout } = await cli(['read', alone, '--json', '--decisions', decisions])
  expect(code).toBe(0)
  const notes = (JSON.parse(stdout) as Ledger).notes.map(({ what }) => what)
  expect(notes.join('\n')).toMatch(/by Ida, .*: not obeyed: on\[0\]: there is no report /)
  await cli(['undo', id, '--decisions', decisions])
  const gone = await cli(['sign-off', id, '--by', 'Noor', '--decisions', decisions])
  expect(gone.stderr).toContain('this decision was withdrawn')
})
