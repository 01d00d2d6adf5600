import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConllu, type TreebankSentence } from './conllu.ts'

export type Split = 'train' | 'dev' | 'test'

export interface TreebankDocument {
  readonly corpus: 'ewt' | 'gum'
  readonly name: string
  /** GUM's genre; EWT's section. */
  readonly genre: string
  readonly split: Split
  readonly sentences: TreebankSentence[]
}

/**
 * The genres of GUM that weights may be made from: those whose texts carry a licence that allows use and change by anyone (GUM's LICENSE.txt and
 * README.md). Left out: essay, fiction, letter, podcast, whow, reddit (non-commercial), conversation (no derivatives), vlog (no licence named).
 */
export const FREE_GENRES: readonly string[] = [
  'academic',
  'bio',
  'court',
  'interview',
  'news',
  'speech',
  'textbook',
  'voyage',
]

function unpack(archive: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'treebank-'))
  execFileSync('tar', ['xJf', archive, '-C', folder])
  return folder
}

function ewt(folder: string): TreebankDocument[] {
  const splits = new Map<string, Split>()
  for (const split of ['train', 'dev', 'test'] as const)
    for (const line of readFileSync(join(folder, 'file-lists', `files.${split}`), 'utf8').split(/\s+/))
      splits.set(line.replace(/^.*\//, '').replace(/\.conllu$/, ''), split)
  return readdirSync(join(folder, 'sources'))
    .sort()
    .flatMap((genre) =>
      readdirSync(join(folder, 'sources', genre))
        .sort()
        .map((file): TreebankDocument => {
          const name = file.replace(/\.conllu$/, '')
          const split = splits.get(name)
          if (split === undefined) throw new Error(`EWT's file lists do not name ${name}`)
          return { corpus: 'ewt', name, genre, split, sentences: readConllu(join(folder, 'sources', genre, file)) }
        }),
    )
}

function gum(folder: string, lists: string): TreebankDocument[] {
  const splits = new Map<string, Split>()
  for (const section of lists.split(/^## /m).slice(1)) {
    const split = section.match(/^\w+/)?.[0]
    if (split === 'train' || split === 'dev' || split === 'test')
      for (const name of section.match(/GUM_\w+/g) ?? []) splits.set(name, split)
  }
  return readdirSync(join(folder, 'dep'))
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.conllu$/, '')
      const split = splits.get(name)
      if (split === undefined) return []
      const genre = name.split('_')[1] as string
      return [{ corpus: 'gum' as const, name, genre, split, sentences: readConllu(join(folder, 'dep', file)) }]
    })
}

/** All documents of UD English EWT and GUM under `data`: `ud_english_ewt/*.tar.xz`, `gum/*.tar.xz`, `gum/splits.md`. Needs `tar` and `xz`. */
export function readTreebanks(data: string): TreebankDocument[] {
  const folders = ['ud_english_ewt/ewt_sources_conllu.tar.xz', 'gum/gum_dep_conllu.tar.xz'].map((name) =>
    unpack(join(data, name)),
  )
  const documents = [
    ...ewt(folders[0] as string),
    ...gum(folders[1] as string, readFileSync(join(data, 'gum', 'splits.md'), 'utf8')),
  ]
  for (const folder of folders) rmSync(folder, { recursive: true })
  return documents
}
