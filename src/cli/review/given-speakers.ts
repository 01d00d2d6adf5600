import type { GivenSpeaker } from '#model/decision'
import type { Source } from '#model/source'
import { UsageError } from '../exit.ts'

const STANCES: readonly string[] = ['says', 'confirms', 'denies', 'doubts', 'asks', 'cannot-verify', 'no-comment']

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().trim()

/** A public source of that name that speaks somewhere, written out, so that the decision needs no other report. */
function known(name: string, sources: readonly Source[]): Partial<GivenSpeaker> {
  const found = sources.find((one) => one.named && one.public && folded(one.name) === folded(name))
  return found ? { source: found.id, kind: found.kind, party: found.party } : {}
}

function speaker(written: string, sources: readonly Source[]): GivenSpeaker {
  const [, words = written, stance] = /^(.*\S)\s*\(([a-z-]+)\)$/.exec(written) ?? []
  const given =
    stance === undefined || !STANCES.includes(stance) ? {} : { stance: stance as NonNullable<GivenSpeaker['stance']> }
  const name = 'stance' in given ? words : written
  return /^nobody(?: named)?$/i.test(name) ? { name: null, ...given } : { name, ...known(name, sources), ...given }
}

/** A chain of speakers from "Sputnik > Sergei Lebedev (denies)", outermost first; "own voice" or nothing: the outlet itself. Throws UsageError on an empty link. */
export function givenSpeakers(value: string, sources: readonly Source[]): GivenSpeaker[] {
  if (/^(?:own(?: voice)?)?$/i.test(value)) return []
  const names = value.split('>').map((name) => name.trim())
  if (names.includes(''))
    throw new UsageError(`source=${value}: expected a name, or names such as "Sputnik > Sergei Lebedev"`)
  return names.map((name) => speaker(name, sources))
}
