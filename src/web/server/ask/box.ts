/** Degrees; `west` is greater than `east` where the box lies over the 180th meridian. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** "west,south,east,north" in degrees; longitudes beyond 180 are turned back, as a map that was dragged around the world gives them. Null when it is no box. */
export function parseBox(text: string): Box | null {
  const parts = text
    .split(',')
    .map((part) => (/^-?\d{1,4}(\.\d{1,15})?$/.test(part.trim()) ? Number(part) : Number.NaN))
  const [west, south, east, north] = parts
  if (parts.length !== 4 || parts.some(Number.isNaN)) return null
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null
  if (south > north || south < -90 || north > 90 || west > east + 360) return null
  if (east - west >= 360) return { west: -180, south, east: 180, north }
  return { west: turned(west), south, east: turned(east), north }
}

const turned = (lon: number): number => (lon >= -180 && lon <= 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180)

/** The box of a checked query. Throws RangeError when it is none. */
export function readBox(text: string): Box {
  const box = parseBox(text)
  if (!box) throw new RangeError(`${text}: no box`)
  return box
}
