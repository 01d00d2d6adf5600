import { languageTag } from '#read/field/language'
import type { RunOptions } from '#run/run'
import { UsageError } from './exit.ts'
import type { Paper } from './paint.ts'
import { paperFor } from './paper.ts'
import type { Given } from './parse-flags.ts'
import { byteSize, oneOf, seconds, wholeNumber } from './values.ts'

/** Options of a run from its flags. Throws UsageError on a bad value. */
export function runOptions(given: Given): RunOptions {
  const threads = wholeNumber(given, 'threads', 1, 256)
  const maxSize = byteSize(given, 'max-size')
  const timeout = seconds(given, 'timeout')
  const written = given.values.get('language')
  const language = written === undefined ? null : languageTag(written)
  if (written !== undefined && language === null) {
    throw new UsageError(`--language ${written}: expected a language code such as en or uk`)
  }
  return {
    ...(threads === null ? {} : { threads }),
    ...(maxSize === null ? {} : { maxSize }),
    ...(timeout === null ? {} : { timeout }),
    ...(language === null ? {} : { language }),
    allowPrivate: given.switches.has('allow-private'),
  }
}

/** How to lay out the summary, from flags, environment and terminal. Throws UsageError on a bad value. */
export function summaryPaper(given: Given): Paper {
  return paperFor({
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    env: process.env,
    color: oneOf(given, 'color', ['auto', 'always', 'never']),
    width: wholeNumber(given, 'width', 40, 1000),
  })
}
