import type { CopyOf } from '#model/report'
import type { Db } from '../engine.ts'
import { multiRow } from '../write/multi-row.ts'
import type { NearStore } from './near-store.ts'
import { sharing } from './sharing.ts'
import { variantsOf } from './variants.ts'

/** What is near to reports that come, out of one database. */
export const nearQueries = (db: Db): NearStore => ({
  sharing: (asking) => sharing(db, asking),
  async incidentsOf(reports) {
    const found = new Map<string, string>()
    for (const part of multiRow(reports, 1)) {
      const rows = await db.selectFrom('claims').select(['id', 'incident']).where('report', 'in', part).execute()
      for (const { id, incident } of rows) if (incident !== null) found.set(id, incident)
    }
    return found
  },
  async reportsOf(incidents) {
    const found = new Set<string>()
    for (const part of multiRow(incidents, 1)) {
      const rows = await db.selectFrom('claims').select('report').distinct().where('incident', 'in', part).execute()
      for (const { report } of rows) found.add(report)
    }
    return [...found].sort()
  },
  async claimsOf(reports) {
    const found: string[] = []
    for (const part of multiRow(reports, 1)) {
      const rows = await db.selectFrom('claims').select('id').where('report', 'in', part).execute()
      for (const { id } of rows) found.push(id)
    }
    return found
  },
  async marks(reports) {
    const found = new Map<string, { copyOf: CopyOf | null; versionOf: string | null }>()
    for (const part of multiRow(reports, 1)) {
      const rows = await db.selectFrom('reports').select(['id', 'json']).where('id', 'in', part).execute()
      for (const { id, json } of rows) {
        const { copyOf, versionOf } = JSON.parse(json) as { copyOf: CopyOf | null; versionOf: string | null }
        found.set(id, { copyOf, versionOf })
      }
    }
    return found
  },
  async unreadOn(days) {
    const [first, last] = [days.at(0), days.at(-1)]
    if (first === undefined || last === undefined) return []
    const rows = await db
      .selectFrom('reports')
      .select(['id', 'language', 'published'])
      .where('published', '>=', first)
      // Times of the last day sort behind the day itself.
      .where('published', '<', `${last}~`)
      .where('read', '=', 'language')
      .orderBy('id')
      .execute()
    return rows.map(({ id, language, published }) => ({ id, language, published: published ?? '' }))
  },
  variantsOf: (ids) => variantsOf(db, ids),
  async incidentsBetween(first, last) {
    const dated = await db
      .selectFrom('incidents')
      .select('id')
      .where('day_latest', '>=', first)
      .where('day_latest', '<=', last)
      .execute()
    const told = await db
      .selectFrom('reports')
      .innerJoin('claims', 'claims.report', 'reports.id')
      .select('claims.incident')
      .distinct()
      .where('reports.published', '>=', first)
      .where('reports.published', '<', `${last}~`)
      .where('claims.incident', 'is not', null)
      .execute()
    return [...new Set([...dated.map(({ id }) => id), ...told.map(({ incident }) => incident as string)])].sort()
  },
})
