import type { LemmaLexicon } from '#lexicon/lemmas'
import type { Tags } from './participle.ts'

const FINITE = new Set(['VBZ', 'VBD', 'VBP', 'MD'])
/** What an object begins with. */
const OBJECT = new Set(['CD', 'DT', 'PRP$', 'PRP', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ'])
/** What stands before a noun, not before a verb: "12 strikes", "heavy attacks". */
const BEFORE_NOUN = new Set(['DT', 'PRP$', 'IN', 'TO', 'POS', 'CD', 'JJ'])
/** What begins an object and no name: "Blast injures 12" has its verb even where the tagger calls the blast an adjective. */
const PLAIN_OBJECT = new Set(['CD', 'DT', 'PRP$'])
const SELF = /^(?:self|himself|herself|itself|themselves)$/

const JOINS = /^(?:,|and|&)$/

const hasObject = (words: readonly string[], penn: readonly string[], at: number): boolean =>
  OBJECT.has(penn[at + 1] ?? '') || SELF.test(words[at + 1]?.toLowerCase() ?? '')

/** Base form of a word in -s, when it is a verb's: "kills", "crashes", "buries". */
function baseOf(lower: string, verbs: ReadonlySet<string>): string | null {
  const bases = [lower.replace(/s$/, ''), lower.replace(/es$/, ''), lower.replace(/ies$/, 'y')]
  return lower.endsWith('s') ? (bases.find((base) => base !== lower && verbs.has(base)) ?? null) : null
}

/**
 * "Father kills/NNS two children": headlines tell of the past in the present tense, which the treebanks hardly have. In a part of a headline without a finite
 * verb, the first word in -s that a verb may be, behind what may be its subject and before what may be its object, is the verb; so are those joined to it
 * ("shoots, kills self"). "Air strikes in Kharkiv" has no object, "drone strikes kill three" has its verb.
 */
export function headlineVerbs(words: readonly string[], { upos, xpos }: Tags, { verbs }: LemmaLexicon): Tags {
  const [universal, penn] = [[...upos], [...xpos]]
  const isVerbForm = (word: string | undefined): boolean =>
    word !== undefined && baseOf(word.toLowerCase(), verbs) !== null
  let hasVerb = false
  for (const [at, word] of words.entries()) {
    if (/^[:;–—|-]$/.test(word)) hasVerb = false
    else if (FINITE.has(penn[at] as string)) hasVerb = true
    if (penn[at] !== 'NNS' && penn[at] !== 'NNPS') continue
    const follows =
      hasObject(words, penn, at) ||
      (JOINS.test(words[at + 1] ?? '') && hasObject(words, penn, at + 2) && isVerbForm(words[at + 2]))
    const joined = hasVerb && JOINS.test(words[at - 1] ?? '')
    const before = penn[at - 1]
    const isBehindSubject =
      before !== undefined && (!BEFORE_NOUN.has(before) || (before === 'JJ' && PLAIN_OBJECT.has(penn[at + 1] ?? '')))
    const leads = isBehindSubject && !hasVerb && !hasFiniteAfter(penn, words, at)
    // "Drone strikes kill three": the next word is the better verb.
    if (verbs.has(words[at + 1]?.toLowerCase() ?? '') && hasObject(words, penn, at + 1)) continue
    if (!follows || (!joined && !leads) || !isVerbForm(word)) continue
    universal[at] = 'VERB'
    penn[at] = 'VBZ'
    hasVerb = true
  }
  return { upos: universal, xpos: penn }
}

/** Whether the part of a headline that a word stands in has a finite verb behind it; ", officials say" is a part of its own. */
function hasFiniteAfter(penn: readonly string[], words: readonly string[], at: number): boolean {
  for (let next = at + 1; next < penn.length && !/^[,:;–—|-]$/.test(words[next] as string); next += 1)
    if (FINITE.has(penn[next] as string) || (penn[next] === 'VB' && penn[next - 1] !== 'TO')) return true
  return false
}
