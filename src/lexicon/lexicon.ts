import { type ActorLexicon, loadActors } from './actors.ts'
import { type AttributionLexicon, loadAttribution } from './attribution.ts'
import { type CountryLexicon, loadCountries } from './countries.ts'
import { type CountLexicon, loadCounts } from './counts.ts'
import { type DateLexicon, loadDates } from './dates.ts'
import { dataFolder, hashFolder } from './files.ts'
import { type Gazetteer, loadGazetteer, openGazetteer } from './gazetteer.ts'
import { type LemmaLexicon, loadLemmas } from './lemmas.ts'
import { loadOntology, type Ontology } from './ontology.ts'
import { loadParserModel, openParserModel, type ParserModel } from './parser-model.ts'
import { loadPlaceWords, type PlaceWords } from './places.ts'
import { loadSplit, type SplitLexicon } from './split.ts'
import { loadWords, type WordLexicon } from './words.ts'

/** Everything the stages know that is not code: loaded once, passed to them as a value, never changed. */
export interface Lexicon {
  /** Hash of the data it was loaded from. */
  readonly hash: string
  readonly split: SplitLexicon
  readonly lemmas: LemmaLexicon
  readonly parser: ParserModel
  readonly countries: CountryLexicon
  readonly gazetteer: Gazetteer
  readonly places: PlaceWords
  readonly ontology: Ontology
  readonly attribution: AttributionLexicon
  readonly actors: ActorLexicon
  readonly counts: CountLexicon
  readonly dates: DateLexicon
  readonly words: WordLexicon
}

/** What threads share: the memory of the gazetteer and of the parser's weights. */
export interface SharedMemory {
  readonly gazetteer: SharedArrayBuffer
  readonly parser: SharedArrayBuffer
}

/**
 * Loads all of `data/`, and the built gazetteer and weights unless they are given: a thread opens those another has loaded. Throws when a file
 * is missing or is not of its form, naming it.
 */
export function loadLexicon(shared: SharedMemory | null = null): Lexicon {
  const countries = loadCountries()
  return {
    hash: hashFolder(dataFolder),
    split: loadSplit(),
    lemmas: loadLemmas(),
    parser: shared ? openParserModel(shared.parser) : loadParserModel(),
    countries,
    gazetteer: shared ? openGazetteer(shared.gazetteer) : loadGazetteer(),
    places: loadPlaceWords(countries),
    ontology: loadOntology(),
    attribution: loadAttribution(),
    actors: loadActors(),
    counts: loadCounts(),
    dates: loadDates(),
    words: loadWords(),
  }
}

/** The memory of a lexicon that threads can share. */
export const sharedOf = ({ gazetteer, parser }: Lexicon): SharedMemory => ({
  gazetteer: gazetteer.buffer,
  parser: parser.buffer,
})
