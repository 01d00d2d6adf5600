import type { Incident } from '#model/incident'
import type { Where } from '#model/value'
import type { Vocabulary } from '#model/vocabulary'
import { pinOf } from '../geojson/pin.ts'

/** PLOVER's resolution, as Mordecai's: 5 within a town, 4 a town, 3 a district, 2 a province, 1 a country; none for a sea. */
const RESOLUTION: Readonly<Record<Where['precision'], 1 | 2 | 3 | 4 | 5 | null>> = {
  site: 5,
  settlement: 4,
  near: 4,
  district: 3,
  province: 2,
  country: 1,
  sea: null,
}

/** A site whose point is that of its town is known no better than the town. */
const resolutionOf = ({ precision, pointOf }: Where): number | null =>
  precision === 'site' && pointOf !== 'site' ? 4 : RESOLUTION[precision]

const present = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined))

/** event_loc of an incident; null without a place. A point only where a map may set a pin. */
export function eventLocation({ where }: Incident, { countries }: Vocabulary): Record<string, unknown> | null {
  if (where === null) return null
  const pin = pinOf(where)
  const country = countries.get(where.country ?? '')
  return present({
    extracted_place: where.quote?.text,
    resolved_place: where.name,
    geonameid: where.geonameId === null ? null : String(where.geonameId),
    lat: pin?.lat,
    lon: pin?.lon,
    province: where.admin1,
    country: country?.name,
    country_code: country?.alpha3,
    resolution: resolutionOf(where),
  })
}
