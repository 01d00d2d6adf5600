import type { CountLexicon } from '#lexicon/counts'
import type { Count } from '#model/value'
import { mentionsOf } from './find-mentions.ts'
import type { Finding } from './finding.ts'
import { sceneOf } from './link/link.ts'
import { linksOf } from './link/links.ts'
import { isPeople, type Mention } from './mention.ts'
import { isCumulative, isDenied, uncertainOf } from './scope.ts'
import { type Trigger, triggersOf } from './trigger.ts'
import type { Word } from './words.ts'

const LESSER = new Set(['wounded', 'hospitalised', 'casualties', 'missing', 'treated-on-site'])

const PLAINER = new Set(['killed', 'wounded', 'hospitalised', 'missing', 'treated-on-site'])

const TALLY = new Set(['number', 'toll', 'tally', 'count', 'total'])

/** A fate as it is counted: "no one was killed or injured" tells of three numbers at once. */
function whatsOf(mention: Mention, what: string, trigger: Trigger | null, list: readonly Word[]): string[] {
  if (mention.form !== 'none' || !trigger) return [what]
  const said = list.slice(trigger.from, trigger.to).map((word) => word.lower)
  if (what === 'casualties' && said.length > 1) return ['casualties', 'killed', 'wounded']
  // "Nobody was hurt" speaks of harm of any kind, "nobody was injured" of injuries.
  return what === 'wounded' && said.some((word) => word === 'hurt' || word === 'harmed')
    ? ['casualties', 'wounded']
    : [what]
}

/** What a mention without any fate counts by its noun alone; null when it counts nothing in particular. */
function aloneOf(mention: Mention): string | null {
  if (mention.noun === null || mention.form !== 'number') return null
  return mention.noun.kind === 'never' ? null : mention.noun.what
}

/** Reads the counts of one sentence. */
export function readSentence(text: string, list: readonly Word[], sentence: number, words: CountLexicon): Finding[] {
  const found = mentionsOf(list, words)
  const starts = new Set(found.map((mention) => mention.from))
  const covered = new Set(
    found.flatMap((mention) => Array.from({ length: mention.to - mention.from }, (_, at) => mention.from + at)),
  )
  const triggers = triggersOf(
    list,
    words,
    (at) => starts.has(at),
    (at) => covered.has(at),
  )
  const { mentions, links } = linksOf(sceneOf(list, found, triggers, words))
  const cumulative = isCumulative(list, words)
  const findings: Finding[] = []
  const spanOf = (from: number, to: number) => ({ start: (list[from] as Word).start, end: (list[to - 1] as Word).end })
  const quoteOf = (from: number, to: number) => {
    const { start, end } = spanOf(from, to)
    return { start, end, text: text.slice(start, end) }
  }
  const add = (
    mention: Mention,
    what: string,
    trigger: Trigger | null,
    kind: Count['kind'],
    told: readonly (Trigger | null)[] = [trigger],
  ) => {
    if (isDenied(list, mention.from, words)) return
    // "the number of people killed has risen to four": the people are the four.
    if (
      mention.form === 'plural' &&
      list[mention.from - 1]?.lower === 'of' &&
      TALLY.has(list[mention.from - 2]?.lower ?? '')
    )
      return
    const zero = trigger?.negated === true && mention.form !== 'none'
    if (zero && trigger?.voice === 'active') return
    const { min, max } = zero ? { min: 0, max: 0 } : mention
    const of =
      mention.of && mention.form !== 'none'
        ? text.slice((list[mention.of.from] as Word).start, (list[mention.of.to - 1] as Word).end)
        : null
    const added = mention.added && !mention.others
    findings.push({
      count: {
        what,
        of,
        group: mention.noun?.group ?? null,
        min: trigger?.possible && mention.form !== 'none' && min !== null ? 0 : min,
        max,
        approximate: mention.approximate,
        vague: mention.vague,
        within: null,
        kind: cumulative && mention.form === 'number' ? 'cumulative' : added ? 'added' : kind,
        asOf: null,
        quote: quoteOf(mention.from, mention.to),
      },
      form: mention.form,
      part: mention.part,
      others: mention.others,
      age: mention.age,
      sex: mention.noun?.sex ?? null,
      plural: mention.noun?.plural ?? false,
      told: told.map((one) => (one ? spanOf(one.from, one.to) : spanOf(mention.from, mention.to))),
      people: isPeople(mention) && what !== 'intercepted',
      also: trigger?.also ?? null,
      sentence,
    })
  }
  mentions.forEach((mention, index) => {
    const own = links.filter((link) => link.mention === index)
    // "The victims were taken to hospital" gives no number, not even "at least two".
    if (mention.form === 'group') return
    for (const link of own) {
      const trigger = link.trigger === null ? null : (triggers[link.trigger] as Trigger)
      // The gravest of what is said of the same people is what became of them: "shot and killed", "suffered burns and died in hospital".
      if (LESSER.has(link.what) && own.some((other) => other.what === 'killed')) continue
      // "victim", "casualty" and "shot" leave open what did.
      if (link.what === 'casualties' && own.some((other) => PLAINER.has(other.what))) continue
      const same = own.filter((other) => other.what === link.what)
      if (same[0] !== link) continue
      const told = same.map((other) => (other.trigger === null ? null : (triggers[other.trigger] as Trigger)))
      for (const what of whatsOf(mention, link.what, trigger, list)) add(mention, what, trigger, link.kind, told)
    }
    const alone = own.length === 0 ? aloneOf(mention) : null
    if (alone) add(mention, alone, null, 'total')
    else if (
      own.length === 0 &&
      mention.min !== 0 &&
      (mention.form === 'number' || mention.form === 'one') &&
      isPeople(mention) &&
      !mention.unlisted
    ) {
      add(mention, '', null, 'total')
    }
  })
  for (const { what, from, to } of uncertainOf(list, words)) {
    const quote = quoteOf(from, to)
    const count: Count = {
      what,
      of: null,
      group: null,
      min: null,
      max: null,
      approximate: false,
      vague: true,
      within: null,
      kind: 'total',
      asOf: null,
      quote,
    }
    findings.push({
      count,
      form: 'none',
      part: null,
      others: false,
      age: null,
      sex: null,
      plural: true,
      told: [quote],
      people: true,
      also: null,
      sentence,
    })
  }
  const heads = findings.filter((one) => one.count.min === null && one.count.max === null)
  const isHead = (one: Finding) =>
    one.form === 'plural' &&
    one.count.min !== null &&
    one.count.of === null &&
    (heads.some(
      (head) => head.count.quote.start <= one.count.quote.end && one.count.quote.start <= head.count.quote.end,
    ) ||
      findings.some(
        (other) =>
          other !== one &&
          other.count.what === one.count.what &&
          other.form === 'number' &&
          other.count.kind !== 'total',
      ))
  return findings
    .filter((one) => !isHead(one))
    .sort((a, b) => a.count.quote.start - b.count.quote.start || a.count.quote.end - b.count.quote.end)
}
