import { sql } from 'kysely'
import type { Engine, Sought } from '../engine.ts'
import type { Term } from '../search/terms.ts'
import { multiRow } from '../write/multi-row.ts'

/** FTS5's form of a term: words in quotes stand together, `*` lets the last go on. The words are letters and digits alone. */
const matchOf = ({ words, prefix }: Term): string => `"${words.join(' ')}"${prefix ? '*' : ''}`

const all = (terms: readonly Term[], column = ''): string[] => terms.map((term) => `${column}${matchOf(term)}`)

const matchAll = ({ any, speaker, place }: Sought): string =>
  [...all(any), ...all(speaker, 'speaker : '), ...all(place, 'place : ')].join(' AND ')

/** Full text in FTS5: `claim_words` and `report_words` hold words alone, under the number of their claim or report. */
export const search: Pick<
  Engine,
  'createSearch' | 'indexClaims' | 'indexReports' | 'unindex' | 'claimsWith' | 'claimsFound' | 'reportsWith'
> = {
  async createSearch(db) {
    const made = "content='', contentless_delete=1, tokenize='porter unicode61'"
    await sql.raw(`create virtual table claim_words using fts5(quote, speaker, place, ${made})`).execute(db)
    await sql.raw(`create virtual table report_words using fts5(title, text, ${made})`).execute(db)
  },
  async indexClaims(db, rows) {
    for (const part of multiRow(rows, 4)) {
      const values = sql.join(part.map((row) => sql`(${row.n}, ${row.quote}, ${row.speaker}, ${row.place})`))
      await sql`insert into claim_words (rowid, quote, speaker, place) values ${values}`.execute(db)
    }
  },
  async indexReports(db, rows) {
    for (const part of multiRow(rows, 3)) {
      const values = sql.join(part.map((row) => sql`(${row.n}, ${row.title}, ${row.text})`))
      await sql`insert into report_words (rowid, title, text) values ${values}`.execute(db)
    }
  },
  async unindex(db, table, ns) {
    const words = sql.table(table === 'claims' ? 'claim_words' : 'report_words')
    for (const part of multiRow(ns, 1)) {
      await sql`delete from ${words} where rowid in (${sql.join(part)})`.execute(db)
    }
  },
  claimsFound: (sought, before) =>
    sql`select rowid as n from claim_words where claim_words match ${matchAll(sought)}${before === null ? sql`` : sql` and rowid < ${before}`} order by rowid desc`,
  claimsWith: (sought) => sql`claims.n in (select rowid from claim_words where claim_words match ${matchAll(sought)})`,
  reportsWith: (terms) =>
    sql`reports.n in (select rowid from report_words where report_words match ${all(terms).join(' AND ')})`,
}
