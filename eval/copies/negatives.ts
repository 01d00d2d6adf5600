import { openingOf, type Random, wrap } from './edits.ts'
import { type Article, type Material, type Page, paragraphsOf } from './material.ts'
import { FACTS, NOTICES, STATEMENTS } from './statements.ts'
import { type Pool, published, type Trial } from './trial.ts'

const NONE: ReadonlyMap<string, string> = new Map()
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T

/** Every two neighbours of a list as a pool of their own: nothing but the pair itself says what is boilerplate. */
const inPairs = <T>(list: readonly T[], poolOf: (pair: readonly T[], at: number) => Pool): Pool[] =>
  list.slice(1).map((one, at) => poolOf([list[at] as T, one], at))

function pagePool(articles: readonly Article[], page: Page, words: number | null, sites: boolean): Pool {
  const reports = articles.map((article, at) =>
    published(
      article.name,
      wrap(words === null ? article.text : openingOf(article.text, words), page.head, page.foot),
      at * 30,
      { publisher: sites ? `${page.publisher} ${at}` : page.publisher },
    ),
  )
  return { reports, copies: NONE }
}

function quotePool(articles: readonly Article[], words: number, statement: string): Pool {
  const quote = openingOf(statement, words)
  const reports = articles.map((article, at) => {
    const own = paragraphsOf(openingOf(article.text, 120))
    const [open, close] = at % 2 === 0 ? ['"', '"'] : ['“', '”']
    own.splice(1 + (at % 2), 0, `${open}${quote},${close} the mayor said.`)
    return published(article.name, own.join('\n\n'), at * 3, { publisher: `Outlet ${at}` })
  })
  return { reports, copies: NONE }
}

function noticePool(template: string, sentences: number, random: Random): Pool {
  const opening = template
    .split(/(?<=\.) /)
    .slice(0, sentences)
    .join(' ')
  const reports = Array.from({ length: 12 }, (_, at) => {
    const place = FACTS.place[at] as string
    const text = opening
      .replaceAll('{place}', place)
      .replaceAll('{thing}', () => pick(FACTS.thing, random))
      .replaceAll('{count}', () => String(2 + Math.floor(random() * 90)))
      .replaceAll('{hour}', () => `${Math.floor(random() * 24)}:${10 + Math.floor(random() * 50)}`)
    return published(`notice ${at}`, text, at * 7, { publisher: at % 2 === 0 ? 'Alerts' : `Channel ${at}` })
  })
  return { reports, copies: NONE }
}

/** A new story that closes with the last paragraphs of an older one. */
function followUps(articles: readonly Article[], count: number, sameOutlet: boolean): Trial {
  // Of an older one that is hardly longer, the new story would hold the whole.
  const long = articles.filter(({ text }) => paragraphsOf(text).length > 2 * count)
  const pools = inPairs(long, ([older, newer], at) => {
    const background = paragraphsOf(older?.text ?? '').slice(-count)
    const told = [...paragraphsOf(newer?.text ?? ''), ...background].join('\n\n')
    const reports = [
      published('older', older?.text ?? '', at, { publisher: 'Outlet' }),
      published(`${newer?.name} behind ${older?.name}`, told, at + 30, { publisher: sameOutlet ? 'Outlet' : 'Other' }),
    ]
    return { reports, copies: NONE }
  })
  const who = sameOutlet ? 'one outlet' : 'two outlets'
  return { kind: 'a follow-up with old paragraphs', strength: `${count}, ${who}`, pools }
}

/** Texts that share something and are no copies of each other. */
export function negatives({ articles, pages }: Material, random: Random): Trial[] {
  const english = articles.filter(({ text }) => /^[\p{Script=Latin}\P{L}]+$/u.test(text))
  const boilerplate = (words: number | null, sites: boolean, pairs: boolean): Trial => {
    const size = words === null ? 'whole articles' : `articles of ${words} words`
    const pools = pages.flatMap((page) =>
      pairs ? inPairs(english, (pair) => pagePool(pair, page, words, sites)) : [pagePool(english, page, words, sites)],
    )
    const seen = pairs ? 'two texts seen' : 'many texts seen'
    return {
      kind: sites ? 'one page of a chain of sites' : 'one page of an outlet',
      strength: `${size}, ${seen}`,
      pools,
    }
  }
  return [
    {
      kind: 'told independently',
      strength: '-',
      pools: [
        {
          reports: articles.map(({ name, text }, at) => published(name, text, at, { publisher: `Outlet ${at}` })),
          copies: NONE,
        },
      ],
    },
    ...[15, 30, 60, 120].map(
      (words): Trial => ({
        kind: 'one quotation',
        strength: `${words} words in 120`,
        pools: STATEMENTS.flatMap((statement) => inPairs(english, (pair) => quotePool(pair, words, statement))),
      }),
    ),
    ...[1, 2].flatMap((count) => [followUps(english, count, true), followUps(english, count, false)]),
    ...[null, 120, 60].flatMap((words) =>
      [false, true].flatMap((sites) => [true, false].map((pairs) => boilerplate(words, sites, pairs))),
    ),
    ...[1, 3, 5, 9].map(
      (sentences): Trial => ({
        kind: 'one notice with other facts',
        strength: `${sentences} sentences`,
        pools: NOTICES.map((template) => noticePool(template, sentences, random)),
      }),
    ),
  ]
}
