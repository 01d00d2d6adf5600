import type { Decision } from '#model/ledger'
import { shortHash } from '#util/hash'

/** What a decision's payload hash is taken of. */
export type Payload = Pick<Decision, 'at' | 'by' | 'what' | 'on' | 'value'>

/** JSON with the keys of every object in order: a line that another program has rewritten keeps its hash. */
const ordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(ordered)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, ordered(inner)]),
        )
      : value

/** SHA-256 of a decision's payload, in hexadecimal. Its first 12 digits are the decision's id on the command line. */
export const payloadHashOf = ({ at, by, what, on, value }: Payload): string =>
  shortHash([JSON.stringify(ordered([at, by, what, on, value]))], 64)

/** The `before` of the decision that follows this one, '' for none: chains payload hashes, so that a payload can be erased. */
export const beforeOf = (previous: Decision | undefined): string =>
  previous ? shortHash([previous.before, previous.payloadHash], 64) : ''
