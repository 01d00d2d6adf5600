import { ledgerJson } from '#export/json/ledger-json'
import { plural } from '#model/in-words/unread'
import { listIncidents } from '#model/sheet/listed'
import { narrowed } from '#model/sheet/sheet'
import { shortIds } from '#model/sheet/short-id'
import type { IncidentsView } from '#model/views'
import { UNREAD } from '../exit.ts'
import { givenLedger } from '../given-ledger.ts'
import { filterOf } from '../incidents/filter.ts'
import { listLines } from '../incidents/list-lines.ts'
import { ORDERS, sorted } from '../incidents/sort.ts'
import { tabLines } from '../incidents/tab-lines.ts'
import { writeAll } from '../output.ts'
import { type Paper, paragraph } from '../paint.ts'
import type { Given } from '../parse-flags.ts'
import { summaryPaper } from '../run-options.ts'
import { oneOf } from '../values.ts'
import { givenPage } from '../write-page.ts'

/** "no incidents" and the like: what is said above a table, or instead of it. */
function headline(shown: number, all: number, asked: string): string {
  if (all === 0) return 'No incidents: no claim of an event was found.'
  if (asked === '') return plural(all, 'incident')
  return shown === 0
    ? `None of ${plural(all, 'incident')} fits ${asked}.`
    : `${shown} of ${plural(all, 'incident')}: ${asked}`
}

/** Lines for other programs where nobody looks: no terminal, and no --width or --color to lay out by. */
const isForPrograms = (given: Given): boolean =>
  process.stdout.isTTY !== true && !given.values.has('width') && !given.values.has('color')

/** `hearsay incidents`: the sheet of incidents; gives the exit code. */
export async function incidentsCommand(given: Given): Promise<number> {
  const filter = filterOf(given)
  const order = oneOf(given, 'sort', ORDERS)
  const paper = summaryPaper(given)
  const { ledger, code } = await givenLedger(given, 'incidents', given.operands)
  const all = listIncidents(ledger)
  const shown = sorted(all.filter(filter.fits), order)
  const head = headline(shown.length, all.length, filter.asked)
  if (given.switches.has('json')) {
    const { version, generator } = ledger
    const view: IncidentsView = { version, generator, kind: 'incidents', incidents: shown }
    await writeAll(process.stdout, ledgerJson(view))
  } else if (isForPrograms(given)) {
    if (shown.length === 0) process.stderr.write(`${head}\n`)
    await writeAll(
      process.stdout,
      tabLines(shown).map((line) => `${line}\n`),
    )
  } else {
    const legend = shown.length > 0 ? '  told by: reports → independent origins → parties · ≠ contradictions' : ''
    const top = paragraph(
      paper,
      ['', 'plain'],
      [
        [head, 'plain'],
        [legend, 'quiet'],
      ],
    )
    await writeAll(process.stdout, lay(top, tableOf(shown, all, paper)))
  }
  const written = await givenPage(given, async () => {
    const byId = new Map(ledger.incidents.map((incident) => [incident.id, incident]))
    const chosen = shown.flatMap(({ id }) => byId.get(id) ?? [])
    return (await import('#web/page/incidents-page')).incidentsPage(narrowed(ledger, chosen), head)
  })
  return written ? code : UNREAD
}

type Listed = ReturnType<typeof listIncidents>

const tableOf = (shown: Listed, all: Listed, paper: Paper): string[] =>
  listLines(shown, shortIds(all.map(({ id }) => id)), paper)

const lay = (head: readonly string[], lines: readonly string[]): string[] =>
  [...head, ...(lines.length > 0 ? ['', ...lines] : [])].map((line) => `${line}\n`)
