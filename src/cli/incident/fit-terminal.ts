import type { NumberedContradiction } from '#model/sheet/contradictions'
import type { Row } from '#model/sheet/row'
import type { Sheet } from '#model/sheet/sheet'
import type { Branch } from '#model/sheet/tree'

/** What a terminal shows of one incident at most: accounts, contradictions, reports in the tree, words of one account. The page and the JSON have all. */
const MOST = { rows: 40, contradictions: 60, reports: 40, claims: 40 }

/** The part of a sheet that is shown, and how much is not. */
interface Fitted {
  readonly rows: readonly Row[]
  readonly contradictions: readonly NumberedContradiction[]
  readonly tree: readonly Branch[]
  /** Claims whose words are listed, account by account. */
  readonly claims: readonly string[]
  readonly left: { readonly rows: number; readonly contradictions: number; readonly reports: number }
}

/** Accounts in their order: all that count or stand in a contradiction that is shown, of the others as many as there is room for. */
function fitRows(rows: readonly Row[]): readonly Row[] {
  const matters = (row: Row): boolean =>
    row.counted ||
    Object.values(row.cells).some((values) =>
      values.some(({ contradictions }) => contradictions.some((n) => n <= MOST.contradictions)),
    )
  const chosen = new Set([...rows.filter(matters), ...rows.filter((row) => !matters(row))].slice(0, MOST.rows))
  return rows.filter((row) => matters(row) || chosen.has(row))
}

/** Claims of an account in their order: those that its values are cited by, and others as far as there is room. */
function fitClaims(row: Row): readonly string[] {
  if (row.claims.length <= MOST.claims) return row.claims
  const cited = new Set(
    Object.values(row.cells).flatMap((values) => values.flatMap(({ claims }) => claims.slice(0, 2))),
  )
  const room = MOST.claims - cited.size
  const others = row.claims.filter((id) => !cited.has(id)).slice(0, Math.max(0, room))
  const chosen = new Set([...cited, ...others])
  return row.claims.filter((id) => chosen.has(id))
}

/** The sheet as far as a terminal shows it: no account that counts is left out. */
export function fitTerminal({ incident, rows, tree, contradictions }: Sheet): Fitted {
  const shown = fitRows(rows)
  const told = contradictions.slice(0, MOST.contradictions)
  const accounted = new Set(rows.flatMap(({ claims }) => claims))
  const others = incident.claims.filter((id) => !accounted.has(id)).slice(0, MOST.claims)
  return {
    rows: shown,
    contradictions: told,
    tree: tree.slice(0, MOST.reports),
    claims: [...shown.flatMap(fitClaims), ...told.flatMap(({ a, b }) => [a, b]), ...others],
    left: {
      rows: rows.length - shown.length,
      contradictions: contradictions.length - told.length,
      reports: Math.max(0, tree.length - MOST.reports),
    },
  }
}
