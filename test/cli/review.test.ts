import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Ledger } from '#model/ledger'
import type { IncidentView } from '#model/views'
import { problemsOf } from '../support/check-ledger.ts'
import { cli, scratch } from '../support/cli.ts'

const folder = scratch()
let files = 0
const fresh = (name = 'decisions.jsonl'): string => {
  files += 1
  return join(folder, `${files}-${name}`)
}
const flags = ['--threads', '1']
/** Three of the examples: two accounts of a raid, and one in a language that is not read. */
const inputs = ['01-asterin-herald-saltgate.txt', '04-front-voice-saltgate.txt', '07-le-littoral-saltgate.txt'].map(
  (name) => `examples/${name}`,
)
const read = async (decisions: string | null): Promise<Ledger> => {
  const obeyed = decisions === null ? [] : ['--decisions', decisions]
  return JSON.parse((await cli(['read', ...inputs, '--json', ...flags, ...obeyed])).stdout) as Ledger
}
const decide = (decisions: string, ...args: string[]) =>
  cli([...args, ...inputs, '--decisions', decisions, '--by', 'Ida', ...flags])
const idIn = (stderr: string): string => /decided: ([0-9a-f]{12})/.exec(stderr)?.[1] ?? ''
const plain = read(null)
const withWords = ({ claims }: Ledger, words: string) => claims.find(({ quote }) => quote.text.includes(words))

const herald = '01-asterin-herald-saltgate.txt'
const killing = `${herald}:"killing two dock workers"`
const drones = `${herald}:"Drones hit the Saltgate grain terminal"`

/** A dozen processes a test, of a second or two each, more on a busy machine. */
const LONG = 120_000

describe('hearsay accept, reject, correct, undo', { timeout: LONG }, () => {
  test('each is one decision, shown with its id and obeyed by the next reading; undo gives the ledger back', async () => {
    const decisions = fresh()
    const { code, stdout, stderr } = await decide(decisions, 'correct', killing, 'killed=3..5', 'when=2031-03-03')
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toMatch(
      /decided: [0-9a-f]{12} \(correct\), in .*\n.*“killing two dock workers” \(Asterin Herald\): killed=3\.\.5\n/,
    )
    expect((await decide(decisions, 'accept', drones)).stderr).toMatch(/is accepted\n$/)
    const ledger = await read(decisions)
    expect(problemsOf(ledger)).toEqual([])
    const claim = withWords(ledger, 'killing two dock workers')
    expect(claim?.counts[0]).toMatchObject({ what: 'killed', min: 3, max: 5 })
    expect(claim?.when).toMatchObject({ edtf: '2031-03-03' })
    expect(claim?.decided?.corrections.map(({ field, by }) => [field, by])).toEqual([
      ['when', 'Ida'],
      ['counts', 'Ida'],
    ])
    expect(withWords(ledger, 'Drones hit the Saltgate')?.decided?.state).toBe('accepted')
    const ids = (await cli(['decisions', '--decisions', decisions])).stdout.split('\n').map((line) => line.slice(0, 12))
    for (const id of ids.filter((one) => one !== ''))
      expect((await cli(['undo', id, '--decisions', decisions])).code).toBe(0)
    expect({ ...(await read(decisions)), decisions: [] }).toEqual(await plain)
  })
  test('reject takes a claim out of its incident, with why; a later accept brings it back', async () => {
    const decisions = fresh()
    await decide(decisions, 'reject', drones, '--why', 'a drill')
    const ledger = await read(decisions)
    const claim = withWords(ledger, 'Drones hit the Saltgate')
    expect(claim?.decided).toMatchObject({ state: 'rejected', set: { why: 'a drill', by: 'Ida' } })
    expect(ledger.incidents.some(({ claims }) => claims.includes(claim?.id ?? ''))).toBe(false)
    await decide(decisions, 'accept', claim?.id.slice(0, 10) ?? '')
    const again = (await read(decisions)).incidents.map(({ claims }) => claims)
    expect(again).toEqual((await plain).incidents.map(({ claims }) => claims))
  })
})

describe('hearsay add', { timeout: LONG }, () => {
  test('adds a claim to a report in a language that is not read', async () => {
    const decisions = fresh()
    const words = "Quatre dockers ont été tués dans l'attaque de drones"
    const added = await decide(
      ...([decisions, 'add', '07-le-littoral-saltgate.txt', words] as const),
      ...['--class', 'casualties', '--when', 'night 2031-03-03', '--where', 'Keldra', '--killed', '4'],
      ...['--source', "l'hôpital de Keldra", '--event', 'tués'],
    )
    expect(added.stderr).toMatch(/“Quatre dockers .*” is a claim \(casualties\)\n$/)
    const ledger = await read(decisions)
    expect(problemsOf(ledger)).toEqual([])
    expect(withWords(ledger, 'Quatre dockers')).toMatchObject({
      event: { class: 'casualties', trigger: { text: 'tués' } },
      when: { edtf: '2031-03-03/2031-03-04', precision: 'night' },
      where: { name: 'Keldra', quote: { text: 'Keldra' } },
      counts: [{ what: 'killed', min: 4, max: 4 }],
      attribution: [{ name: "l'hôpital de Keldra", source: { text: "l'hôpital de Keldra" } }],
      certainty: 'reported',
      by: ['person'],
    })
  })
})

describe('hearsay grade, best, verdict, comment, reliability, sign-off, decisions', { timeout: LONG }, () => {
  test('are shown on the incident, apart from what the machine reads', async () => {
    const decisions = fresh()
    const graded = await decide(decisions, 'grade', '2', 'airwars=fair', '--why', 'both sides')
    expect(graded.stderr).toMatch(/“Drone strike, Saltgate, 4 March 2031” \([0-9a-f]{8}\): Airwars fair\n$/)
    await decide(decisions, 'best', '2', '3', '--low', '2', '--high', '5')
    await decide(decisions, 'verdict', '2', 'Mostly true', '--rating', '4/5')
    await decide(decisions, 'comment', drones, 'ask the port')
    await decide(decisions, 'reliability', 'Irena Dolmas', 'b')
    const confirmed = await cli(['sign-off', idIn(graded.stderr), '--decisions', decisions, '--by', 'Noor'])
    expect(confirmed.code).toBe(0)
    const shown = ['incident', '2', ...inputs, '--decisions', decisions, ...flags]
    const { stdout } = await cli([...shown, '--width', '100'])
    expect(stdout).toMatch(/\nDECIDED +by people\n/)
    expect(stdout).toMatch(/grade +Airwars fair · both sides · Ida, /)
    expect(stdout).toMatch(/deaths +best estimate 3, 2 to 5 · Ida/)
    expect(stdout).toMatch(/confirmed +by Noor/)
    expect(stdout).toMatch(/✎ comment: ask the port · Ida/)
    const view = JSON.parse((await cli([...shown, '--json'])).stdout) as IncidentView
    expect(view.incident.decided).toMatchObject({ best: { best: 3 }, verdict: { rating: { value: 4, best: 5 } } })
    expect(view.sources.find(({ name }) => name === 'Irena Dolmas')?.reliability).toMatchObject({
      grade: 'B',
      by: 'Ida',
    })
    await cli(['undo', idIn(graded.stderr), '--decisions', decisions])
    const lines = (await cli(['decisions', '--decisions', decisions])).stdout.trimEnd().split('\n')
    expect(lines.map((line) => line.split('\t').slice(2, 5))).toEqual([
      ['Ida', 'grade', 'undone'],
      ['Ida', 'best', 'in force'],
      ['Ida', 'verdict', 'in force'],
      ['Ida', 'comment', 'in force'],
      ['Ida', 'reliability', 'in force'],
      ['Noor', 'sign-off', 'in force'],
      [expect.any(String), 'undo', 'in force'],
    ])
    expect((await cli(['decisions', '--decisions', decisions, '--width', '80'])).stdout).toMatch(
      /^7 decisions\n\n[0-9a-f]{12} grade airwars fair: both sides · undone\n/,
    )
    const json = JSON.parse((await cli(['decisions', '--decisions', decisions, '--json'])).stdout) as {
      decisions: { inForce: boolean }[]
    }
    expect(json.decisions.map(({ inForce }) => inForce)).toEqual([false, true, true, true, true, true, true])
  })
})

describe('a kept ledger', { timeout: LONG }, () => {
  test('holds its decisions, and obeys them at once', async () => {
    const ledger = fresh('kept.db')
    expect((await cli(['read', ...inputs, '--ledger', ledger, '-q', ...flags])).code).toBe(0)
    const corrected = await cli(['correct', killing, 'killed=7', '--ledger', ledger, '--by', 'Ida'])
    expect([corrected.code, corrected.stderr]).toEqual([0, expect.stringContaining('killed=7')])
    const shown = await cli(['incident', '2', '--ledger', ledger, '--json'])
    const claim = (JSON.parse(shown.stdout) as IncidentView).claims.find(
      ({ quote }) => quote.text === 'killing two dock workers',
    )
    expect(claim?.decided?.corrections[0]).toMatchObject({ value: { min: 7, max: 7 }, machine: { min: 2, max: 2 } })
    const undone = await cli(['undo', idIn(corrected.stderr), '--ledger', ledger])
    expect(undone.code).toBe(0)
    const listed = await cli(['decisions', '--ledger', ledger])
    expect(listed.stdout.split('\n').map((line) => line.split('\t')[4])).toEqual(['undone', 'in force', undefined])
  })
})
