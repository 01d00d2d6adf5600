import type { Claim } from '#model/claim'
import type { Db } from '../engine.ts'
import type { Tables } from '../schema/tables.ts'
import { multiRow } from './multi-row.ts'

export type Speaking = Tables['claim_sources']

/** Who speaks in a claim: its origin, and the links of its chain. */
export function speakingIn(claim: Claim): Speaking[] {
  const ids = new Set([claim.origin, ...claim.attribution.map(({ id }) => id)])
  return [...ids].flatMap((source) =>
    source === null
      ? []
      : [{ source, claim: claim.id, report: claim.report, is_origin: Number(claim.origin === source) }],
  )
}

/** Source and report of every claim in some reports, each pair once. */
async function pairsIn(db: Db, reports: readonly string[]): Promise<Map<string, string>> {
  const pairs = new Map<string, string>()
  for (const part of multiRow(reports, 1)) {
    const rows = await db
      .selectFrom('claim_sources')
      .select(['source', 'report'])
      .distinct()
      .where('report', 'in', part)
      .execute()
    for (const { source, report } of rows) pairs.set(`${source} ${report}`, source)
  }
  return pairs
}

/**
 * Runs `work`, which takes the rows `before` out of claim_sources and puts `after` in, and moves the numbers of the sources by the difference: what a
 * source has in all the other reports is not counted again.
 */
export async function countSources(
  db: Db,
  reports: readonly string[],
  before: readonly Speaking[],
  after: readonly Speaking[],
  work: () => Promise<void>,
): Promise<void> {
  const moved = new Map<string, { claims: number; as_origin: number; reports: number }>()
  const at = (source: string) => {
    const known = moved.get(source) ?? { claims: 0, as_origin: 0, reports: 0 }
    moved.set(source, known)
    return known
  }
  for (const [rows, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const { source, is_origin } of rows) {
      at(source).claims += sign
      at(source).as_origin += sign * is_origin
    }
  }
  for (const source of (await pairsIn(db, reports)).values()) at(source).reports -= 1
  await work()
  for (const source of (await pairsIn(db, reports)).values()) at(source).reports += 1
  for (const [id, by] of moved) {
    if (by.claims === 0 && by.as_origin === 0 && by.reports === 0) continue
    await db
      .updateTable('sources')
      .set((now) => ({
        claims: now('claims', '+', by.claims),
        as_origin: now('as_origin', '+', by.as_origin),
        reports: now('reports', '+', by.reports),
      }))
      .where('id', '=', id)
      .execute()
  }
}
