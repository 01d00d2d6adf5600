import { open } from 'node:fs/promises'
import { beforeOf, type Payload, payloadHashOf } from '#ledger/decision-hash'
import type { Decision } from '#model/ledger'

/** Appends a decision to a file, behind `known`, which stand in it; makes the file where there is none. Rejects when it cannot be written. */
export async function appendDecision(file: string, known: readonly Decision[], payload: Payload): Promise<Decision> {
  const decision: Decision = { ...payload, payloadHash: payloadHashOf(payload), before: beforeOf(known.at(-1)) }
  const handle = await open(file, 'a+')
  try {
    const { size } = await handle.stat()
    const last = Buffer.alloc(1)
    if (size > 0) await handle.read(last, 0, 1, size - 1)
    // A hand-made file may end without a line break: two decisions on one line would be none.
    const start = size > 0 && last[0] !== 0x0a ? '\n' : ''
    await handle.appendFile(`${start}${JSON.stringify(decision)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  return decision
}
