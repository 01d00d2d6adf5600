import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { type ListedIncident, listIncidents } from '#model/sheet/listed'
import { shortIds } from '#model/sheet/short-id'
import { foldName } from '#util/fold'
import { plainLine } from '#util/plain-line'
import { UsageError } from '../exit.ts'
import { suggest } from '../suggest.ts'

/** Those that a text may mean, by its kind: an id or its beginning, else a number in the listing, else words of title, class and place. */
function meant(listed: readonly ListedIncident[], text: string): ListedIncident[] {
  const exact = listed.filter(({ id }) => id === text)
  if (exact.length > 0) return exact
  const numbered = /^\d{1,6}$/.test(text) ? listed.filter(({ number }) => number === Number(text)) : []
  if (numbered.length > 0) return numbered
  const begun = /^[0-9a-f]{2,64}$/i.test(text) ? listed.filter(({ id }) => id.startsWith(text.toLowerCase())) : []
  if (begun.length > 0) return begun
  const words = foldName(text)
    .split(' ')
    .filter((word) => word !== '')
  return listed.filter((incident) => {
    const own = new Set(foldName(`${incident.title} ${incident.class} ${incident.where?.admin1 ?? ''}`).split(' '))
    return words.length > 0 && words.every((word) => own.has(word))
  })
}

/** "3 ae3d3863 Drone strike, Saltgate". */
const named = (incidents: readonly ListedIncident[], short: (id: string) => string): string => {
  const shown = incidents.slice(0, 5).map(({ number, id, title }) => `${number} ${short(id)} ${plainLine(title)}`)
  return `${shown.join('; ')}${incidents.length > 5 ? '; …' : ''}`
}

/** The one incident that a text means. Throws UsageError when it means none, with what may have been meant, or several, with their ids. */
export function findIncident(ledger: Ledger, text: string): Incident {
  const listed = listIncidents(ledger)
  const short = shortIds(listed.map(({ id }) => id))
  const [one, ...others] = meant(listed, text)
  const quoted = `“${plainLine(text)}”`
  if (one && others.length > 0) {
    throw new UsageError(`${quoted} may be ${1 + others.length} incidents: ${named([one, ...others], short)}`)
  }
  const found = ledger.incidents.find(({ id }) => id === one?.id)
  if (found) return found
  if (listed.length === 0) throw new UsageError(`there is no incident ${quoted}: no claim of an event was found`)
  const near = suggest(
    text.toLowerCase(),
    listed.flatMap(({ id, title }) => [short(id), title.toLowerCase()]),
  )
  const guess = listed.filter(({ id, title }) => near !== null && (short(id) === near || title.toLowerCase() === near))
  throw new UsageError(
    `there is no incident ${quoted}${guess.length > 0 ? `; ${named(guess, short)}?` : ''} ('hearsay incidents' lists all ${listed.length})`,
  )
}
