import { loadGazetteer } from '#lexicon/gazetteer'
import { loadPlaceWords } from '#lexicon/places'
import { readCorpora } from './corpus.ts'
import { type GeoparsingScore, scoreCorpus } from './score.ts'

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
const f1 = (both: number, ours: number, gold: number): number => ratio(2 * both, ours + gold)
/** Half the Earth's circumference in kilometres: the largest error there is. */
const FARTHEST = 20039

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Figures of one corpus: tagging, accuracy at 161 km, errors in km, area under the curve of log errors (0 is best), entities of wide places. */
function figures(score: GeoparsingScore): Record<string, string> {
  const { errors } = score
  const area = errors.reduce((sum, error) => sum + Math.log1p(error) / Math.log1p(FARTHEST), 0)
  return {
    corpus: score.corpus,
    gold: String(score.gold),
    precision: ratio(score.exact, score.tagged).toFixed(3),
    recall: ratio(score.exact, score.gold).toFixed(3),
    f1: f1(score.exact, score.tagged, score.gold).toFixed(3),
    'f1 overlap': f1(score.overlapping, score.tagged, score.gold).toFixed(3),
    'acc@161': ratio(errors.filter((error) => error <= 161).length, errors.length).toFixed(3),
    'mean km': ratio(
      errors.reduce((sum, error) => sum + error, 0),
      errors.length,
    ).toFixed(0),
    'median km': median(errors).toFixed(1),
    auc: ratio(area, errors.length).toFixed(3),
    placed: String(errors.length),
    'wide right': ratio(score.wideRight, score.wide).toFixed(3),
    wide: String(score.wide),
    'words/s': Math.round(ratio(score.words, score.seconds)).toString(),
  }
}

/** Scores `readPlaces` on every corpus in a folder (GeoVirus.xml, lgl.xml, others of their form, brat). Returns a table, and lists up to `misses` errors of each. */
export function evaluateGeoparsing(folder: string, misses = 0): { table: Record<string, string>[]; wrong: string[] } {
  const gazetteer = loadGazetteer()
  const lists = loadPlaceWords()
  const scores = readCorpora(folder).map((corpus) => scoreCorpus(corpus, gazetteer, lists))
  return { table: scores.map(figures), wrong: scores.flatMap((score) => score.wrong.slice(0, misses)) }
}
