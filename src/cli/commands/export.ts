import { join } from 'node:path'
import { exportLedger } from '#export/export-ledger'
import type { Dropped, Exported, Exporter } from '#export/exporter'
import { exporters } from '#export/exporters'
import { loadVocabulary } from '#lexicon/vocabulary'
import type { Ledger } from '#model/ledger'
import { narrowed } from '#model/sheet/sheet'
import { plainLine } from '#util/plain-line'
import { READ, UNREAD, UsageError } from '../exit.ts'
import { formatLines } from '../export/format-list.ts'
import { isFolder, writeFolder, writeWhole } from '../export/write-files.ts'
import { givenLedger } from '../given-ledger.ts'
import { findIncident } from '../incidents/find-incident.ts'
import { writeAll } from '../output.ts'
import type { Given } from '../parse-flags.ts'
import { summaryPaper } from '../run-options.ts'
import { suggest } from '../suggest.ts'

const NAMES = exporters.map(({ name }) => name)

/** The exporter that --format names. Throws UsageError. */
function exporterOf(given: Given): Exporter {
  const name = given.values.get('format')
  if (name === undefined) throw new UsageError(`export needs --format, one of ${NAMES.join(', ')}`)
  const found = exporters.find((one) => one.name === name.toLowerCase())
  if (found) return found
  const meant = suggest(name, NAMES)
  throw new UsageError(
    `--format ${plainLine(name)}: there is no such format${meant ? `; '${meant}'?` : ''} (${NAMES.join(', ')})`,
  )
}

/** The part of a ledger that --incident asks for; all of it without. Throws UsageError on one that is not there. */
function chosenOf(given: Given, ledger: Ledger): Ledger {
  const asked = given.values.get('incident')
  if (asked === undefined) return ledger
  const ids = /^[\da-f]+(?:,[\da-f]+)+$/i.test(asked) ? asked.split(',') : [asked]
  const chosen = new Set(ids.map((id) => findIncident(ledger, id).id))
  return narrowed(
    ledger,
    ledger.incidents.filter(({ id }) => chosen.has(id)),
  )
}

const droppedJson = (exporter: Exporter, dropped: readonly Dropped[], now: string): string =>
  `${JSON.stringify({ format: exporter.name, made: now, dropped, never: exporter.leavesOut }, null, 1)}\n`

/** Where the export goes: null is standard output. Throws UsageError where the format cannot go there. */
async function targetOf(given: Given, exporter: Exporter): Promise<string | null> {
  const output = given.values.get('output') ?? '-'
  if (output !== '-') {
    if (exporter.files === 'folder' && !(await isFolder(output))) return output
    return exporter.files === 'one' && (await isFolder(output)) ? join(output, `hearsay${exporter.extension}`) : output
  }
  if (exporter.files === 'folder') {
    throw new UsageError(`--format ${exporter.name} is several files: give --output FOLDER`)
  }
  if (exporter.binary && process.stdout.isTTY) {
    throw new UsageError(`--format ${exporter.name} is no text: give --output FILE, or send it to a program`)
  }
  return null
}

async function write(exported: Exported, exporter: Exporter, target: string | null, sidecar: string): Promise<void> {
  if (exporter.files === 'folder' && target !== null) {
    return writeFolder(target, [...exported.files, { path: 'dropped.json', chunks: [sidecar] }])
  }
  const chunks = exported.files[0]?.chunks ?? []
  if (target === null) await writeAll(process.stdout, chunks)
  else await writeWhole(target, chunks)
}

/** `hearsay export`: the ledger in a format of the field; gives the exit code. */
export async function exportCommand(given: Given): Promise<number> {
  if (given.switches.has('list')) {
    await writeAll(
      process.stdout,
      formatLines(exporters, summaryPaper(given)).map((line) => `${line}\n`),
    )
    return READ
  }
  const exporter = exporterOf(given)
  const target = await targetOf(given, exporter)
  const { ledger, code } = await givenLedger(given, 'export', given.operands)
  const now = new Date().toISOString()
  const exported = await exportLedger(exporter, chosenOf(given, ledger), {
    privateNames: given.switches.has('private-names'),
    precisePoints: given.switches.has('precise-points'),
    texts: given.switches.has('texts'),
    now,
    vocabulary: loadVocabulary(),
  })
  const sidecar = droppedJson(exporter, exported.dropped, now)
  try {
    await write(exported, exporter, target, sidecar)
    const beside = given.values.get('json-dropped')
    if (beside !== undefined) await writeWhole(beside, [sidecar])
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    process.stderr.write(`hearsay: the export was not written: ${plainLine(why)}\n`)
    return UNREAD
  }
  if (!given.switches.has('quiet')) {
    for (const { what, why, count } of exported.dropped)
      process.stderr.write(`left out: ${count} ${plainLine(`${what} (${why})`)}\n`)
    if (target !== null) process.stderr.write(`export: ${plainLine(target)}\n`)
  }
  return code
}
