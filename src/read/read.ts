import { stat } from 'node:fs/promises'
import type { Note } from '#model/note'
import { fetchRaw } from './fetch/fetch.ts'
import { createVisits, type Visits } from './fetch/visits.ts'
import { loadDetector } from './field/language.ts'
import { collect, fileBytes, fileError, type Plan } from './input/bytes.ts'
import { endingOf, filesOf, passedOver } from './input/folder.ts'
import { tooLarge } from './input/too-large.ts'
import { limitOf, type ReadOptions, readerOf, type Settings, settingsOf, type Visited } from './options.ts'
import { draftPage } from './page/draft.ts'
import { pageCharset } from './page/page.ts'
import { type Draft, type Meta, noMeta, type Raw, type Reader, Unreadable } from './reader.ts'
import { createReport, type ReadReport } from './report.ts'
import { decodeText, draftText } from './text/text.ts'

/** An input, or a file of a folder, that gave no report. */
export interface Unread {
  readonly input: string
  readonly why: string
}

/** What one input gives: a report, why there is none, or a note about a folder (files that were passed over: no error). */
export type ReadResult = ReadReport | { readonly unread: Unread } | { readonly note: Note; readonly input: string }

export type { ReadOptions, ReadReport, Visited }

const isUrl = (input: string): boolean => /^[a-z][a-z\d+.-]*:\/\//iu.test(input)

const fromFile = (bytes: Uint8Array, input: string, file: string | null, path: string | null = null): Raw => ({
  bytes,
  path,
  input,
  file,
  url: null,
  mediaType: null,
  charset: null,
  captured: null,
})

const unknown = ({ mediaType }: Raw): Unreadable =>
  new Unreadable(`no reader knows its format${mediaType ? ` (${mediaType.slice(0, 80)})` : ''}`)

/** The reports in bytes, through the first reader that accepts them. */
async function* readRaw(raw: Raw, settings: Settings): AsyncGenerator<ReadResult> {
  const reader = readerOf(raw, settings)
  if (!reader) throw unknown(raw)
  if (await settings.visited?.knows(raw)) return
  for await (const found of reader.read(raw, settings)) {
    if ('remark' in found)
      yield { note: { report: null, where: null, what: `${raw.input}: ${found.remark}` }, input: raw.input }
    else yield createReport(found, raw, settings.language)
  }
  await settings.visited?.done(raw)
}

/** Results of one input; what makes it unreadable becomes a result as well. */
async function* guarded(input: string, results: () => AsyncGenerator<ReadResult>): AsyncGenerator<ReadResult> {
  try {
    yield* results()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    yield { unread: { input, why: error.message } }
  }
}

/** Whether a file's ending is one that its reader shares with things that are no reports, and it is one of those. */
function isOther(path: string, reader: Reader | null, { readers }: Settings): boolean {
  const has = (endings: readonly string[] = []): boolean =>
    endings.some((ending) => path.toLowerCase().endsWith(ending))
  return !readers.some(({ extensions }) => has(extensions)) && !has(reader?.sharedExtensions)
}

/** A file as raw material: its bytes, or its head where its reader reads it piece by piece; null for one of a folder that is no report. */
async function rawFile(path: string, settings: Settings, inFolder: boolean): Promise<Raw | null> {
  const found = await fileBytes(path, (head) => {
    const reader = readerOf(fromFile(head, path, path, path), settings)
    if (inFolder && isOther(path, reader, settings)) return null
    return { limit: limitOf(reader, settings), piecemeal: reader?.piecemeal ?? false }
  })
  return found && fromFile(found.bytes, path, path, found.whole ? null : path)
}

const readFileAt = (path: string, settings: Settings, passOver?: () => void): AsyncGenerator<ReadResult> =>
  guarded(path, async function* () {
    const raw = await rawFile(path, settings, passOver !== undefined)
    if (raw) yield* readRaw(raw, settings)
    else passOver?.()
  })

async function* readFolder(folder: string, settings: Settings): AsyncGenerator<ReadResult> {
  const passed = new Map<string, number>()
  const pass = (why: string): void => {
    passed.set(why, (passed.get(why) ?? 0) + 1)
  }
  const endings = settings.readers.flatMap(({ extensions, sharedExtensions = [] }) => [
    ...extensions,
    ...sharedExtensions,
  ])
  let found = false
  for await (const entry of filesOf(folder, endings)) {
    if (entry.kind === 'passed') {
      pass(entry.why)
      continue
    }
    let isOurs = true
    if (entry.kind === 'unread') yield { unread: { input: entry.path, why: entry.why } }
    else
      yield* readFileAt(entry.path, settings, () => {
        isOurs = false
        pass(endingOf(entry.path))
      })
    found ||= isOurs
  }
  const rest = passed.size > 0 ? passedOver(passed) : null
  if (!found) yield { unread: { input: folder, why: `there are no reports in it${rest ? ` (${rest})` : ''}` } }
  else if (rest) yield { note: { report: null, where: null, what: `${folder}: ${rest}` }, input: folder }
}

async function* readInput(input: string, settings: Settings, visits: Visits): AsyncGenerator<ReadResult> {
  const given = settings.given?.get(input)
  if (given) {
    const raw = fromFile(given, input, input)
    const limit = limitOf(readerOf(raw, settings), settings)
    if (given.length > limit) throw new Unreadable(tooLarge(given.length, limit))
    yield* readRaw(raw, settings)
  } else if (input === '-') {
    if (!settings.stdin) throw new Unreadable('there is no standard input')
    const planOf = (head: Uint8Array): Plan => {
      const reader = readerOf(fromFile(head, '-', null), settings)
      return { limit: limitOf(reader, settings), piecemeal: false }
    }
    yield* readRaw(fromFile(await collect(settings.stdin, planOf), '-', null), settings)
  } else if (isUrl(input)) {
    yield* readRaw(await fetchRaw(input, settings, visits), settings)
  } else {
    const found = await stat(input).catch((error: unknown) => {
      throw new Unreadable(fileError(error))
    })
    yield* found.isDirectory() ? readFolder(input, settings) : readFileAt(input, settings)
  }
}

/**
 * Reads files, folders (with all folders in them), URLs and '-' (standard input), one report after another, in the order given; of a folder in
 * order of name. Never throws on an input: what cannot be read is a result that says why. Only URLs that stand in `inputs` are fetched.
 */
export async function* readInputs(inputs: Iterable<string>, options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  const settings = settingsOf(options)
  await loadDetector()
  const visits = createVisits()
  let stdinTaken = false
  for (const input of inputs) {
    if (input === '-' && stdinTaken) yield { unread: { input, why: 'standard input was read already' } }
    else yield* guarded(input, () => readInput(input, settings, visits))
    stdinTaken ||= input === '-'
  }
}

/** What the caller knows of a text or page: fields of its report that hold over what stands in it; `file` for the report. */
export type Known = Partial<Meta> & { readonly file?: string | null }

function knownReport(draft: Draft, raw: Raw, known: Known): ReadReport {
  const { file: _, ...meta } = known
  const given = Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined && value !== null))
  const metaFrom = meta.language ? 'front-matter' : draft.metaFrom
  return createReport({ ...draft, metaFrom, meta: { ...noMeta, ...draft.meta, ...given } }, raw)
}

const bytesOf = (text: Uint8Array | string): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text

/** The report in a text with optional front matter. Throws `Unreadable` when the bytes are no text. */
export async function readText(text: Uint8Array | string, known: Known = {}): Promise<ReadReport> {
  await loadDetector()
  const raw = fromFile(bytesOf(text), known.file ?? 'text', known.file ?? null)
  const decoded = typeof text === 'string' ? { text, notes: [] } : decodeText(raw)
  return knownReport(draftText(decoded.text, false, decoded.notes), raw, known)
}

/** The report in an HTML page; `known.url` is where it was fetched. Throws `Unreadable` when the bytes are no text. */
export async function readPage(html: Uint8Array | string, known: Known = {}): Promise<ReadReport> {
  await loadDetector()
  const raw = fromFile(bytesOf(html), known.file ?? 'page', known.file ?? null)
  const decoded = typeof html === 'string' ? { text: html, notes: [] } : decodeText(raw, pageCharset(raw.bytes))
  const draft = draftPage(decoded.text, known.url ?? null, decoded.notes)
  return knownReport(draft, raw, { ...known, url: draft.meta.url })
}
