import { loadLexicon } from '#lexicon/lexicon'
import type { Row } from '../shared/scores-page.ts'
import { extractsOf, type MucDocument, type Predicted, readMuc4, readPredictions } from './documents.ts'
import { ownTemplates } from './own-templates.ts'
import { scoreEntities } from './score-entities.ts'
import { type Figures, scoreTemplates } from './score-templates.ts'
import { isRight, normalizedEntities, ROLES, type Template } from './template.ts'

/** On the test part (TST3 + TST4). */
const PUBLISHED: readonly Row[] = [
  { system: 'GTT (2021), published', 'template F1': '50.2' },
  { system: 'GRIT (2021), published', 'entity F1': '54.5' },
  { system: 'GE (1992), its own scorer, published', 'template F1': '56' },
]

function readOwn(documents: readonly MucDocument[]): Map<string, Predicted> {
  const lexicon = loadLexicon()
  return new Map(
    documents.map(({ id, text }) => {
      const templates = ownTemplates(id, text, lexicon)
      return [id, { templates, extracts: extractsOf(templates) }]
    }),
  )
}

const NOTHING: Predicted = { templates: [], extracts: extractsOf([]) }

/** How often each kind of error stands in the predictions, most frequent first, each with its count. */
function errorClasses(documents: readonly MucDocument[], own: ReadonlyMap<string, Predicted>): string[] {
  const counts = new Map<string, number>()
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by)
  for (const document of documents) {
    const { templates, extracts } = own.get(document.id) ?? NOTHING
    const spare = (templates?.length ?? 0) - document.templates.length
    if (document.templates.length === 0) count('templates in documents that should have none', Math.max(0, spare))
    else if (templates?.length === 0) count('templates missed in documents read as having none', -spare)
    for (const role of ROLES) {
      const gold = normalizedEntities(document.extracts[role])
      const found = normalizedEntities(extracts[role])
      count(`${role} missed`, gold.filter((one) => !found.some((other) => isRight(one, other))).length)
      count(`${role} wrong or too many`, found.filter((one) => !gold.some((other) => isRight(other, one))).length)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name, times]) => `${name}: ${times}`)
}

const show = (templates: readonly Template[]): string =>
  templates
    .map(
      (one) =>
        `${one.incident_type} ${ROLES.map((role) => `${role}=${one[role].map((entity) => entity[0])}`).join(' ')}`,
    )
    .join(' || ')

/**
 * GTT's template score and GRIT's entity score on `FOLDER/gtt/SPLIT.json`, for our own reading or a file of predictions, beside published figures; the three largest
 * classes of error below. Lists up to `misses` documents with gold and found. Throws when the split is missing.
 */
export function evaluateMuc4(
  folder: string,
  split = 'dev',
  misses = 0,
  predictions: string | null = null,
): { table: Row[]; wrong: string[]; notes: string[] } {
  const documents = readMuc4(folder, split)
  const own = predictions === null ? readOwn(documents) : readPredictions(predictions)
  const of = ({ id }: MucDocument) => own.get(id) ?? NOTHING
  const templates = scoreTemplates(
    documents.map((document) => ({ own: of(document).templates ?? [], gold: document.templates })),
  )
  const entities = scoreEntities(documents.map((document) => ({ own: of(document).extracts, gold: document.extracts })))
  const figures = (kind: string, { precision, recall, f1 }: Figures): Row => ({
    [`${kind} F1`]: f1.toFixed(1),
    [`${kind} P`]: precision.toFixed(1),
    [`${kind} R`]: recall.toFixed(1),
  })
  const without = [...own.values()].some((one) => one.templates !== null)
  const row: Row = {
    system: `${predictions === null ? 'hearsay' : 'predictions'} (${split})`,
    ...(without ? figures('template', templates) : { 'template F1': '-', 'template P': '-', 'template R': '-' }),
    ...figures('entity', entities),
  }
  const wrong = documents.map(
    (document) => `${document.id}\n  gold ${show(document.templates)}\n  own  ${show(of(document).templates ?? [])}`,
  )
  const notes = errorClasses(documents, own).slice(0, 3)
  return { table: [row, ...PUBLISHED], wrong: [...notes, ...wrong.slice(0, misses)], notes }
}
