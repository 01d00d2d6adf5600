import { byText } from '#util/order'
import type { IncidentMap, ListedRow } from '../../contract.ts'

type Point = IncidentMap['points'][number]

/** Points nearer than this are drawn as one: in pixels of a tile of 256, as the map's circles are 44 wide. Own choice. */
const APART = 44

/** Above this zoom points stand alone unless they are one point. */
const CLOSE = 14

/** Degrees of longitude that `APART` pixels cover at a zoom (Web Mercator: 360 degrees are 256 · 2^zoom pixels). */
const cellOf = (zoom: number): number => (zoom >= CLOSE ? 0 : (360 * APART) / (256 * 2 ** Math.max(0, zoom)))

/** Where a row is drawn, null for one that no point can stand for: provinces, countries and seas are areas. */
const pointOf = ({ where }: ListedRow): { lat: number; lon: number } | null =>
  where && where.lat !== null && where.lon !== null && !['province', 'country', 'sea'].includes(where.precision)
    ? { lat: where.lat, lon: where.lon }
    : null

function drawn(rows: readonly ListedRow[]): Point {
  const points = rows.map((row) => pointOf(row) as { lat: number; lon: number })
  const mean = (values: number[]): number =>
    Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1e5) / 1e5
  const [first] = rows
  const alone = rows.length === 1 ? first : undefined
  return {
    lat: mean(points.map(({ lat }) => lat)),
    lon: mean(points.map(({ lon }) => lon)),
    count: rows.length,
    incident: alone?.id ?? null,
    title: alone?.title ?? null,
    precision: alone?.where?.precision ?? null,
  }
}

/** Incidents as points, those near each other at this zoom drawn together, and areas that have no point of their own. */
export function incidentMap(rows: readonly ListedRow[], zoom: number): IncidentMap {
  const cell = cellOf(zoom)
  const cells = new Map<string, ListedRow[]>()
  const areas = new Map<string, { name: string; country: string | null; count: number }>()
  let withoutPlace = 0
  for (const row of rows) {
    const point = pointOf(row)
    if (point) {
      const key =
        cell === 0 ? `${point.lat} ${point.lon}` : `${Math.floor(point.lat / cell)} ${Math.floor(point.lon / cell)}`
      const own = cells.get(key)
      if (own) own.push(row)
      else cells.set(key, [row])
    } else if (row.where) {
      const { name, country } = row.where
      const area = areas.get(`${country} ${name}`) ?? { name, country, count: 0 }
      areas.set(`${country} ${name}`, { ...area, count: area.count + 1 })
    } else withoutPlace += 1
  }
  return {
    points: [...cells.values()].map(drawn),
    areas: [...areas.values()].sort((a, b) => b.count - a.count || byText(a.name, b.name)),
    withoutPlace,
  }
}
