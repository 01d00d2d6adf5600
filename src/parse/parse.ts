import type { Lexicon } from '#lexicon/lexicon'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { Sentence, Token } from '#model/sentence'
import { annotate } from './annotate.ts'
import { lemmatizerOf } from './lemma/lemma.ts'
import { split } from './split/split.ts'
import { headlineVerbs } from './tag/headline-verb.ts'
import { modals } from './tag/modal.ts'
import { participles } from './tag/participle.ts'
import { tenses } from './tag/tense.ts'

/** What parse needs to know. */
export type ParseLexicon = Pick<Lexicon, 'split' | 'lemmas' | 'parser'>

/** In small letters; an apostrophe within a word is a straight one, so that "n’t" and "n't" are one word. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length > 1 && lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

const NONE: ReadonlyMap<string, string> = new Map()

/** Report → sentences of tokens with tags, lemmas, heads and exact offsets. */
export function parse(
  report: Report,
  { split: words, lemmas, parser }: ParseLexicon,
): { sentences: Sentence[]; notes: Note[] } {
  const { tokens, pieces } = split(report.text, report.title, words)
  const lemmaOf = lemmatizerOf(lemmas)
  const irregular = lemmas.forms.get('VBN') ?? NONE
  const sentences = pieces.map(({ kind, paragraph, from, to }, index): Sentence => {
    const texts: string[] = []
    for (let at = from; at < to; at += 1) texts.push(report.text.slice(tokens.start[at], tokens.end[at]))
    const annotation = annotate(texts, parser)
    const repaired = tenses(texts, participles(texts, modals(texts, annotation), irregular), lemmas)
    const tags = kind === 'headline' ? headlineVerbs(texts, repaired, lemmas) : repaired
    const list = texts.map((text, at): Token => {
      const lower = lowered(text)
      const xpos = tags.xpos[at] as string
      return {
        start: tokens.start[from + at] as number,
        end: tokens.end[from + at] as number,
        index: at,
        text,
        lower,
        lemma: lemmaOf(lower, xpos),
        upos: tags.upos[at] as string,
        xpos,
        head: annotation.head[at] as number,
        deprel: annotation.deprel[at] as string,
      }
    })
    return { start: list[0]!.start, end: list[list.length - 1]!.end, index, paragraph, kind, tokens: list }
  })
  return { sentences, notes: [] }
}
