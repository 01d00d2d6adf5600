import type { Decision } from '#model/ledger'
import { beforeOf, type Payload, payloadHashOf } from '../decision-hash.ts'
import type { Db, Engine } from '../engine.ts'

interface Row {
  made_at: string
  made_by: string
  what: string
  hangs_on: string
  value: string
  payload_hash: string
  before_hash: string
}

const decisionOf = (row: Row): Decision => ({
  at: row.made_at,
  by: row.made_by,
  what: row.what,
  on: JSON.parse(row.hangs_on) as Decision['on'],
  value: JSON.parse(row.value) as unknown,
  payloadHash: row.payload_hash,
  before: row.before_hash,
})

/** All decisions in their order. */
export async function decisionsIn(db: Db): Promise<Decision[]> {
  const rows = await db.selectFrom('decisions').selectAll().orderBy('seq').execute()
  return rows.map(decisionOf)
}

/** Appends a decision behind the chain's head, inside a transaction that nobody else appends in. */
export async function append(db: Db, engine: Engine, payload: Payload): Promise<Decision> {
  await engine.lock(db, 'decisions')
  const head = await db.selectFrom('decisions').selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirst()
  // As JSON has it: what an object cannot keep (undefined) is no part of the hash either.
  const { at, by, what, on, value } = JSON.parse(
    JSON.stringify({ ...payload, value: payload.value ?? null }),
  ) as Payload
  const decision: Decision = {
    at,
    by,
    what,
    on,
    value,
    payloadHash: payloadHashOf({ at, by, what, on, value }),
    before: beforeOf(head ? decisionOf(head) : undefined),
  }
  await db
    .insertInto('decisions')
    .values({
      seq: (head?.seq ?? 0) + 1,
      made_at: at,
      made_by: by,
      what,
      hangs_on: JSON.stringify(on),
      value: JSON.stringify(value),
      payload_hash: decision.payloadHash,
      before_hash: decision.before,
    })
    .execute()
  return decision
}
