import type { Reader } from './reader.ts'
import { READERS } from './readers.ts'

export interface ReadOptions {
  /** Largest input in bytes; larger ones are refused without being loaded. */
  readonly maxSize?: number
  /** Milliseconds for one request, its body included; a URL may take six, with its redirects. */
  readonly timeout?: number
  /** Whether URLs on this machine and in private networks may be fetched. */
  readonly allowPrivate?: boolean
  /** Whether what a site's robots.txt forbids is left alone. */
  readonly robots?: boolean
  /** Milliseconds between two requests to one host; robots.txt may ask for more. */
  readonly delay?: number
  /** What '-' stands for. */
  readonly stdin?: AsyncIterable<Uint8Array | string>
  /** The time of a fetch; the clock unless a test says otherwise. */
  readonly now?: () => Date
  readonly readers?: readonly Reader[]
  /** BCP 47: the language of all inputs, whatever they say and whatever is detected. */
  readonly language?: string
}

export type Settings = Required<Omit<ReadOptions, 'stdin' | 'language'>> & Pick<ReadOptions, 'stdin' | 'language'>

/** What holds unless an option says otherwise: 5 MB (a long report has 50 kB, its page 1 MB), 15 seconds. */
const DEFAULTS: Settings = {
  maxSize: 5 * 1024 * 1024,
  timeout: 15_000,
  allowPrivate: false,
  robots: true,
  delay: 1000,
  now: () => new Date(),
  readers: READERS,
}

/** Options with the defaults filled in. */
export const settingsOf = (options: ReadOptions): Settings => ({ ...DEFAULTS, ...options })

/** A size in words: "5 MB", "812 kB". */
function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'kB'] : [bytes / 1024 / 1024, 'MB']
  return `${Math.round(value * 10) / 10} ${unit}`
}

/** Why an input beyond the limit is refused. */
export const tooLarge = (bytes: number | null, limit: number): string =>
  `it is ${bytes === null ? 'larger' : `${sizeInWords(bytes)}, more`} than the ${sizeInWords(limit)} that are read (--max-size)`
