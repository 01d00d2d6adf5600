import type { Report } from '#model/report'
import {
  addParagraphs,
  dropSentences,
  openingOf,
  type Random,
  retypeset,
  shuffleParagraphs,
  substitute,
  trimEnd,
  vocabularyOf,
  wrap,
} from './edits.ts'
import type { Article, Material, Page } from './material.ts'
import { type Pool, published, type Trial } from './trial.ts'

/** The original's words, the copy's, and where they differ from the usual the publishers of both. */
type Edit = (
  article: Article,
  at: number,
) => {
  there: string
  here: string
  by?: [string, string] /** Tagged by the copy, and then late itself. */
  agency?: string
}

/** Originals that stand beside a copy and its own. */
const NEIGHBOURS = 12

/**
 * A copy of each article by another outlet, a few hours later, among its original and some others: each in a pool of its own, as copies could share
 * what was added to them.
 */
function poolsOf(articles: readonly Article[], edit: Edit, samePublisher = false): Pool[] {
  const pairs = articles.map((article, index) => {
    const usual = [`Outlet ${index}`, samePublisher ? `Outlet ${index}` : `Copyist ${index}`]
    const { here, there, by: [first, second] = usual, agency = null } = edit(article, index)
    const original = published(`${article.name} original`, there, index * 2 + (agency === null ? 0 : 9), {
      publisher: first ?? null,
    })
    return {
      original,
      copy: published(`${article.name} copy`, here, index * 2 + 5, { publisher: second ?? null, agency }),
    }
  })
  return pairs.map(({ original, copy }, at) => {
    const others = Array.from(
      { length: Math.min(NEIGHBOURS, pairs.length - 1) },
      (_, step) => pairs[(at + step + 1) % pairs.length]?.original,
    )
    const reports = [original, copy, ...others.filter((one) => one !== undefined)]
    return { reports, copies: new Map([[copy.id, original.id]]) }
  })
}

/** What the outlets published in the days before: each of the paragraphs is an article of one of them. */
const earlier = (pages: readonly Page[], paragraphs: readonly string[]): Report[] =>
  paragraphs.slice(0, 8 * pages.length).map((paragraph, at) => {
    const { publisher, head, foot } = pages[at % pages.length] as Page
    return published(`${publisher} ${at}`, wrap(paragraph, head, foot), -15 * (at + 1), { publisher })
  })

const percent = (share: number): string => `${Math.round(share * 100)} %`

/** Copies of known strength of every article. */
export function positives({ articles, additions, pages }: Material, random: Random): Trial[] {
  const vocabulary = vocabularyOf(articles.map(({ text }) => text))
  const one = (
    kind: string,
    strength: string,
    edit: (text: string, article: Article, at: number) => string,
  ): Trial => ({
    kind,
    strength,
    pools: poolsOf(articles, (article, at) => ({ there: article.text, here: edit(article.text, article, at) })),
  })
  // What the outlets published before is not what they add.
  const [sooner, later] = [0, 1].map((rest) => additions.filter((_, at) => at % 2 === rest)) as [string[], string[]]
  const others = (at: number): Article => articles[(at + 3) % articles.length] as Article
  const framed = (share: number): Trial => ({
    kind: "each in its outlet's page",
    strength: `${percent(share)} of the page`,
    pools: poolsOf(articles, ({ text }, at) => {
      const [a, b] = [pages[at % pages.length] as Page, pages[(at + 1) % pages.length] as Page]
      return {
        there: wrap(text, a.head, a.foot, share),
        here: wrap(text, b.head, b.foot, share),
        by: [a.publisher, b.publisher],
      }
    }),
  })
  return [
    one('word for word', '-', (text) => text),
    one('typography', '-', retypeset),
    ...[0.01, 0.05, 0.1, 0.2, 0.4].map((share) =>
      one('words replaced', percent(share), (text) => substitute(text, share, vocabulary, random)),
    ),
    ...[0.1, 0.25, 0.5].map((share) =>
      one('sentences dropped', percent(share), (text) => dropSentences(text, share, random)),
    ),
    ...[0.75, 0.5, 0.25].map((share) => one('end trimmed', `${percent(share)} kept`, (text) => trimEnd(text, share))),
    {
      kind: 'headline',
      strength: 'another',
      pools: poolsOf(articles, ({ title, text }, at) => ({
        there: `${title}\n\n${text}`,
        here: `${others(at).title}\n\n${text}`,
      })),
    },
    ...[1, 2, 3, 5].map((count) =>
      one('local paragraphs', String(count), (text) => addParagraphs(text, count, additions, random)),
    ),
    ...[1, 3].map((count) =>
      one('half of it and local paragraphs', String(count), (text) =>
        addParagraphs(trimEnd(text, 0.5), count, additions, random),
      ),
    ),
    one('paragraphs shuffled', '-', (text) => shuffleParagraphs(text, random)),
    framed(0.5),
    framed(1),
    ...[false, true].map((seen) => ({
      kind: 'half, 10 % replaced, 1 paragraph, in pages',
      strength: seen ? 'pages seen before' : 'pages not seen before',
      pools: poolsOf(articles, ({ text }, at) => {
        const [a, b] = [pages[at % pages.length] as Page, pages[(at + 1) % pages.length] as Page]
        const edited = addParagraphs(substitute(trimEnd(text, 0.5), 0.1, vocabulary, random), 1, later, random)
        return {
          there: wrap(text, a.head, a.foot),
          here: wrap(edited, b.head, b.foot),
          by: [a.publisher, b.publisher] as const,
        }
      }).map((pool) => (seen ? { ...pool, reports: [...pool.reports, ...earlier(pages, sooner)] } : pool)),
    })),
    ...[20, 30, 50].map(
      (count): Trial => ({
        kind: 'a brief',
        strength: `${count} words`,
        pools: poolsOf(articles, ({ text }) => ({ there: openingOf(text, count), here: openingOf(text, count) })),
      }),
    ),
    {
      kind: 'agency dated behind who tags it',
      strength: '3 local paragraphs',
      pools: poolsOf(articles, ({ text }, at) => ({
        there: text,
        here: addParagraphs(text, 3, additions, random),
        by: [`Agency ${at}`, `Copyist ${at}`],
        agency: `Agency ${at}`,
      })),
    },
    ...[1, 3, 6].map(
      (count): Trial => ({
        kind: 'live: new paragraphs above',
        strength: String(count),
        pools: poolsOf(
          articles,
          ({ text }, at) => ({
            there: text,
            here: [...additions.slice((at * 7) % Math.max(1, additions.length - 6)).slice(0, count), text].join('\n\n'),
          }),
          true,
        ),
      }),
    ),
    {
      kind: 'edited by the outlet itself',
      strength: '5 % of words, 1 paragraph',
      pools: poolsOf(
        articles,
        ({ text }) => ({
          there: text,
          here: addParagraphs(substitute(text, 0.05, vocabulary, random), 1, additions, random),
        }),
        true,
      ),
    },
  ]
}
