import type { Claim } from '#model/claim'
import type { GivenField } from '#model/decision'
import { placesOf } from '#model/decision/places-of'
import type { Report } from '#model/report'
import { plainLine } from '#util/plain-line'
import { UsageError } from '../exit.ts'
import { givenField, leadingPairs } from './given-field.ts'
import { inWords } from './on-claim.ts'
import { oneClaim } from './one-claim.ts'
import type { Review } from './review.ts'

const decided = (claim: Claim, { field, value, quote }: GivenField) => ({
  what: 'correct',
  on: placesOf(claim, field),
  value: { value, quote },
})

/** `correct`: fields of a claim, each a decision of its own. */
export const correct: Review = {
  takes: 1,
  needs: 'a CLAIM (its id or the beginning, or REPORT:"words") and what is right: FIELD=VALUE',
  pairs: true,
  decide(asked) {
    const [named = '', ...operands] = asked.operands
    const { pairs } = leadingPairs(operands)
    const words = asked.given.values.get('words')
    if (pairs.length === 0)
      throw new UsageError("correct needs FIELD=VALUE, such as when=2024-02-08 ('hearsay help correct')")
    if (words !== undefined && pairs.length > 1)
      throw new UsageError('--words are those of one field: correct one at a time')
    const claim = oneClaim(asked.ledger, named)
    const report = asked.ledger.reports.find(({ id }) => id === claim.report) as Report
    return pairs.map((pair) => ({
      decided: decided(
        claim,
        givenField(pair, words, { report, claim, near: claim.quote, sources: asked.ledger.sources }),
      ),
      inWords: `${inWords(claim, asked)}: ${plainLine(pair)}`,
    }))
  },
}
