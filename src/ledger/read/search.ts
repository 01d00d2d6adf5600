import { type RawBuilder, sql } from 'kysely'
import type { Certainty } from '#model/claim'
import { createQuote } from '#model/span'
import type { Db, Engine, Sought } from '../engine.ts'
import type { Found, Page, SearchQuery } from '../query.ts'
import { marksIn } from '../search/marks.ts'
import { type Term, termsOf } from '../search/terms.ts'
import { claimConditions } from './claims.ts'
import { all, type Condition } from './conditions.ts'
import { COUNTED, cursorOf, cursorText, limitOf } from './paging.ts'

/** Claims with the words that are looked at for the total of a filtered search. */
const LOOKED_AT = 20_000

interface Search {
  readonly engine: Engine
  readonly sought: Sought
  readonly filters: readonly Condition[]
}

/** Text around the first word that is shown of a report, in code units. */
const AROUND = { before: 80, after: 160 }

/**
 * Claims whose words, speakers or places hold all that is searched for, those read last first; behind them reports whose title or text do while none of their
 * claims does, unless a filter asks for claims alone. `total` counts claims up to 10,000, with a filter
 * among the last 20,000 that hold the words.
 */
export async function searchPage(db: Db, engine: Engine, query: SearchQuery): Promise<Page<Found>> {
  const limit = limitOf(query)
  const terms = termsOf(query.words)
  const sought = { any: terms, speaker: termsOf(query.who ?? ''), place: termsOf(query.where ?? '') }
  if (terms.length + sought.speaker.length + sought.place.length === 0) return { rows: [], total: 0, after: null }
  const matching = sql`${engine.claimsWith(sought)}` as Condition
  const search: Search = { engine, sought, filters: claimConditions(query) }
  const [kind = 'claim', behind = null] = cursorOf(query, 2) ?? []
  const found: { n: number; shown: Found }[] = []
  if (kind === 'claim') found.push(...(await claimsFound(db, search, terms, behind, limit + 1)))
  if (found.length > limit) return page(found, limit, 'claim', await totalOf(db, search))
  const total = await totalOf(db, search)
  const narrowed = [query.who, query.where, query.since, query.until, query.class, query.certainty]
  if (terms.length === 0 || narrowed.some((filter) => filter !== undefined)) return page(found, limit, 'claim', total)
  const claims = found.length
  const words =
    sql`${engine.reportsWith(terms)} and reports.id not in (select report from claims where ${matching})` as Condition
  found.push(...(await reportsFound(db, words, terms, kind === 'report' ? behind : null, limit + 1 - claims)))
  return page(found, limit, limit <= claims ? 'claim' : 'report', total)
}

const page = (
  found: readonly { n: number; shown: Found }[],
  limit: number,
  kind: string,
  total: number,
): Page<Found> => {
  const last = found[limit - 1]
  const after = found.length > limit && last ? cursorText([kind, last.n]) : null
  return {
    rows: found.slice(0, limit).map(({ shown }) => shown),
    total: Math.max(total, Math.min(found.length, limit)),
    after,
  }
}

/** Numbers of claims that hold what is sought and fit the filters, the last first. What is sought leads: a page costs what it shows, not what there is. */
function numbers(
  { engine, sought, filters }: Search,
  before: string | number | null,
  most: number,
  among?: number,
): RawBuilder<{ n: number }> {
  const found = engine.claimsFound(sought, before)
  if (filters.length === 0) return sql`${found} limit ${most}`
  const first = among === undefined ? found : sql`${found} limit ${among}`
  return sql`
    select found.n as n from (${first}) as found cross join claims
    where claims.n = found.n and ${all(filters)} order by found.n desc limit ${most}`
}

async function totalOf(db: Db, search: Search): Promise<number> {
  const counted = sql<{
    all: number
  }>`select count(*) as "all" from (${numbers(search, null, COUNTED, LOOKED_AT)}) as found`
  return Number((await counted.execute(db)).rows[0]?.all ?? 0)
}

async function claimsFound(
  db: Db,
  search: Search,
  terms: readonly Term[],
  behind: string | number | null,
  most: number,
) {
  const { rows: ns } = await numbers(search, behind, most).execute(db)
  if (ns.length === 0) return []
  const rows = await db
    .selectFrom('claims')
    .innerJoin('reports', 'reports.id', 'claims.report')
    .select([
      'claims.n',
      'claims.id',
      'claims.report',
      'claims.incident',
      'quote_start',
      'quote_end',
      'quote',
      'class',
      'certainty',
      'speaker',
      'place',
      'edtf',
      'title',
      'publisher',
      'published',
    ])
    .where(
      'claims.n',
      'in',
      ns.map(({ n }) => n),
    )
    .orderBy('claims.n', 'desc')
    .execute()
  return rows.map((row) => {
    const shown: Found = {
      report: row.report,
      title: row.title,
      publisher: row.publisher,
      published: row.published,
      claim: row.id,
      incident: row.incident,
      quote: { start: row.quote_start, end: row.quote_end, text: row.quote },
      class: row.class,
      certainty: row.certainty as Certainty,
      speaker: row.speaker,
      place: row.place,
      when: row.edtf,
      marks: marksIn(row.quote, terms),
    }
    return { n: row.n, shown }
  })
}

async function reportsFound(
  db: Db,
  words: Condition,
  terms: readonly Term[],
  behind: string | number | null,
  most: number,
) {
  const conditions = behind === null ? [words] : [words, sql`reports.n < ${behind}` as Condition]
  const rows = await db
    .selectFrom('reports')
    .select(['n', 'id', 'title', 'publisher', 'published', 'text'])
    .where(all(conditions))
    .orderBy('n', 'desc')
    .limit(most)
    .execute()
  return rows
    .filter(({ text }) => text !== '')
    .map(({ n, id, title, publisher, published, text }) => {
      const first = marksIn(text, terms)[0]?.start ?? 0
      const quote = createQuote(text, Math.max(0, first - AROUND.before), Math.min(text.length, first + AROUND.after))
      const none = { claim: null, incident: null, class: null, certainty: null, speaker: null, place: null, when: null }
      return {
        n,
        shown: { ...none, report: id, title, publisher, published, quote, marks: marksIn(quote.text, terms) },
      }
    })
}
