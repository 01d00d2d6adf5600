import type { GivenSpeaker } from '#model/decision'
import { UsageError } from '../exit.ts'

const STANCES: readonly string[] = ['says', 'confirms', 'denies', 'doubts', 'asks', 'cannot-verify', 'no-comment']

function speaker(written: string): GivenSpeaker {
  const [, words = written, stance] = /^(.*\S)\s*\(([a-z-]+)\)$/.exec(written) ?? []
  const given =
    stance === undefined || !STANCES.includes(stance) ? {} : { stance: stance as NonNullable<GivenSpeaker['stance']> }
  const name = 'stance' in given ? words : written
  return { name: /^nobody(?: named)?$/i.test(name) ? null : name, ...given }
}

/** A chain of speakers from "Sputnik > Sergei Lebedev (denies)", outermost first; "own voice" or nothing: the outlet itself. Throws UsageError on an empty link. */
export function givenSpeakers(value: string): GivenSpeaker[] {
  if (/^(?:own(?: voice)?)?$/i.test(value)) return []
  const names = value.split('>').map((name) => name.trim())
  if (names.includes(''))
    throw new UsageError(`source=${value}: expected a name, or names such as "Sputnik > Sergei Lebedev"`)
  return names.map(speaker)
}
