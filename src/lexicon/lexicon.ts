import { dataFolder, hashFolder } from './files.ts'

/** Everything the stages know that is not code: loaded once, passed to them as a value, never changed. */
export interface Lexicon {
  /** Hash of the data it was loaded from. */
  readonly hash: string
}

/** Loads all of `data/`. Throws when a file is missing or is not of its form, naming it. */
export function loadLexicon(): Lexicon {
  return { hash: hashFolder(dataFolder) }
}
