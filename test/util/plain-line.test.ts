import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainLine } from '#util/plain-line'

describe('plainLine makes a text safe for a terminal', () => {
  test.each([
    ['an escape sequence is shown', '\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['a title of the window, rung with a bell', '\u001b]0;gone\u0007', '␛]0;gone␇'],
    ['a C1 control is a mark', 'a\u009b31mb', 'a\ufffd31mb'],
    ['a carriage return cannot write over what stands there', 'safe\rgone', 'safe gone'],
    ['lines are one line', 'one\n\n two\tthree', 'one two three'],
    ['an override of direction is gone', 'file\u202egpj.exe\u202c', 'filegpj.exe'],
    ['isolates and marks are gone', '\u2067a\u2069\u200f', 'a'],
    ['invisible characters are gone', 'a\u200bb\u00adc\u{e0041}', 'abc'],
    ['a lone surrogate is a mark', 'a\ud800b', 'a\ufffdb'],
  ])('%s', (_, text, expected) => {
    expect(plainLine(text)).toBe(expected)
  })
  test.each([
    ['joiners inside words', 'می‌خواهم'],
    ['letters with marks', 'Mykolaïv Łódź Соррель 中文'],
    ['punctuation', '“He said” — it’s 5–10 %'],
  ])('does not touch %s', (_, text) => {
    expect(plainLine(text)).toBe(text)
  })
  test('nothing it gives can move a cursor, whatever it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(plainLine(text)).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
      }),
      { seed: 31, numRuns: 500 },
    )
  })
})
