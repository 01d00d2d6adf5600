import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readInputs } from '#read/read'

/** A text that copies are made of. */
export interface Article {
  readonly name: string
  readonly title: string
  readonly text: string
}

/** A made-up outlet's page: what stands above and below every article of it. */
export interface Page {
  readonly publisher: string
  readonly head: readonly string[]
  readonly foot: readonly string[]
}

export interface Material {
  /** What is published, and copied. */
  readonly articles: readonly Article[]
  /** Paragraphs that stand in none of the articles: what outlets add of their own. */
  readonly additions: readonly string[]
  readonly pages: readonly Page[]
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const HERE = fileURLToPath(new URL('.', import.meta.url))
/** This example is a copy of another one; the rest tell their incidents in words of their own. */
const COPY = /^03-/
const FEWEST_WORDS = 40

const words = (text: string): number => text.split(/\s+/).length
export const paragraphsOf = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== '')

async function read(files: readonly string[]): Promise<Article[]> {
  const articles: Article[] = []
  for await (const result of readInputs(files)) {
    if (!('report' in result) || result.report.read === 'empty') continue
    const { file, title, text } = result.report
    articles.push({ name: file?.split('/').at(-1) ?? '', title: title ?? text.slice(0, 60), text })
  }
  return articles
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))

function pages(): Page[] {
  return filesIn(join(HERE, 'pages')).map((file) => {
    const [head = '', foot = ''] = readFileSync(file, 'utf8').split(/^---\n/m)
    const name =
      file
        .split('/')
        .at(-1)
        ?.replace(/\.txt$/, '') ?? ''
    return { publisher: name, head: paragraphsOf(head), foot: paragraphsOf(foot) }
  })
}

/**
 * The texts that copies are made of: the project's examples and those beside this file, or every second report of `folder`, the others
 * giving the added paragraphs. Paragraphs of the blessed cases are added otherwise.
 */
export async function materialOf(folder: string | null): Promise<Material> {
  if (folder !== null) {
    const given = (await read(filesIn(folder))).filter(({ text }) => words(text) >= FEWEST_WORDS)
    return {
      articles: given.filter((_, index) => index % 2 === 0),
      additions: given.filter((_, index) => index % 2 === 1).flatMap(({ text }) => longOnly(paragraphsOf(text))),
      pages: pages(),
    }
  }
  const examples = filesIn(join(ROOT, 'examples')).filter((file) => !COPY.test(file.split('/').at(-1) ?? ''))
  const cases = filesIn(join(ROOT, 'test', 'reports')).flatMap((slug) =>
    filesIn(slug).filter((file) => /source\.\w+$/.test(file)),
  )
  return {
    articles: await read([...examples, ...filesIn(join(HERE, 'texts'))]),
    additions: (await read(cases)).flatMap(({ text }) => longOnly(paragraphsOf(text))),
    pages: pages(),
  }
}

const longOnly = (paragraphs: readonly string[]): string[] => paragraphs.filter((paragraph) => words(paragraph) >= 15)
