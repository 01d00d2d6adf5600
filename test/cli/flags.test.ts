import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/cli/exit.ts'
import { commands, commonFlags } from '../../src/cli/flags.ts'
import { commandHelp, helpText } from '../../src/cli/help.ts'
import { parseFlags } from '../../src/cli/parse-flags.ts'
import { suggest } from '../../src/cli/suggest.ts'
import { byteSize, oneOf, seconds, wholeNumber } from '../../src/cli/values.ts'

const [read] = commands
if (!read) throw new Error('read is the first command')
const given = (...args: string[]) => parseFlags(read, args)

describe('help', () => {
  const [short, long] = [helpText(), commandHelp(read)]
  test.each([...read.flags, ...commonFlags].map((flag) => [flag.name, flag] as const))(
    'says what --%s is',
    (name, flag) => {
      expect(short).toContain(`--${name}`)
      expect(short.replace(/\s+/g, ' ')).toContain(flag.help)
      expect(long).toContain(`--${name}`)
      expect(long.replace(/\s+/g, ' ')).toContain(flag.more)
    },
  )
  test.each(commands.map(({ name }) => name))('names the command %s', (name) => {
    expect(short).toContain(`hearsay ${name}`)
  })
  test('fits a terminal, and says the exit codes', () => {
    for (const line of `${short}${long}`.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
    expect(short).toMatch(/^ {2}0 .*\n(.*\n)*? {2}1 .*\n(.*\n)*? {2}2 /m)
  })
})

describe('parseFlags', () => {
  test('tells operands from switches and values, in any order', () => {
    const { operands, switches, values } = given('a.txt', '--json', '--threads', '2', '-q', '-', '--html=x.html', 'b')
    expect(operands).toEqual(['a.txt', '-', 'b'])
    expect([...switches]).toEqual(['json', 'quiet'])
    expect([...values]).toEqual([
      ['threads', '2'],
      ['html', 'x.html'],
    ])
  })
  test('takes all behind -- as operands', () => {
    expect(given('--json', '--', '--odd-name.txt').operands).toEqual(['--odd-name.txt'])
  })
  test.each([
    [['--jsno'], 'read has no flag --jsno; --json?'],
    [['--thread', '2'], 'read has no flag --thread; --threads?'],
    [['--zzzzzz'], 'read has no flag --zzzzzz ('],
    [['-x'], 'read has no flag -x ('],
    [['--html'], '--html needs a value: --html FILE'],
    [['--html', '--json'], '--html needs a value'],
    [['--json=yes'], '--json takes no value'],
  ])('refuses %j', (args, message) => {
    expect(() => given(...args)).toThrow(UsageError)
    expect(() => given(...args)).toThrow(message)
  })
})

describe('values', () => {
  test.each([
    ['5242880', 5242880],
    ['800kB', 819200],
    ['5MB', 5242880],
    ['1.5 GB', 1610612736],
    ['2MiB', 2097152],
  ])('size %s is %i bytes', (text, bytes) => {
    expect(byteSize(given('--max-size', text), 'max-size')).toBe(bytes)
  })
  test.each(['', '0', '-1', '5XB', '1e9', 'much', '9'.repeat(400)])('%j is no size', (text) => {
    expect(() => byteSize(given(`--max-size=${text}`), 'max-size')).toThrow(UsageError)
  })
  test('seconds are milliseconds', () => {
    expect(seconds(given('--timeout', '0.5'), 'timeout')).toBe(500)
    expect(seconds(given(), 'timeout')).toBeNull()
    expect(() => seconds(given('--timeout', '0'), 'timeout')).toThrow('expected seconds, more than 0')
  })
  test('whole numbers have bounds', () => {
    expect(wholeNumber(given('--threads', '4'), 'threads', 1, 8)).toBe(4)
    for (const text of ['0', '9', '2.5', 'two']) {
      expect(() => wholeNumber(given('--threads', text), 'threads', 1, 8)).toThrow('a whole number from 1 to 8')
    }
  })
  test('words are one of some', () => {
    expect(oneOf(given(), 'color', ['auto', 'never'])).toBe('auto')
    expect(() => oneOf(given('--color', 'red'), 'color', ['auto', 'never'])).toThrow(
      '--color red: expected auto, never',
    )
  })
})

describe('suggest', () => {
  test.each([
    ['raed', 'read'],
    ['reed', 'read'],
    ['hlep', 'help'],
    ['re', 'read'],
    ['export', null],
    ['x'.repeat(5000), null],
  ])('%s → %s', (written, expected) => {
    expect(suggest(written, ['read', 'help'])).toBe(expected)
  })
})
