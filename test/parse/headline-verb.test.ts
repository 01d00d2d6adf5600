import { expect, test } from 'vitest'
import { parse } from '#parse/parse'
import { lexicon, reportOf } from '../support/reading.ts'

/** The finite verbs of a headline, as tagged. */
const verbsOf = (headline: string): string[] =>
  parse(reportOf(`${headline}\n\nMore was not known.`), lexicon())
    .sentences[0]!.tokens.filter(({ xpos }) => /^VB[ZDP]$/.test(xpos))
    .map(({ text }) => text)

test.each([
  ['Father kills two children in Orvane', ['kills']],
  ['Russia strikes hospital in Kharkiv', ['strikes']],
  ['Police: Child accidentally shoots, kills self in Orvane', ['shoots', 'kills']],
  ['Russian missile kills three in Kharkiv, officials say', ['kills', 'say']],
  ['Blast injures 12 near Orvane port', ['injures']],
])('a verb after all: %s', (headline, verbs) => {
  expect(verbsOf(headline)).toEqual(verbs)
})

test.each([
  ['Air strikes in Kharkiv', []],
  ['Heavy strikes hit port of Orvane', ['hit']],
  ['Seven deaths after flood', []],
])('a noun it is: %s', (headline, verbs) => {
  expect(verbsOf(headline)).toEqual(verbs)
})
