import { z } from '@hono/zod-openapi'
import type { Gazetteer } from '#lexicon/gazetteer'
import { foldName } from '#util/fold'
import type { Page, PlaceAlternative } from '../../contract.ts'
import { type App, refusals, reply, route, words } from './route.ts'

/** Places of one name that are shown: more are not looked through. */
const SHOWN = 50

const place = z
  .object({
    name: z.string(),
    nativeName: z.string().nullable(),
    geonameId: z.number(),
    admin1: z.string().nullable(),
    country: z.string().nullable(),
    lat: z.number(),
    lon: z.number(),
    population: z.number(),
  })
  .openapi('GazetteerPlace')

const places = route({
  method: 'get',
  path: '/api/places',
  summary: 'What the gazetteer has under a name, the likeliest first',
  request: { query: z.strictObject({ q: words.min(1) }) },
  responses: {
    200: {
      description: 'The places',
      content: {
        'application/json': { schema: z.object({ rows: z.array(place), total: z.number(), after: z.null() }) },
      },
    },
    ...refusals(400),
  },
})

const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000

/** Places that a name may mean: those of that very name, the most populous first, then those it may be another spelling of. */
function placesOf(q: string, gazetteer: Gazetteer): PlaceAlternative[] {
  const folded = foldName(q)
  if (folded === '') return []
  const records = new Set([...gazetteer.find(folded), ...gazetteer.findAlike(folded)].map(({ record }) => record))
  return [...records].slice(0, 4 * SHOWN).flatMap((record): PlaceAlternative[] => {
    const { name, nativeName, geonameId, admin1, country, lat, lon, population } = gazetteer.place(record)
    // What has no number there, our own list of seas and sites, is chosen by its name.
    return geonameId === null
      ? []
      : [{ name, nativeName, geonameId, admin1, country, lat: rounded(lat), lon: rounded(lon), population }]
  })
}

/** /api/places: other readings of a place's name. */
export function placeRoutes(app: App, gazetteer: () => Gazetteer): void {
  app.openapi(places, (c) => {
    const rows = placesOf(c.req.valid('query').q, gazetteer()).slice(0, SHOWN)
    return reply<Page<PlaceAlternative>>(c, { rows, total: rows.length, after: null })
  })
}
