import { ledgerJson } from '#export/json/ledger-json'
import { loadVocabulary } from '#lexicon/vocabulary'
import type { SheetCheck } from '#model/check'
import { listIncidents } from '#model/sheet/listed'
import { shortIds } from '#model/sheet/short-id'
import type { CheckView } from '#model/views'
import { Unreadable } from '#read/reader'
import { readSheet } from '#read/sheet/read-sheet'
import type { SheetText } from '#read/sheet/sheet-text'
import { checkSheet } from '#reconcile/check/check-sheet'
import { plainLine } from '#util/plain-line'
import { checkCsv } from '../check/check-csv.ts'
import { checkLines } from '../check/check-lines.ts'
import { givenColumns } from '../check/given-columns.ts'
import { UNREAD, UsageError } from '../exit.ts'
import { writeWhole } from '../export/write-files.ts'
import { givenLedger } from '../given-ledger.ts'
import { writeAll } from '../output.ts'
import type { Given } from '../parse-flags.ts'
import { summaryPaper } from '../run-options.ts'
import { byteSize } from '../values.ts'

/** The sheet of the first operand. Throws UsageError with the reason when it cannot be read. */
async function givenSheet(given: Given, file: string): Promise<SheetText> {
  const maxSize = byteSize(given, 'max-size')
  try {
    return await readSheet(file, {
      sheet: given.values.get('sheet') ?? null,
      stdin: process.stdin,
      ...(maxSize === null ? {} : { maxSize }),
    })
  } catch (error) {
    if (error instanceof Unreadable) throw new UsageError(`${plainLine(file)}: ${plainLine(error.message)}`)
    throw error
  }
}

function checked(
  given: Given,
  file: string,
  { rows, notes }: SheetText,
  ledger: Parameters<typeof checkSheet>[1],
): SheetCheck {
  const [head, ...others] = rows
  if (!head) throw new UsageError(`${plainLine(file)}: it has no rows`)
  try {
    const check = checkSheet(
      { heads: head.cells, rows: others },
      ledger,
      loadVocabulary(),
      givenColumns(given.values.get('map')),
    )
    return { ...check, notes: [...notes, ...check.notes] }
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error)) throw error
    throw new UsageError(`${plainLine(file)}: ${plainLine(error.message)}`)
  }
}

/** `hearsay check SHEET`: a sheet of incidents held against the reports; gives the exit code. */
export async function checkCommand(given: Given): Promise<number> {
  const [file, ...inputs] = given.operands
  if (file === undefined)
    throw new UsageError("check needs a SHEET (CSV or XLSX) and the reports ('hearsay help check')")
  givenColumns(given.values.get('map'))
  const paper = summaryPaper(given)
  const sheet = await givenSheet(given, file)
  const { ledger, code } = await givenLedger(given, 'check', inputs)
  const check = checked(given, file, sheet, ledger)
  const listed = new Map(listIncidents(ledger).map((incident) => [incident.id, incident]))
  const target = given.values.get('csv')
  if (given.switches.has('json')) {
    const { version, generator } = ledger
    const view: CheckView = { version, generator, kind: 'check', ...check }
    await writeAll(process.stdout, ledgerJson(view))
  } else if (target === '-') await writeAll(process.stdout, checkCsv(check, listed))
  else {
    const short = shortIds([...listed.keys()])
    await writeAll(
      process.stdout,
      checkLines({ check, listed, short, paper }).map((line) => `${line}\n`),
    )
  }
  if (target === undefined || target === '-') return code
  try {
    await writeWhole(target, checkCsv(check, listed))
  } catch (error) {
    process.stderr.write(
      `hearsay: the CSV was not written: ${plainLine(error instanceof Error ? error.message : String(error))}\n`,
    )
    return UNREAD
  }
  if (!given.switches.has('quiet')) process.stderr.write(`CSV: ${plainLine(target)}\n`)
  return code
}
