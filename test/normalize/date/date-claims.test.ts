import { describe, expect, it } from 'vitest'
import { loadDates } from '#lexicon/dates'
import type { Claim } from '#model/claim'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'
import { dateClaims } from '#normalize/date/claim/date-claims'
import { dateNotes } from '#normalize/date/claim/date-notes'
import { readDateline } from '#normalize/date/claim/dateline'
import { claimOf, words } from '../../support/make.ts'

const lexicon = loadDates()

/** Sentences as lines of paragraphs: `|` ends a sentence, a line's end a paragraph. */
function made(lines: string, published: string | null): { report: Report; sentences: Sentence[] } {
  const text = lines.replaceAll('|', ' ')
  const sentences: Sentence[] = []
  let [paragraph, start] = [0, 0]
  for (let at = 0; at <= lines.length; at++) {
    const mark = lines[at]
    if (mark !== '|' && mark !== '\n' && mark !== undefined) continue
    if (at > start) sentences.push({ index: sentences.length, paragraph, kind: 'prose', tokens: [], start, end: at })
    if (mark === '\n') paragraph++
    start = at + 1
  }
  return { report: { id: 'r', text, title: null, language: 'en', published } as Report, sentences }
}

interface Told {
  readonly quote: string
  readonly trigger: string
  readonly class?: string
  readonly speaker?: string
  readonly cue?: string
}

/** [day it happened with its basis, day it was said] of each claim. */
function date(lines: string, told: readonly Told[], published: string | null = '2023-05-17'): [string, string][] {
  const { report, sentences } = made(lines, published)
  const claims = told.map((each): Claim => {
    const quote = words(report.text, each.quote)
    const source = each.speaker ? words(report.text, each.speaker) : null
    const cue = each.cue ? words(report.text, each.cue) : null
    return claimOf('r', quote, each.class ?? 'attack', words(report.text, each.trigger), {
      attribution: cue ? [{ id: null, source, name: null, cue, stance: 'says' }] : [],
    })
  })
  return dateClaims(report, sentences, claims, lexicon).map(({ when, said }) => [
    when ? `${when.latest ?? `${when.earliest}..`} ${when.basis}` : '-',
    said?.latest ?? '-',
  ])
}

describe('a claim takes the date of its own event', () => {
  it.each<[string, string, Told[], [string, string][]]>([
    [
      'in its quote',
      'Rebels raided the mill on 3 May.',
      [{ quote: 'Rebels raided the mill on 3 May', trigger: 'raided' }],
      [['2023-05-03 stated', '-']],
    ],
    [
      'said apart, beside the verb',
      'Kim said on Thursday that rebels raided the mill on 3 May.',
      [{ quote: 'rebels raided the mill on 3 May', trigger: 'raided', speaker: 'Kim', cue: 'said' }],
      [['2023-05-03 stated', '2023-05-11']],
    ],
    [
      'said apart, before the speaker',
      'On 4 May the army claimed that a day earlier it had taken the mill.',
      [{ quote: 'a day earlier it had taken the mill', trigger: 'taken', speaker: 'the army', cue: 'claimed' }],
      [['2023-05-03 relative', '2023-05-04']],
    ],
    [
      'the saying is the event',
      'Norland on Thursday denied that its troops had raided the mill.',
      [
        {
          quote: 'Norland on Thursday denied that its troops had raided the mill',
          trigger: 'denied',
          class: 'denial',
          speaker: 'Norland',
          cue: 'denied',
        },
      ],
      [['2023-05-11 relative', '-']],
    ],
    [
      'nobody named: the date is the event’s',
      'On 3 May rebels were reported to have raided the mill.',
      [{ quote: 'rebels were reported to have raided the mill', trigger: 'raided', cue: 'were reported' }],
      [['2023-05-03 stated', '-']],
    ],
    [
      'shared by what stands beside it',
      'Two people were hurt and a mill burnt when rebels raided the town on 3 May.',
      [
        { quote: 'Two people were hurt', trigger: 'hurt', class: 'casualties' },
        { quote: 'rebels raided the town on 3 May', trigger: 'raided' },
      ],
      [
        ['2023-05-03 stated', '-'],
        ['2023-05-03 stated', '-'],
      ],
    ],
    [
      'of two, the nearer',
      'The mill was raided on 3 May; the bridge fell on 9 May.',
      [
        { quote: 'The mill was raided on 3 May', trigger: 'raided' },
        { quote: 'the bridge fell on 9 May', trigger: 'fell', class: 'damage' },
      ],
      [
        ['2023-05-03 stated', '-'],
        ['2023-05-09 stated', '-'],
      ],
    ],
    [
      'the lead’s, further down',
      'Rebels raided the mill on 3 May.\nFour people were hurt.\nOn 1 April they had burnt a bridge.\nA barn was damaged.',
      [
        { quote: 'Four people were hurt', trigger: 'hurt', class: 'casualties' },
        { quote: 'they had burnt a bridge', trigger: 'burnt' },
        { quote: 'A barn was damaged', trigger: 'damaged', class: 'damage' },
      ],
      [
        ['2023-05-03 implied', '-'],
        ['2023-04-01 stated', '-'],
        ['2023-05-03 implied', '-'],
      ],
    ],
    [
      'its paragraph’s before the lead’s',
      'Rebels raided the mill on 3 May.\nOn 1 April they had burnt a bridge.|Nobody was hurt.',
      [{ quote: 'Nobody was hurt', trigger: 'hurt', class: 'casualties' }],
      [['2023-04-01 implied', '-']],
    ],
    [
      'a clock time is one event’s, its day all’s',
      'The alarm rang on 3 May at 21:41.|Four people were hurt.',
      [{ quote: 'Four people were hurt', trigger: 'hurt', class: 'casualties' }],
      [['2023-05-03 implied', '-']],
    ],
    [
      'an update is when it was said',
      'Rebels raided the mill on 3 May.\nUpdated on 4 May: Four people were hurt.',
      [{ quote: 'Four people were hurt', trigger: 'hurt', class: 'casualties' }],
      [['2023-05-03 implied', '-']],
    ],
    [
      'a live blog’s stamp is when it was written',
      '15:40 GMT: Rebels have raided the mill.',
      [{ quote: 'Rebels have raided the mill', trigger: 'raided' }],
      [['2023-05-17 implied', '2023-05-17T15:40Z']],
    ],
    [
      'beside a limit, its own day',
      'Forty have died since 7 May, when rebels raided the mill.',
      [
        { quote: 'Forty have died since 7 May', trigger: 'died', class: 'casualties' },
        { quote: 'rebels raided the mill', trigger: 'raided' },
      ],
      [
        ['2023-05-07.. stated', '-'],
        ['2023-05-07 stated', '-'],
      ],
    ],
    [
      'a date at the end of a clause is not the speaker’s',
      'Rebels hit the mill late on Saturday, doctors there say, hurting four.',
      [{ quote: 'hurting four', trigger: 'hurting', class: 'casualties', speaker: 'doctors there', cue: 'say' }],
      [['2023-05-13 relative', '-']],
    ],
    [
      'the saying was earlier, not the event',
      'Rebels raided the mill on 3 May.\nEarlier, the mayor had said that two were hurt.',
      [{ quote: 'two were hurt', trigger: 'hurt', class: 'casualties', speaker: 'the mayor', cue: 'said' }],
      [['2023-05-03 implied', '-']],
    ],
    [
      'what has happened is of last year, however near the next',
      'Rebels raided the mill on 10 June.',
      [{ quote: 'Rebels raided the mill on 10 June', trigger: 'raided' }],
      [['2022-06-10 stated', '-']],
    ],
  ])('%s', (_name, lines, told, expected) => {
    expect(date(lines, told)).toEqual(expected)
  })
})

describe('does not date', () => {
  it.each<[string, string, Told[]]>([
    [
      'what goes on, from the report’s main event',
      'Rebels raided the mill on 3 May.\nNorland sends them weapons.',
      [{ quote: 'Norland sends them weapons', trigger: 'sends', class: 'aid' }],
    ],
    [
      'background without a date of its own',
      'Rebels raided the mill on 3 May.\nBackground: They had burnt a bridge.',
      [{ quote: 'They had burnt a bridge', trigger: 'burnt' }],
    ],
    [
      'anything in a report without dates of events',
      'Four people were hurt, Kim said on Thursday.',
      [{ quote: 'Four people were hurt', trigger: 'hurt', class: 'casualties', speaker: 'Kim', cue: 'said' }],
    ],
  ])('%s', (_name, lines, told) => {
    expect(date(lines, told).map(([when]) => when)).toEqual(['-'])
  })
})

describe('a report without a publication date', () => {
  const lines = 'Rebels raided the mill on Tuesday.'
  it('leaves relative dates open and says so', () => {
    const { report } = made(lines, null)
    expect(date(lines, [{ quote: 'Rebels raided the mill on Tuesday', trigger: 'raided' }], null)).toEqual([
      ['null.. relative', '-'],
    ])
    expect(dateNotes(report, lexicon)).toEqual([
      { report: 'r', where: words(lines, 'Tuesday'), what: 'no publication date: a relative date is left open' },
    ])
  })
  it('has no note where there is nothing to count', () => {
    expect(dateNotes(made(lines, '2023-05-17').report, lexicon)).toEqual([])
    expect(dateNotes(made('Rebels raided the mill on 3 May 2023.', null).report, lexicon)).toEqual([])
  })
})

describe('datelines', () => {
  it.each([
    ['PORT VELA, May 12 (Agency) — Rebels raided the mill on Tuesday.', '2023-05-12'],
    ['Port Vela (Agency), 12 May 2023 - Rebels raided the mill.', '2023-05-12'],
    ['On May 12 rebels raided the mill — again.', null],
    ['Rebels raided the mill.', null],
  ])('%s', (text, expected) => {
    expect(readDateline(text, '2023-05-17', lexicon)?.day ?? null).toBe(expected)
  })
  it('count weekdays, and are no event’s date', () => {
    const lines = 'PORT VELA, May 12 (Agency) — Rebels raided the mill on Tuesday.|Four were hurt.'
    const told = [
      { quote: 'Rebels raided the mill on Tuesday', trigger: 'raided' },
      { quote: 'Four were hurt', trigger: 'hurt', class: 'casualties' },
    ]
    expect(date(lines, told).map(([when]) => when)).toEqual(['2023-05-09 relative', '2023-05-09 implied'])
  })
})
