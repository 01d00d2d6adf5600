import { type Limits, type Raw, type Reader, TEXT_SIZE } from './reader.ts'
import { READERS } from './readers.ts'

export interface ReadOptions {
  /** Largest input in bytes, of whatever format; larger ones are refused without being loaded. Unset: what each format's reader says. */
  readonly maxSize?: number
  /** Milliseconds for one request, its body included; a URL may take six, with its redirects. */
  readonly timeout?: number
  /** Milliseconds for taking apart one PDF or Word document. */
  readonly deadline?: number
  /** Megabytes of memory that taking it apart may use. */
  readonly memory?: number
  /** Whether URLs on this machine and in private networks may be fetched. */
  readonly allowPrivate?: boolean
  /** Whether what a site's robots.txt forbids is left alone. */
  readonly robots?: boolean
  /** Milliseconds between two requests to one host; robots.txt may ask for more. */
  readonly delay?: number
  /** Bytes that came with the request, by the name that stands for them in the inputs: files that were sent, a text that was pasted. */
  readonly given?: ReadonlyMap<string, Uint8Array>
  /** What '-' stands for. */
  readonly stdin?: AsyncIterable<Uint8Array | string>
  /** The time of a fetch; the clock unless a test says otherwise. */
  readonly now?: () => Date
  readonly readers?: readonly Reader[]
  /** BCP 47: the language of all inputs, whatever they say and whatever is detected. */
  readonly language?: string
  /** Passes over inputs whose bytes were read before. */
  readonly visited?: Visited
}

/** Remembers inputs from one run to the next. */
export interface Visited {
  /** Whether all reports in these bytes are known: they are not taken apart again. */
  knows(raw: Raw): Promise<boolean>
  /** Called when all results of an input were taken. */
  done(raw: Raw): Promise<void>
}

export type Settings = Limits &
  Required<Omit<ReadOptions, 'stdin' | 'language' | 'maxSize' | 'visited' | 'given'>> &
  Pick<ReadOptions, 'stdin' | 'language' | 'visited' | 'given'>

/** What holds unless an option says otherwise: 15 seconds for an answer; a minute and 1.5 GB for a document (one of 50 MB takes 10 s, 500 MB). */
const DEFAULTS: Settings = {
  maxSize: null,
  timeout: 15_000,
  deadline: 60_000,
  memory: 1536,
  allowPrivate: false,
  robots: true,
  delay: 1000,
  now: () => new Date(),
  readers: READERS,
}

/** Options with the defaults filled in. */
export const settingsOf = (options: ReadOptions): Settings => ({ ...DEFAULTS, ...options })

/** The first reader that accepts an input, by its head. */
export const readerOf = (raw: Raw, { readers }: Settings): Reader | null =>
  readers.find((candidate) => candidate.accepts(raw)) ?? null

/** Most bytes that are read of an input of this format. */
export const limitOf = (reader: Reader | null, settings: Settings): number =>
  settings.maxSize ?? reader?.maxSize ?? TEXT_SIZE
