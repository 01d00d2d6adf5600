import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Box, IncidentQuery } from '../query.ts'
import { termsOf } from '../search/terms.ts'
import { all, asked, type Condition, classIs, placeIs, since, until } from './conditions.ts'

/** A point inside a box; one that lies over the 180th meridian has its west east of its east. */
function inside({ west, south, east, north }: Box): Condition {
  const across: Condition =
    west <= east ? sql`lon between ${west} and ${east}` : sql`(lon >= ${west} or lon <= ${east})`
  return sql`lat between ${south} and ${north} and ${across}`
}

/** Incidents with a point inside, whose own rows have no point. */
const pointInside = (box: Box): Condition => sql`id in (select id from desk where ${inside(box)})`

/** Incidents of which a claim holds all the words, in what it says, who says it, or where. */
function told(engine: Engine, words: string): Condition[] {
  const any = termsOf(words)
  if (any.length === 0) return []
  return [sql`id in (select incident from claims where ${engine.claimsWith({ any, speaker: [], place: [] })})`]
}

/** What a query asks of incidents, of the rows of either table. */
export const incidentConditions = (
  engine: Engine,
  query: IncidentQuery,
  table: 'incidents' | 'desk' = 'incidents',
): Condition[] => [
  ...asked(query.class, classIs),
  ...asked(query.where, placeIs),
  ...asked(query.since, since),
  ...asked(query.until, until),
  ...asked(query.minOrigins, (least) => sql`origins >= ${least}`),
  ...asked(query.minReports, (least) => sql`reports >= ${least}`),
  ...(query.contested ? [sql`contradictions > 0` as Condition] : []),
  ...asked(query.box, table === 'desk' ? inside : pointInside),
  ...(query.words === undefined ? [] : told(engine, query.words)),
]

/** What a query asks of the rows of `desk`, all at once. */
export const fits = (engine: Engine, query: IncidentQuery): Condition => all(incidentConditions(engine, query, 'desk'))
