import type { Store } from '#ledger/store'
import type { Claim } from '#model/claim'
import type { Reading } from '#model/ledger'
import type { Report } from '#model/report'
import { overlaps } from '#model/span'
import { type Desk, type EachOptions, openDesk } from './read-each.ts'
import { readerVersion } from './reader.ts'

/** A claim that another reader reads differently. */
export interface Difference {
  readonly kind: 'gained' | 'lost' | 'changed'
  readonly before: Claim | null
  readonly now: Claim | null
  /** Fields that differ, of a changed one. */
  readonly fields: readonly string[]
}

export interface ReportDiff {
  readonly report: Report
  readonly differences: readonly Difference[]
}

const fieldsOf = (a: Claim, b: Claim): string[] =>
  (Object.keys(b) as (keyof Claim)[]).filter(
    (field) => field !== 'id' && field !== 'confidence' && JSON.stringify(a[field]) !== JSON.stringify(b[field]),
  )

/** Claims that overlap most stand for each other where their ids changed: the words of an event were read otherwise. */
function partnerOf(claim: Claim, among: readonly Claim[]): Claim | undefined {
  const trigger = among.filter((other) => overlaps(other.event.trigger, claim.event.trigger))
  return trigger.find((other) => other.event.class === claim.event.class) ?? trigger[0]
}

/** What a later reading of a report has gained, lost or changed against an earlier one, in the order of the words. */
export function differencesOf(before: readonly Claim[], now: readonly Claim[]): Difference[] {
  const known = new Map(before.map((claim) => [claim.id, claim]))
  const left = new Map(known)
  const fresh: Claim[] = []
  const found: Difference[] = []
  for (const claim of now) {
    const old = known.get(claim.id)
    if (!old) fresh.push(claim)
    else {
      left.delete(claim.id)
      const fields = fieldsOf(old, claim)
      if (fields.length > 0) found.push({ kind: 'changed', before: old, now: claim, fields })
    }
  }
  for (const claim of fresh) {
    const old = partnerOf(claim, [...left.values()])
    if (old) {
      left.delete(old.id)
      found.push({ kind: 'changed', before: old, now: claim, fields: fieldsOf(old, claim) })
    } else found.push({ kind: 'gained', before: null, now: claim, fields: [] })
  }
  for (const old of left.values()) found.push({ kind: 'lost', before: old, now: null, fields: [] })
  const start = ({ before: a, now: b }: Difference): number => (b ?? a)?.quote.start ?? 0
  return found.sort((a, b) => start(a) - start(b))
}

/** Reports that are read between two looks at what came out. */
const PORTION = 50

/**
 * What this program reads differently from what is kept, report by report; nothing is kept. Reports that it has read already are compared with what the
 * reader before it made of them.
 */
export async function* diffKept(
  store: Store,
  options: Pick<EachOptions, 'threads' | 'lexicon'> & { readonly reader?: string } = {},
): AsyncGenerator<ReportDiff> {
  const desk = openDesk(options)
  try {
    const ids = await store.differing(options.reader ?? readerVersion())
    for (let at = 0; at < ids.length; at += PORTION)
      yield* portion(store, desk, ids.slice(at, at + PORTION), options.reader ?? readerVersion())
  } finally {
    await desk.close()
  }
}

async function* portion(store: Store, desk: Desk, ids: readonly string[], reader: string): AsyncGenerator<ReportDiff> {
  const pairs = new Map<string, { before: Reading; now: Reading | null }>()
  for await (const { reading, reader: by, previous = null } of store.kept(ids)) {
    const { report } = reading
    if (by === reader) {
      if (previous) pairs.set(report.id, { before: previous, now: reading })
      continue
    }
    pairs.set(report.id, { before: reading, now: reading })
    if (report.read === 'yes') await desk.take(report, (now) => pairs.set(report.id, { before: reading, now }))
  }
  await desk.idle()
  for (const { before, now } of pairs.values()) {
    const differences = differencesOf(before.claims, now?.claims ?? [])
    if (differences.length > 0) yield { report: before.report, differences }
  }
}
