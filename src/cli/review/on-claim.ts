import type { Claim } from '#model/claim'
import { placesOf } from '#model/decision/places-of'
import { outletOf } from '#model/names'
import { plainLine } from '#util/plain-line'
import { oneClaim } from './one-claim.ts'
import { isIncident, oneIncident } from './one-incident.ts'
import type { Asked, Review } from './review.ts'

export const inWords = ({ quote, report }: Claim, { ledger }: Pick<Asked, 'ledger'>): string =>
  `“${plainLine(quote.text)}” (${plainLine(outletOf(ledger.reports.find(({ id }) => id === report)))})`

const CLAIM = 'a CLAIM (its id or the beginning, or REPORT:"words")'

/** `accept`: the machine's reading of a claim is right. */
export const accept: Review = {
  takes: 1,
  needs: CLAIM,
  decide(asked) {
    const claim = oneClaim(asked.ledger, asked.operands[0] ?? '')
    return [
      {
        decided: { what: 'accept', on: placesOf(claim), value: null },
        inWords: `${inWords(claim, asked)} is accepted`,
      },
    ]
  },
}

/** `reject`: nobody said this there. */
export const reject: Review = {
  takes: 1,
  needs: CLAIM,
  decide(asked) {
    const claim = oneClaim(asked.ledger, asked.operands[0] ?? '')
    const why = asked.given.values.get('why')?.trim() || null
    return [
      {
        decided: { what: 'reject', on: placesOf(claim), value: { why } },
        inWords: `${inWords(claim, asked)} is rejected`,
      },
    ]
  },
}

/** `comment`: a remark on a claim, or on an incident. */
export const comment: Review = {
  takes: 2,
  needs: `${CLAIM} or an incident, and a TEXT`,
  decide(asked) {
    const [named = '', text = ''] = asked.operands
    const isOn = isIncident(asked.ledger, named)
    const claim = isOn ? oneIncident(asked.ledger, named).claim : oneClaim(asked.ledger, named)
    const on = placesOf(claim, isOn ? 'incident' : null)
    return [
      { decided: { what: 'comment', on, value: { text } }, inWords: `on ${inWords(claim, asked)}: ${plainLine(text)}` },
    ]
  },
}
