import type { CellBounds, SheetRow } from '#model/check'
import type { Claim } from '#model/claim'
import type { Incident } from '#model/incident'
import type { Where } from '#model/value'
import { foldName, foldWord } from '#util/fold'

export interface Point {
  readonly lat: number
  readonly lon: number
}

/** What a row or an incident tells, made alike so that any two can be compared. */
export interface Told {
  /** Spans of days, the main one first. */
  readonly spans: readonly { readonly from: string; readonly to: string }[]
  /** Folded names of places down to a town. */
  readonly places: ReadonlySet<string>
  /** Folded names of districts and provinces. */
  readonly areas: ReadonlySet<string>
  readonly country: string | null
  readonly points: readonly Point[]
  readonly classes: ReadonlySet<string>
  readonly killed: readonly CellBounds[]
  readonly wounded: readonly CellBounds[]
  /** Folded words of five letters or more that stand in its text. */
  readonly words: ReadonlySet<string>
}

/** Words of many texts on incidents: that two share them says nothing. Own list. */
const COMMON = new Set(
  'about after again against among armed attack attacks before between civilian civilians according claimed could damaged dead death deaths during early forces from hospital including injured injuries killed killing least local military morning night officials other people person persons police region reported reportedly reports residents result several since soldiers source sources statement still strike strikes targeted their there these three through today tuesday monday wednesday thursday friday saturday sunday under until using village where which while woman women wounded would'.split(
    ' ',
  ),
)

/** The telling words of texts. */
const tellingWords = (texts: readonly string[]): Set<string> =>
  new Set(
    texts
      .flatMap((text) => text.slice(0, 4000).match(/[\p{L}\p{M}'’]{5,}/gu) ?? [])
      .map(foldWord)
      .filter((word) => word.length >= 5 && !COMMON.has(word)),
  )

/** "Keldra port, Saltgate (quay 4)" → its parts, folded, and the whole. */
const placeNames = (text: string | null): string[] =>
  text === null
    ? []
    : [text, ...text.split(/[,;/()|]+/)].map((part) => foldName(part.trim())).filter((name) => name.length >= 2)

/** What a row tells. */
export function toldByRow(row: SheetRow): Told {
  const { from, to, lat, lon, killed, wounded } = row
  return {
    spans: from !== null && to !== null ? [{ from, to }] : [],
    places: new Set(placeNames(row.place)),
    areas: new Set(placeNames(row.area)),
    country: row.country,
    points: lat !== null && lon !== null ? [{ lat, lon }] : [],
    classes: new Set(row.classes),
    killed: killed === null ? [] : [killed],
    wounded: wounded === null ? [] : [wounded],
    words: tellingWords([row.text ?? '']),
  }
}

const isTown = ({ precision }: Where): boolean => ['site', 'settlement', 'near'].includes(precision)

/** What the reports tell of an incident: of all accounts, since a row may follow any of them. */
export function toldByReports(incident: Incident, claims: readonly Claim[]): Told {
  const wheres = [incident.where, ...claims.flatMap(({ where, otherPlaces }) => [where, ...otherPlaces])].filter(
    (where): where is Where => where !== null,
  )
  const names = (where: Where): string[] => [...placeNames(where.name), ...placeNames(where.nativeName)]
  const spans = [incident.when, ...claims.map(({ when }) => when)].flatMap((when) => {
    const [from, to] = [when?.earliest?.slice(0, 10), when?.latest?.slice(0, 10)]
    return from && to && from <= to ? [{ from, to }] : []
  })
  const bounds = (what: string): CellBounds[] =>
    incident.counts
      .filter((count) => count.what === what && !count.vague && count.kind !== 'added' && count.kind !== 'cumulative')
      .filter(({ group, min, max }) => group === null && (min !== null || max !== null))
      .map(({ min, max }) => ({ min, max }))
  return {
    spans: incident.when ? spans.slice(0, 1) : spans,
    places: new Set(wheres.filter(isTown).flatMap(names)),
    areas: new Set(wheres.flatMap((where) => [...(isTown(where) ? [] : names(where)), ...placeNames(where.admin1)])),
    country: incident.where?.country ?? null,
    points: [
      ...new Map(
        wheres
          .filter(isTown)
          .flatMap(({ lat, lon }) => (lat !== null && lon !== null ? [[`${lat} ${lon}`, { lat, lon }] as const] : [])),
      ).values(),
    ],
    classes: new Set([incident.class, ...claims.map(({ event }) => event.class)]),
    killed: bounds('killed'),
    wounded: bounds('wounded'),
    words: tellingWords([incident.title, ...claims.map(({ quote }) => quote.text)]),
  }
}
