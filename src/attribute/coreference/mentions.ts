import type { AttributionLexicon } from '#lexicon/attribution'
import type { Sentence, Token } from '#model/sentence'
import type { Range } from '../range.ts'
import { isComma, isTimeWord } from '../token.ts'

/** Someone named or described who may speak again under another word. */
export interface Mention {
  /** Running number of the sentence, and position in it: the order of telling. */
  readonly sentence: number
  readonly from: number
  /** Proper name, when there is one: "Vitaliy Kim". */
  readonly name: string | null
  /** Lemmas of the nouns that describe it: "head", "administration". */
  readonly nouns: ReadonlySet<string>
  /** Lemma of its head noun: "authority" of "the dam authority". */
  readonly head: string | null
  /** The mention's own words. */
  readonly words: string
  readonly plural: boolean
  /** A body or paper, not a person. */
  readonly body: boolean
  /** A role that only a person has stands in the words. */
  readonly person: boolean
  /** Has spoken in the report. */
  readonly spoke: boolean
}

const BODY_KINDS = new Set([
  'government',
  'military',
  'media',
  'ngo',
  'international-organisation',
  'document',
  'footage',
  'prosecutor',
  'police',
  'armed-group',
  'emergency-services',
  'official',
  'medical',
])
const PERSON_NOUNS = new Set([
  'mayor',
  'governor',
  'head',
  'chief',
  'deputy',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'minister',
  'president',
  'premier',
  'commander',
  'general',
  'colonel',
  'coordinator',
  'leader',
  'official',
  'prosecutor',
  'policeman',
  'officer',
  'investigator',
  'chancellor',
  'secretary',
  'ambassador',
  'doctor',
  'resident',
  'witness',
  'editor',
  'journalist',
  'adviser',
  'director',
])

/** The runs of proper nouns within a range that are no time words. */
function properRuns(tokens: readonly Token[], range: Range): Token[][] {
  const runs: Token[][] = []
  let run: Token[] = []
  const close = (): void => {
    while (run.length > 0 && run[run.length - 1]?.upos !== 'PROPN') run.pop()
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (let index = range.from; index < range.to; index += 1) {
    const token = tokens[index] as Token
    const joint = run.length > 0 && (token.text === '-' || token.text === '’' || token.text === "'")
    if ((token.upos === 'PROPN' && !isTimeWord(token)) || joint) run.push(token)
    else close()
  }
  close()
  return runs
}

/**
 * The proper name within a range: of "Ana Brandt, head of the Velm Regional Office" and "the head of the Velm Office, Ana Brandt" the run that is
 * a part between commas by itself, titles aside; else the longest. Null when there is none.
 */
function properName(tokens: readonly Token[], range: Range): string | null {
  const runs = properRuns(tokens, range)
  const alone = runs.find((run) => {
    const first = run[0] as Token
    const last = run[run.length - 1] as Token
    const before = tokens[first.index - 1]
    const opens = first.index === range.from || isComma(before) || before?.upos === 'NOUN' || before?.upos === 'ADJ'
    const closes = last.index + 1 === range.to || isComma(tokens[last.index + 1])
    return opens && closes
  })
  const longest = runs.reduce<Token[]>((best, run) => (run.length > best.length ? run : best), [])
  const name = alone ?? longest
  return name.length > 0
    ? name
        .map((token, index) =>
          index > 0 && token.start > (name[index - 1] as Token).end ? ` ${token.text}` : token.text,
        )
        .join('')
    : null
}

/** The last noun before a comma or preposition; of a name with its role before it ("the aid group Doctors Ashore") the role's. */
function headOf(tokens: readonly Token[]): Token | undefined {
  const end = tokens.findIndex((token) => isComma(token) || token.upos === 'ADP')
  const first = end > 0 ? tokens.slice(0, end) : tokens
  return first.findLast((token) => token.upos === 'NOUN') ?? first.findLast((token) => token.upos === 'PROPN')
}

/** Describes a noun phrase as a mention. */
export function mentionOf(sentence: Sentence, range: Range, words: AttributionLexicon, spoke: boolean): Mention {
  const tokens = sentence.tokens.slice(range.from, range.to)
  const nouns = new Set(
    tokens.filter((token) => token.upos === 'NOUN' || token.upos === 'PROPN').map((token) => token.lemma.toLowerCase()),
  )
  const head = headOf(tokens)
  const isPerson = [...nouns].some(
    (noun) => PERSON_NOUNS.has(noun) || (noun !== 'people' && words.speakers.get(noun) === 'witness'),
  )
  const body = !isPerson && [...nouns].some((noun) => BODY_KINDS.has(words.speakers.get(noun) ?? ''))
  return {
    sentence: sentence.index,
    from: range.from,
    name: properName(sentence.tokens, range),
    nouns,
    head: head?.lemma.toLowerCase() ?? null,
    words: tokens
      .map((token, index) =>
        index > 0 && token.start > (tokens[index - 1] as Token).end ? ` ${token.text}` : token.text,
      )
      .join(''),
    plural: head?.xpos === 'NNS' || head?.xpos === 'NNPS',
    body,
    person: isPerson,
    spoke,
  }
}
