import type { DeskStore } from '#ledger/desk/desk-store'
import type { IncidentQuery, Store } from '#ledger/store'
import type { IncidentFilter, IncidentList, IncidentMap, Timeline } from '../../contract.ts'
import type { Asked, Paging } from '../queries.ts'
import { readBox } from './box.ts'
import { claimsBehind, listedRow } from './listed-rows.ts'
import { timelineOf } from './timeline.ts'

/** A filter of the desk as a query of the ledger. */
function queryOf({ q, box, sort: _, ...filter }: Asked<IncidentFilter>): IncidentQuery {
  return { ...filter, words: q, box: box === undefined ? undefined : readBox(box) }
}

/** One page of the desk. A facet counts what the other filters leave, so that one value can be changed for another. */
export async function deskPage(store: Store, filter: Asked<IncidentFilter>, paging: Paging): Promise<IncidentList> {
  const query = queryOf(filter)
  const page = await store.incidents({ ...query, ...paging, sort: filter.sort })
  const incidents = new Map((await store.desk.incidents(page.rows.map(({ id }) => id))).map((one) => [one.id, one]))
  const claims = new Map(
    (await store.desk.claims(page.rows.flatMap(claimsBehind))).map(({ claim }) => [claim.id, claim]),
  )
  return {
    ...page,
    rows: page.rows.map((row) => listedRow(row, incidents.get(row.id) ?? {}, (id) => claims.get(id))),
    facets: {
      class: await store.desk.classes({ ...query, class: undefined }),
      country: await store.desk.countries({ ...query, where: undefined }),
    },
  }
}

/** Points nearer than this are drawn as one: in pixels of a tile of 256, as the map's circles are 44 wide. Own choice. */
const APART = 44
/** From this zoom on points stand alone unless they are one point. */
const CLOSE = 14

/** Degrees of longitude that `APART` pixels cover at a zoom (Web Mercator: 360 degrees are 256 · 2^zoom pixels). */
const cellOf = (zoom: number): number => (zoom >= CLOSE ? 0 : (360 * APART) / (256 * 2 ** Math.max(0, zoom)))

type Precision = IncidentMap['points'][number]['precision']

/** Incidents as points, those near each other at this zoom drawn together, and areas that have no point of their own. */
export async function deskMap(desk: DeskStore, filter: Asked<IncidentFilter>, zoom: number): Promise<IncidentMap> {
  const { points, areas, withoutPlace } = await desk.points(queryOf(filter), cellOf(zoom))
  return {
    points: points.map(({ id, precision, ...point }) => ({
      ...point,
      incident: id,
      precision: precision as Precision,
    })),
    areas,
    withoutPlace,
  }
}

/** Incidents over time. */
export const deskTimeline = async (desk: DeskStore, filter: Asked<IncidentFilter>): Promise<Timeline> =>
  timelineOf(await desk.spans(queryOf(filter)))
