/** Parameters in one statement: SQLite takes 32,766, PostgreSQL 65,535; beyond a few thousand nothing is gained. */
const PARAMETERS = 6000

/** Rows in portions that fit one statement, each of `width` values. */
export function* multiRow<Row>(rows: readonly Row[], width: number): Generator<Row[]> {
  const most = Math.max(1, Math.floor(PARAMETERS / width))
  for (let at = 0; at < rows.length; at += most) yield rows.slice(at, at + most)
}
