import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '#read/field/plain'

const titles: readonly (readonly [written: string, plain: string])[] = [
  ['Boats sink', 'Boats sink'],
  ['  Boats\n\t sink ', 'Boats sink'],
  ['<b>Boats</b> sink', 'Boats sink'],
  ['<img src=x onerror=alert(1)>Boats sink', 'Boats sink'],
  ['<script>alert(1)</script>Boats', 'alert(1)Boats'],
  ['<scr<b>ipt>Boats', 'Boats'],
  ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
  ['Boats \u202Egnp.exe', 'Boats gnp.exe'],
  ['\u001b[31mBoats\u001b[0m sink', 'Boats sink'],
  ['\u001b]0;owned\u0007Boats', 'Boats'],
  ['Boats\u0000 \u0008sink\u009b2J', 'Boats sink'],
  ['Ten\u00a0boats', 'Ten\u00a0boats'],
  ['zero\u200dwidth joiner stays', 'zero\u200dwidth joiner stays'],
  ['half a pair \ud83d', 'half a pair \ufffd'],
]

describe('metadata as plain text', () => {
  it.each(titles)('%j is %j', (written, plain) => expect(plainText(written).text).toBe(plain))
  it('says when more than white space went', () => {
    expect(plainText('  Boats\n sink').changed).toBe(false)
    expect(plainText('<b>Boats</b>').changed).toBe(true)
    expect(plainText('x'.repeat(501)).changed).toBe(true)
  })
  it('cuts at 500 and splits no pair', () => {
    const { text } = plainText(`${'x'.repeat(498)}\u{1f600}\u{1f600}`)
    expect(text).toBe(`${'x'.repeat(498)}…`)
  })
  it('never has a control character, a tag or an order mark in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (written) => {
        expect(plainText(written).text).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]|<[a-zA-Z/!][^<>]*>/u)
      }),
      { seed: 7, numRuns: 1000 },
    )
  })
})
