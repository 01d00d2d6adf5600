import type { Claim } from '#model/claim'
import { amountInWords } from '#model/in-words/amount'
import type { Quote } from '#model/span'
import type { Facts } from '../facts.ts'
import { type Column, createTable, type Table } from '../table/table.ts'

interface Part {
  /** What of the claim the words are behind. */
  readonly part: string
  /** What was read from them; null where the words are all there is. */
  readonly value: string | null
  readonly quote: Quote
}

interface Row extends Part {
  readonly claim: Claim
  readonly number: number
}

const words = (part: string, value: string | null, quote: Quote | null | undefined): Part[] =>
  quote ? [{ part, value, quote }] : []

/** Every part of a claim with the words behind it, the claim's own first. */
function partsOf(claim: Claim): Part[] {
  const { when, said, where } = claim
  return [
    ...words('claim', claim.event.class, claim.quote),
    ...words('trigger', claim.event.class, claim.event.trigger),
    ...claim.attribution.flatMap(({ source, cue, name, stance }) => [
      ...words('speaker', name, source),
      ...words('cue', stance, cue),
    ]),
    ...words('basis', null, claim.basis),
    ...claim.cues.flatMap(({ quote }) => words('certainty', claim.certainty, quote)),
    ...claim.roles.flatMap(({ role, name, quote }) => words(role, name, quote)),
    ...claim.persons.flatMap(({ name, age, sex, fate, quote }) =>
      words('person', [name, age, sex, fate].filter((one) => one !== null).join(', ') || null, quote),
    ),
    ...words('when', when?.edtf ?? null, when?.quote),
    ...words('said', said?.edtf ?? null, said?.quote),
    ...words('where', where?.name ?? null, where?.quote),
    ...claim.otherPlaces.flatMap(({ name, quote }) => words('other-place', name, quote)),
    ...claim.counts.flatMap((count) => words(count.what, amountInWords(count), count.quote)),
    ...words(
      'answers',
      claim.answers === null ? null : `${claim.answers.act}: ${claim.answers.about}`,
      claim.answers?.quote,
    ),
  ]
}

export const quoteColumns: readonly Column<Row>[] = [
  { name: 'claim_id', type: 'string', from: 'Claim.id', required: true, value: ({ claim }) => claim.id },
  {
    name: 'number',
    type: 'integer',
    from: '',
    note: 'its place among those of the claim, from 1',
    required: true,
    value: ({ number }) => number,
  },
  { name: 'report_id', type: 'string', from: 'Claim.report', required: true, value: ({ claim }) => claim.report },
  {
    name: 'part',
    type: 'string',
    from: 'the field of Claim',
    note: 'claim, trigger, speaker, cue, basis, certainty, a role (actor, target …), person, when, said, where, other-place, what is counted, answers',
    required: true,
    value: ({ part }) => part,
  },
  { name: 'value', type: 'string', from: 'the value read from the words', width: 30, value: ({ value }) => value },
  {
    name: 'start',
    type: 'integer',
    from: 'Quote.start',
    note: 'UTF-16 code units in the report’s text',
    required: true,
    value: ({ quote }) => quote.start,
  },
  {
    name: 'end',
    type: 'integer',
    from: 'Quote.end',
    note: 'not included',
    required: true,
    value: ({ quote }) => quote.end,
  },
  { name: 'words', type: 'string', from: 'Quote.text', required: true, width: 60, value: ({ quote }) => quote.text },
]

/** The words behind every cell: no words, no claim. */
export const quotesTable = (facts: Facts): Table =>
  createTable({
    name: 'quotes',
    title: 'The words of the reports behind each value',
    key: ['claim_id', 'number'],
    foreignKeys: [
      { column: 'claim_id', table: 'claims', key: 'claim_id' },
      { column: 'report_id', table: 'reports', key: 'report_id' },
    ],
    columns: quoteColumns,
    records: () =>
      facts.ledger.claims.flatMap((claim) => partsOf(claim).map((part, i) => ({ ...part, claim, number: i + 1 }))),
  })
