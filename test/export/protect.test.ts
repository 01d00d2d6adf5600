import { describe, expect, test } from 'vitest'
import { exportLedger } from '#export/export-ledger'
import { exporters } from '#export/exporters'
import { protect } from '#export/protect/protect'
import { WITHHELD } from '#export/protect/withhold'
import { exportedText, exportOptions, placed, privateLedger, VICTIM, WITNESS } from '../support/exported.ts'

const ledger = privateLedger()
const shown = protect(ledger, exportOptions())
const claim = (eventClass: string) => shown.ledger.claims.findLast(({ event }) => event.class === eventClass)!

describe('private persons', () => {
  test('are called by their role, and victims have no name', () => {
    const [source] = shown.ledger.sources.filter(({ id }) => id === 's-orla')
    expect(source).toMatchObject({ name: 'a witness', aliases: [] })
    expect(claim('casualties').persons[0]).toMatchObject({ name: null, age: 61 })
    expect(claim('casualties').attribution[0]).toMatchObject({ name: 'a witness', source: { text: WITHHELD } })
  })
  test('are not in the words of quotes, titles and positions; offsets stay', () => {
    expect(claim('casualties').quote.text).toBe(`${WITHHELD}, 61, was killed`)
    expect(claim('casualties').quote.start).toBe(
      ledger.claims.findLast(({ event }) => event.class === 'casualties')?.quote.start,
    )
    expect(shown.ledger.incidents.at(-1)?.title).toBe(`Shelling, Vinn, ${WITHHELD} killed`)
    expect(shown.ledger.reports.at(-1)?.title).toBe(`${WITHHELD} killed in Vinn`)
  })
  test('are blotted out in texts at their length, surnames alone too', () => {
    const [before, after] = [ledger.reports.at(-1)!.text, shown.ledger.reports.at(-1)!.text]
    expect(after).toHaveLength(before.length)
    expect(after).not.toMatch(/Orla|Tennick|Bram|Odesk/)
    expect(after).toContain('in Vinn')
  })
  test('are counted in what was dropped', () => {
    expect(shown.dropped).toContainEqual({ what: 'names of private persons', why: expect.any(String), count: 2 })
  })
  test('stay where the user turns them on', () => {
    const whole = protect(ledger, exportOptions({ privateNames: true, precisePoints: true }))
    expect(whole.ledger.sources).toEqual(ledger.sources)
    expect(whole.ledger.reports).toEqual(ledger.reports)
  })
  test.each([
    ['a public office-holder', 'Ana Belm'],
    ['a place', 'Vinn'],
    ['unnamed residents', 'local residents'],
  ])('%s is none', (_, name) => {
    expect(JSON.stringify(shown.ledger)).toContain(name)
  })
  test('the ledger given is not changed', () => {
    expect(JSON.stringify(privateLedger())).toBe(JSON.stringify(ledger))
  })
})

describe('points', () => {
  test('of a site become those of its settlement', () => {
    expect(claim('shelling').where).toMatchObject({
      name: 'School No. 5',
      lat: 48.1,
      lon: 33.9,
      pointOf: 'settlement',
      precision: 'site',
    })
    expect(shown.ledger.incidents.at(-1)?.where).toMatchObject({ lat: 48.1, lon: 33.9 })
  })
  test('of a site whose settlement is not known go', () => {
    const lone = {
      ...ledger,
      claims: ledger.claims.map((one) => ({
        ...one,
        otherPlaces: [],
        where: one.event.class === 'presence' ? null : one.where,
      })),
    }
    expect(protect(lone, exportOptions()).ledger.incidents.at(-1)?.where).toMatchObject({
      lat: null,
      lon: null,
      pointOf: null,
    })
  })
  test.each([
    ['in another report', 'elsewhere', placed('Vinn', 48.1, 33.9)],
    ['too far away', null, placed('Vinn', 49.1, 33.9)],
    ['in another division', null, placed('Vinn', 48.1, 33.9, { admin1: 'Solen Oblast' })],
  ])('of a site are not those of a settlement %s', (_, report, town) => {
    const claims = ledger.claims.map((one) =>
      one.event.class === 'shelling'
        ? { ...one, otherPlaces: [] }
        : one.event.class === 'presence'
          ? { ...one, where: town, report: report ?? one.report, event: { ...one.event, class: 'fire' } }
          : one,
    )
    expect(protect({ ...ledger, claims }, exportOptions()).ledger.incidents.at(-1)?.where).toMatchObject({ lat: null })
  })
  test('of a site stay with --precise-points', () => {
    const precise = protect(ledger, exportOptions({ precisePoints: true })).ledger
    expect(precise.incidents.at(-1)?.where).toMatchObject({ lat: 48.123456, pointOf: 'site' })
  })
  test.each([[false], [true]])('of presence go in any case (precise points: %s)', (precisePoints) => {
    const { claims } = protect(ledger, exportOptions({ precisePoints })).ledger
    expect(claims.findLast(({ event }) => event.class === 'presence')?.where).toMatchObject({
      name: 'Vinn',
      lat: null,
      alternatives: [],
    })
  })
  test('of settlements stay', () => {
    expect(claim('shelling').otherPlaces[0]).toEqual(placed('Vinn', 48.1, 33.9))
  })
})

describe('every format', () => {
  const guarded = exporters.filter(({ whole }) => !whole)
  test.each(guarded.map((exporter) => [exporter.name, exporter] as const))(
    '%s names no private person and no precise point',
    async (_, exporter) => {
      const exported = await exportLedger(exporter, ledger, exportOptions({ texts: true }))
      for (const { path } of exported.files) {
        const text = exportedText(exported, path)
        expect(text).not.toMatch(new RegExp(`${WITNESS}|${VICTIM}|Tennick|48\\.123|33\\.98`))
      }
    },
  )
  test.each(exporters.map((exporter) => [exporter.name, exporter] as const))(
    '%s gives the same bytes for the same ledger, and safe names',
    async (_, exporter) => {
      const [one, two] = [
        await exportLedger(exporter, ledger, exportOptions()),
        await exportLedger(exporter, privateLedger(), exportOptions()),
      ]
      expect(one.files.map(({ path }) => path)).toEqual(two.files.map(({ path }) => path))
      for (const { path } of one.files) {
        expect(path).toMatch(/^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)?$/)
        expect(exportedText(one, path)).toBe(exportedText(two, path))
      }
    },
  )
})

describe('what people decided', () => {
  const made = { by: 'Rue', at: '2031-03-20T10:00:00Z', decision: 'd' }
  const decided = {
    state: 'accepted' as const,
    set: null,
    comments: [{ ...made, text: `${WITNESS} was asked again` }],
    verdict: null,
    signedOff: [],
    corrections: [
      { ...made, field: 'persons' as const, value: [{ name: 'Ferd Aldous' }], machine: [] },
      { ...made, field: 'where' as const, value: { lat: 48.123456, lon: 33.987654 }, machine: null },
      { ...made, field: 'certainty' as const, value: 'hedged', machine: 'asserted' },
    ],
  }
  const reviewed = {
    ...ledger,
    claims: ledger.claims.map((one) => (one.event.class === 'casualties' ? { ...one, decided } : one)),
  }
  const claimOf = (options: Parameters<typeof exportOptions>[0]) =>
    protect(reviewed, exportOptions(options)).ledger.claims.findLast(({ event }) => event.class === 'casualties')
  test('keeps no names and points that a correction took out or put in', () => {
    expect(claimOf({})?.decided).toMatchObject({
      corrections: [{ field: 'certainty' }],
      comments: [{ text: `${WITHHELD} was asked again` }],
    })
  })
  test('stays whole where the user turns them on', () => {
    expect(claimOf({ privateNames: true, precisePoints: true })?.decided).toEqual(decided)
  })
})
