import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './files.ts'

/** What the rules of src/parse/lemma need to know of single words; all lower case. */
export interface LemmaLexicon {
  /** Penn tag → form → lemma, where the rules would be wrong: VBD "struck" → "strike". */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Base forms of verbs: tell "hoped" of "hope" from "hopped" of "hop". */
  readonly verbs: ReadonlySet<string>
  /** Adjectives that have a comparative: tell "larger" of "large" from "smaller" of "small". */
  readonly adjectives: ReadonlySet<string>
}

const linesOf = (file: string): string[] =>
  readFileSync(join(dataFolder, 'lemma', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

type Forms = Map<string, Map<string, string>>

function add(forms: Forms, tag: string, form: string, lemma: string): void {
  const ofTag = forms.get(tag)
  if (ofTag) ofTag.set(form, lemma)
  else forms.set(tag, new Map([[form, lemma]]))
}

/** The forms that people have listed: irregular verbs and plurals. */
export function listedForms(): Forms {
  const forms: Forms = new Map()
  for (const line of linesOf('irregular.tsv')) {
    const [base = '', ...past] = line.split(' ')
    for (const form of past) for (const tag of ['VBD', 'VBN']) add(forms, tag, form, base)
  }
  for (const line of linesOf('plurals.tsv')) {
    const [singular = '', plural = ''] = line.split(' ')
    add(forms, 'NNS', plural, singular)
  }
  return forms
}

/** Loads data/lemma. Throws when a file is missing. Listed by people goes before counted in treebanks. */
export function loadLemmas(): LemmaLexicon {
  const forms: Forms = new Map()
  for (const line of linesOf('forms.tsv')) {
    const [tag = '', form = '', lemma = ''] = line.split('\t')
    add(forms, tag, form, lemma)
  }
  for (const [tag, listed] of listedForms()) for (const [form, lemma] of listed) add(forms, tag, form, lemma)
  const irregular = linesOf('irregular.tsv').map((line) => line.split(' ')[0] ?? '')
  return {
    forms,
    verbs: new Set([...linesOf('verbs.txt'), ...linesOf('verbs-own.txt'), ...irregular]),
    adjectives: new Set(linesOf('adjectives.txt')),
  }
}
