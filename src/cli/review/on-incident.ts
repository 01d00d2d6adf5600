import type { DecisionValues } from '#model/decision'
import { placesOf } from '#model/decision/places-of'
import { gradeInWords } from '#model/in-words/grade'
import type { Incident } from '#model/incident'
import { plainLine } from '#util/plain-line'
import { UsageError } from '../exit.ts'
import { inWords } from './on-claim.ts'
import { oneClaim } from './one-claim.ts'
import { isIncident, oneIncident } from './one-incident.ts'
import type { Asked, Review } from './review.ts'

const titled = ({ title, id }: Incident): string => `“${plainLine(title)}” (${id.slice(0, 8)})`

const INCIDENT = 'an INCIDENT (its id, its number, words of its title, or a claim of it)'

/** `grade`: a grade of a standard scale. */
export const grade: Review = {
  takes: 2,
  needs: `${INCIDENT} and SCHEME=GRADE, such as airwars=fair or admiralty=2`,
  decide({ ledger, given, operands: [named = '', written = ''] }) {
    const [scheme = '', set = ''] = written.split('=').map((part) => part.trim().toLowerCase())
    const { incident, claim } = oneIncident(ledger, named)
    const value = { scheme, grade: set, why: given.values.get('why')?.trim() || null } as DecisionValues['grade']
    const shown = scheme === 'admiralty' || scheme === 'airwars' ? gradeInWords(value) : ''
    return [
      { decided: { what: 'grade', on: placesOf(claim, 'incident'), value }, inWords: `${titled(incident)}: ${shown}` },
    ]
  },
}

const wholeNumber = (text: string, name: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new UsageError(`${name} ${plainLine(text)}: expected a whole number`)
}

/** `best`: the best estimate of the deaths, with its bounds. */
export const best: Review = {
  takes: 2,
  needs: `${INCIDENT} and the best estimate of deaths, a whole number`,
  decide({ ledger, given, operands: [named = '', written = ''] }) {
    const set = wholeNumber(written, 'best')
    const bound = (flag: string): number => {
      const value = given.values.get(flag)
      return value === undefined ? set : wholeNumber(value, `--${flag}`)
    }
    const names = ['side-a', 'side-b', 'civilians', 'unknown']
    const part = (flag: string): number => (given.values.has(flag) ? bound(flag) : 0)
    const parts = names.some((flag) => given.values.has(flag))
      ? { sideA: part('side-a'), sideB: part('side-b'), civilians: part('civilians'), unknown: part('unknown') }
      : null
    const { incident, claim } = oneIncident(ledger, named)
    const value = { best: set, low: bound('low'), high: bound('high'), parts }
    const shown = `${value.best} (${value.low} to ${value.high})`
    return [
      {
        decided: { what: 'best', on: placesOf(claim, 'incident'), value },
        inWords: `${titled(incident)}: best estimate ${shown}`,
      },
    ]
  },
}

function rating({ values }: Asked['given']): DecisionValues['verdict']['rating'] {
  const written = values.get('rating')
  if (written === undefined) return null
  const [, value, most, least = '1'] =
    /^(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)(?:\/(-?\d+(?:\.\d+)?))?$/.exec(written) ?? []
  if (value === undefined || most === undefined) {
    throw new UsageError(`--rating ${plainLine(written)}: expected VALUE/BEST or VALUE/BEST/WORST, such as 2/5`)
  }
  return { value: Number(value), best: Number(most), worst: Number(least) }
}

/** `verdict`: what a person finds of a claim, or of an incident. */
export const verdict: Review = {
  takes: 2,
  needs: 'a CLAIM or an INCIDENT, and a TEXT: what you find',
  decide(asked) {
    const [named = '', text = ''] = asked.operands
    const isOn = isIncident(asked.ledger, named)
    const claim = isOn ? oneIncident(asked.ledger, named).claim : oneClaim(asked.ledger, named)
    const { values } = asked.given
    const value = {
      text,
      rating: rating(asked.given),
      url: values.get('url') ?? null,
      author: values.get('author') ?? null,
    }
    const on = placesOf(claim, isOn ? 'incident' : null)
    return [{ decided: { what: 'verdict', on, value }, inWords: `on ${inWords(claim, asked)}: ${plainLine(text)}` }]
  },
}
