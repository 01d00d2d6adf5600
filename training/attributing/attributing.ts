import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '#lexicon/files'
import { loadLemmas } from '#lexicon/lemmas'
import { loadParserModel } from '#lexicon/parser-model'
import { loadSplit } from '#lexicon/split'
import { byText } from '#util/order'
import { type Counts, countVerbs, type Share } from './count.ts'

/** A verb is listed before a complement when it was a cue there in this share of cases, this often or more; chosen on PolNeAR's dev part. */
const SHARE = 0.3
const TIMES = 3
/** A word behind a verb is part of the cue when it was in this share of cases, seen this often or more. */
const PARTICLE_SHARE = 0.5
const PARTICLE_TIMES = 2

/** Complements in the order of the file, each with what it is. */
const COMPLEMENTS: readonly (readonly [name: string, words: string])[] = [
  ['that', '"that"'],
  ['quote', 'a quotation mark'],
  ['colon', 'a colon'],
  ['clause', 'subject and verb'],
  ['question', '"whether", "what", "how" …'],
  ['to', '"to" and a verb'],
  ['ing', 'a verb in -ing'],
  ['noun', 'a noun phrase'],
  ['preposition', 'a preposition'],
  ['end', 'nothing: what is said stands before, or a comma follows'],
]

const HEAD = `# Verbs that attribute (to speakers, holders of a view, papers), by what follows them. Lemmas, lower case. This is wider than cues.yaml: "supports", "wants to"
# and "refuses to" attribute an attitude, which is no claim that something happened. Only attributions without events read it.
# Counted by training/attributing on the train part of PolNeAR 1.0 (Newell, Margolin, Ruths, LREC 2018), whose repository states no licence: verbs outside
# quotations that were a cue there in ${100 * SHARE}% of the cases or more, ${TIMES} times or more. No text of it is here. With these lists empty, the verbs of
# cues.yaml are read instead: that is the variant without PolNeAR.
`

const WIDTH = 140

/** A YAML list in lines of at most 140 letters. */
function list(words: readonly string[]): string {
  const lines: string[] = ['']
  for (const word of words) {
    if ((lines.at(-1) ?? '').length + word.length > WIDTH) lines.push('')
    lines.push(`${lines.pop()}${word}, `)
  }
  return `[${lines.join('\n').replaceAll(' \n', '\n    ').replace(/, $/, '')}]`
}

const reaches = ({ cue, all }: Share, share: number): boolean => cue / all >= share

function verbsOf({ verbs }: Counts, voice: string, complement: string): string[] {
  return [...verbs]
    .filter(([key, share]) => key.endsWith(`\t${voice}\t${complement}`) && share.cue >= TIMES && reaches(share, SHARE))
    .map(([key]) => key.split('\t')[0] ?? '')
    .filter((lemma) => /^\p{L}+$/u.test(lemma) && lemma !== 'accord')
    .sort(byText)
}

/** Counts data/attribution/attributing.yaml anew from the train part of PolNeAR under `data` and writes it. */
export function trainAttributing(data: string, log: (line: string) => void): void {
  const counts = countVerbs(data, { split: loadSplit(), lemmas: loadLemmas(), parser: loadParserModel() })
  const voices = ['active', 'passive'].map((voice) => {
    const lists = COMPLEMENTS.map(([name, words]) => ({ name, words, verbs: verbsOf(counts, voice, name) }))
    const lines = lists
      .filter(({ verbs }) => verbs.length > 0)
      .map(({ name, words, verbs }) => `  # before ${words}\n  ${name}: ${list(verbs)}\n`)
    return `${voice}:\n${lines.join('')}`
  })
  const particles = [...counts.particles]
    .filter(
      ([key, share]) => share.all >= PARTICLE_TIMES && reaches(share, PARTICLE_SHARE) && /^\p{L}+ \p{L}+$/u.test(key),
    )
    .map(([key]) => key)
    .filter((key) => key !== 'accord to')
    .sort(byText)
  const cue = `cue:\n  # words after a verb that belong to the cue: "pointed to"\n  particles: ${list(particles)}\n`
  writeFileSync(join(dataFolder, 'attribution', 'attributing.yaml'), `${HEAD}${voices.join('')}${cue}`)
  log(`${counts.verbs.size} verbs before complements seen, ${particles.length} particles`)
}
