import { ledgerJson } from '#export/json/ledger-json'
import { createNames } from '#model/names'
import { createSheets, narrowed } from '#model/sheet/sheet'
import { shortIds } from '#model/sheet/short-id'
import type { IncidentView } from '#model/views'
import { UNREAD, UsageError } from '../exit.ts'
import { givenLedger } from '../given-ledger.ts'
import { sheetLines } from '../incident/sheet-lines.ts'
import { findIncident } from '../incidents/find-incident.ts'
import { writeAll } from '../output.ts'
import type { Given } from '../parse-flags.ts'
import { summaryPaper } from '../run-options.ts'
import { givenPage } from '../write-page.ts'

/** `hearsay incident ID`: one incident in full; gives the exit code. */
export async function incidentCommand(given: Given): Promise<number> {
  const [wanted, ...inputs] = given.operands
  if (wanted === undefined || wanted.trim() === '') {
    throw new UsageError(
      "incident needs an ID: its id or the beginning of it, its number in the list, or words of its title ('hearsay help incident')",
    )
  }
  const paper = summaryPaper(given)
  const { ledger, code } = await givenLedger(given, 'incident', inputs)
  const incident = findIncident(ledger, wanted)
  const sheet = createSheets(ledger)(incident)
  if (given.switches.has('json')) {
    const { version, generator } = ledger
    const { reports, sources, actors, claims } = narrowed(ledger, [incident])
    const view: IncidentView = { version, generator, kind: 'incident', ...sheet, reports, sources, actors, claims }
    await writeAll(process.stdout, ledgerJson(view))
  } else {
    const short = shortIds(ledger.incidents.map(({ id }) => id))
    const lines = sheetLines(sheet, createNames(ledger), short, paper)
    await writeAll(
      process.stdout,
      lines.map((line) => `${line}\n`),
    )
  }
  const written = await givenPage(given, async () =>
    (await import('#web/page/incident-page')).incidentPage(narrowed(ledger, [incident]), incident),
  )
  return written ? code : UNREAD
}
