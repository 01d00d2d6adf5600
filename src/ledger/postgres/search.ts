import { sql } from 'kysely'
import type { Engine, Sought } from '../engine.ts'
import type { Term } from '../search/terms.ts'
import { multiRow } from '../write/multi-row.ts'

/** A term as to_tsquery takes it, in the words of some weight ('' for all). The words are letters and digits alone. */
const termOf = ({ words, prefix }: Term, weight: string): string =>
  words
    .map((word, i) => {
      const flags = `${prefix && i === words.length - 1 ? '*' : ''}${weight}`
      return flags === '' ? word : `${word}:${flags}`
    })
    .join(' <-> ')

const all = (terms: readonly Term[], weight = ''): string[] => terms.map((term) => `(${termOf(term, weight)})`)

const matchAll = ({ any, speaker, place }: Sought): string =>
  [...all(any), ...all(speaker, 'B'), ...all(place, 'C')].join(' & ')

/** English stems, as FTS5's porter has them, and no stop words: "the who" is searched for as it stands. */
const CONFIGURATION = [
  'create text search dictionary hearsay_stem (template = snowball, language = english)',
  'create text search configuration hearsay (copy = simple)',
  `alter text search configuration hearsay alter mapping for
   asciiword, word, numword, int, uint, asciihword, hword, numhword, hword_part, hword_asciipart, hword_numpart with hearsay_stem`,
]

/** Full text in columns of type tsvector: the words of a claim are weighted A (quote), B (speakers), C (places). */
export const search: Pick<
  Engine,
  'createSearch' | 'indexClaims' | 'indexReports' | 'unindex' | 'claimsWith' | 'claimsFound' | 'reportsWith'
> = {
  async createSearch(db) {
    for (const statement of CONFIGURATION) await sql.raw(statement).execute(db)
    for (const table of ['claims', 'reports']) {
      await sql.raw(`alter table ${table} add column words tsvector`).execute(db)
      await sql.raw(`create index ${table}_by_words on ${table} using gin (words)`).execute(db)
    }
  },
  async indexClaims(db, rows) {
    for (const part of multiRow(rows, 4)) {
      const values = sql.join(part.map((row) => sql`(${row.n}::bigint, ${row.quote}, ${row.speaker}, ${row.place})`))
      await sql`
        update claims set words = setweight(to_tsvector('hearsay', v.quote), 'A')
          || setweight(to_tsvector('hearsay', v.speaker), 'B') || setweight(to_tsvector('hearsay', v.place), 'C')
        from (values ${values}) as v(n, quote, speaker, place) where claims.n = v.n
      `.execute(db)
    }
  },
  async indexReports(db, rows) {
    for (const part of multiRow(rows, 3)) {
      const values = sql.join(part.map((row) => sql`(${row.n}::bigint, ${row.title}, ${row.text})`))
      await sql`
        update reports set words = to_tsvector('hearsay', v.title) || to_tsvector('hearsay', v.text)
        from (values ${values}) as v(n, title, text) where reports.n = v.n
      `.execute(db)
    }
  },
  // The words go with their row.
  unindex: async () => undefined,
  claimsFound: (sought, before) =>
    sql`select n from claims where words @@ to_tsquery('hearsay', ${matchAll(sought)})${before === null ? sql`` : sql` and n < ${before}`} order by n desc`,
  claimsWith: (sought) => sql`claims.words @@ to_tsquery('hearsay', ${matchAll(sought)})`,
  reportsWith: (terms) => sql`reports.words @@ to_tsquery('hearsay', ${all(terms).join(' & ')})`,
}
