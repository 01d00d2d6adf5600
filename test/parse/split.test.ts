import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadSplit } from '#lexicon/split'
import { datelineAt } from '#parse/split/dateline'
import { split } from '#parse/split/split'

const words = loadSplit()

/** Sentences of a text as "kind: its tokens". */
function lines(text: string, title: string | null = null): string[] {
  const { tokens, pieces } = split(text, title, words)
  return pieces.map(({ kind, from, to }) => {
    const list = tokens.start.slice(from, to).map((start, at) => text.slice(start, tokens.end[from + at]))
    return `${kind}: ${list.join(' ')}`
  })
}

/** Sentences of prose, as they stand in the text. */
function sentences(text: string): string[] {
  const { tokens, pieces } = split(text, null, words)
  return pieces.map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]))
}

const ENDS: readonly (readonly [string, string[]])[] = [
  [
    'Lt. Col. Orla Venn spoke at 3 a.m. in St. Hilda. Nobody answered.',
    ['Lt. Col. Orla Venn spoke at 3 a.m. in St. Hilda.', 'Nobody answered.'],
  ],
  [
    'U.S. forces left the U.S. The army stayed. U.S. Senator Venn knew.',
    ['U.S. forces left the U.S.', 'The army stayed.', 'U.S. Senator Venn knew.'],
  ],
  ['Flat No. 10 burned. She said no. Ten left.', ['Flat No. 10 burned.', 'She said no.', 'Ten left.']],
  ['It fell at 9 p.m. Police came.', ['It fell at 9 p.m.', 'Police came.']],
  ['It fell at 9 p.m. Monday. Police came.', ['It fell at 9 p.m. Monday.', 'Police came.']],
  ['It fell at 9 p.m. Keldra time. Police came.', ['It fell at 9 p.m. Keldra time.', 'Police came.']],
  ['On Jan. 6 it rained. In Jan. The sun shone.', ['On Jan. 6 it rained.', 'In Jan.', 'The sun shone.']],
  [
    'J. R. Smith and T.E. Venn met. So am I. Then they left.',
    ['J. R. Smith and T.E. Venn met.', 'So am I.', 'Then they left.'],
  ],
  ['It cost 1.2 million. It took 3.5 hours.', ['It cost 1.2 million.', 'It took 3.5 hours.']],
  ['"Why now?" he asked. "Because." She left.', ['"Why now?" he asked.', '"Because."', 'She left.']],
  [
    '“Stop!” Mayor Orla Venn shouted. “We are here.” They went.',
    ['“Stop!” Mayor Orla Venn shouted.', '“We are here.”', 'They went.'],
  ],
  ['"Is it safe?" Nobody knew.', ['"Is it safe?"', 'Nobody knew.']],
  [
    'He waited… and left... Then it came. She said ". . . no" twice.',
    ['He waited… and left...', 'Then it came.', 'She said ". . . no" twice.'],
  ],
  [
    'The list [...] is long. (It is not ours.) We kept it.',
    ['The list [...] is long.', '(It is not ours.)', 'We kept it.'],
  ],
  ['Two were injured.The rest fled.', ['Two were injured.', 'The rest fled.']],
  ['It grew.[12] It fell. [3] It rose.', ['It grew.[12]', 'It fell. [3]', 'It rose.']],
  [
    'THE U.S. SHIP LEFT AT 3 A.M. IN FOG. THE CREW SLEPT IN THE U.S. THE SHIP SANK.',
    ['THE U.S. SHIP LEFT AT 3 A.M. IN FOG.', 'THE CREW SLEPT IN THE U.S.', 'THE SHIP SANK.'],
  ],
  ['i saw it. it was big! was it real? yes.', ['i saw it.', 'it was big!', 'was it real?', 'yes.']],
  [
    'The firm (Acme Corp.) said so. Acme Inc. Officials agreed.',
    ['The firm (Acme Corp.) said so.', 'Acme Inc.', 'Officials agreed.'],
  ],
  ['1. Cross the bridge. 2. Wait there.', ['Cross the bridge.', '2. Wait there.']],
]

const LINES: readonly (readonly [string, string[]])[] = [
  ['# Fire in Keldra\n\nIt burned.', ['headline: Fire in Keldra', 'prose: It burned .']],
  ['Fire in Keldra\n\nIt burned.', ['headline: Fire in Keldra', 'prose: It burned .']],
  ['Source: Mayor Venn on Telegram; the ministry', ['label: Source : Mayor Venn on Telegram ; the ministry']],
  [
    'Details: Around 20 houses burned. It rained.',
    ['label: Details :', 'prose: Around 20 houses burned .', 'prose: It rained .'],
  ],
  ['Updated at 22:37: Eleven are hurt.', ['label: Updated at 22:37 :', 'prose: Eleven are hurt .']],
  ['Update (10:30 p.m.): Two died.', ['label: Update ( 10:30 p.m. ) :', 'prose: Two died .']],
  ['Quote from Venn: "We saw it."', ['label: Quote from Venn :', 'prose: " We saw it . "']],
  ['Background: It fell.\nPhoto: Orla Venn', ['label: Background :', 'prose: It fell .', 'label: Photo : Orla Venn']],
  ['- one thing\n- another thing\n* a third', ['list: one thing', 'list: another thing', 'list: a third']],
  ['> “We saw [the fire](https://a.example/x) **twice**,” he said.', ['prose: “ We saw the fire twice , ” he said .']],
  ['– We saw it, he said.', ['prose: We saw it , he said .']],
  ['It burned.\r\nIt fell.\r\n\r\n* * *\r\nIt stood.', ['prose: It burned .', 'prose: It fell .', 'prose: It stood .']],
  ['KELDRA, Feb. 8 (VNA) – It burned.', ['label: KELDRA , Feb. 8 ( VNA ) –', 'prose: It burned .']],
  ['Keldra. VNA. It burned.', ['label: Keldra . VNA .', 'prose: It burned .']],
  ['Ministry: 12 killed', ['headline: Ministry : 12 killed']],
  [
    'The first line of a text that a mail program broke\nat some width goes on below, and so does the next\none. It ends here.\n\nNew.',
    [
      'prose: The first line of a text that a mail program broke at some width goes on below , and so does the next one .',
      'prose: It ends here .',
      'prose: New .',
    ],
  ],
]

describe('split', () => {
  it.each(ENDS)('finds the ends of: %s', (text, expected) => expect(sentences(text)).toEqual(expected))

  it.each(LINES)('finds the kinds of: %s', (text, expected) => expect(lines(text)).toEqual(expected))

  it('knows the title in the body, whatever its end', () => {
    expect(lines('“Fire, at last.”\nIt burned.', 'Fire at last')).toEqual([
      'headline: “ Fire , at last . ”',
      'prose: It burned .',
    ])
  })

  it('keeps a paragraph in one piece of numbers', () => {
    const { pieces } = split('One. Two.\n\nDetails: three. Four.', null, words)
    expect(pieces.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 1, 1])
  })

  it('cuts a line of 2,000 words without a stop, after a comma where there is one', () => {
    const text = 'one two three four, five six seven eight nine ten '.repeat(200)
    const { pieces, tokens } = split(text, null, words)
    expect(pieces.length).toBeGreaterThan(5)
    for (const { from, to } of pieces) expect(to - from).toBeLessThanOrEqual(400)
    for (const { to } of pieces.slice(0, -1)) expect(text.slice(tokens.start[to - 1], tokens.end[to - 1])).toBe(',')
  })

  const knownWrong: readonly (readonly [string, string[], string])[] = [
    [
      'He met the U.S. Venn left.',
      ['He met the U.S. Venn left.'],
      'a name behind "U.S." could be its noun ("U.S. Steel")',
    ],
    ['He said no. 10 men fled.', ['He said no. 10 men fled.'], '"no. 10" is a number before it is an answer'],
  ]
  it.each(knownWrong)('reads wrongly: %s', (text, found) => expect(sentences(text)).toEqual(found))
})

describe('datelineAt', () => {
  const parts = (text: string): (string | null)[] | null => {
    const found = datelineAt(text, 0, text.length)
    const quote = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
    return found && [quote(found.place), quote(found.date), quote(found.agency)]
  }
  it.each([
    ['KELDRA, Feb. 8 (VNA) – It burned.', ['KELDRA', 'Feb. 8', 'VNA']],
    ['KELDRA (VNA) — It burned.', ['KELDRA', null, 'VNA']],
    ['PORT KELDRA, Velandria (Coast Wire) -- It burned.', ['PORT KELDRA, Velandria', null, 'Coast Wire']],
    ['KELDRA, January 17. /VNA/. It burned.', ['KELDRA', 'January 17', 'VNA']],
    ['Keldra, 8 February – It burned.', ['Keldra', '8 February', null]],
    ['KELDRA — It burned.', ['KELDRA', null, null]],
    ['KELDRA, 7 JUL 89 (VNA) -- [TEXT] IT BURNED.', ['KELDRA', '7 JUL 89', 'VNA']],
  ])('reads %s', (text, expected) => expect(parts(text)).toEqual(expected))

  it.each([
    'Keldra is burning – again.',
    'Keldra, the port (pop. 900) – it burned.',
    'The port (VNA) burned.',
    'MAYOR: 12 KILLED',
    'On 8 February – a Thursday – it burned.',
    'Keldra – it burned.',
  ])('does not take for a dateline: %s', (text) => expect(parts(text)).toBeNull())
})

describe('split, on any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom(
          ...'Lt. U.S. a.m. No. 10 S-300 -131/136 … ... .” " \' ’s n’t @x #y http:// www.a.com a@b.co \n \r\n \u00a0 - * > # [a](b) ** Details: Photo: KYIV, (AP) – \ud83d \ude00 👩‍🚒 é ʼ $ % 5pm 1,2 St.'.split(
            ' ',
          ),
        ),
        { maxLength: 30 },
      )
      .chain((parts) => fc.constantFrom('', ' ').map((gap) => parts.join(gap))),
  )

  it('gives tokens in order inside the text, each in one sentence, no space at their edges', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { tokens, pieces } = split(raw, null, words)
        let last = 0
        tokens.start.forEach((start, at) => {
          const end = tokens.end[at] as number
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(raw.length)
          expect(raw.slice(start, end)).toBe(raw.slice(start, end).trim())
          last = end
        })
        let next = 0
        for (const { from, to } of pieces) {
          expect(from).toBe(next)
          expect(to).toBeGreaterThan(from)
          next = to
        }
        expect(next).toBe(tokens.start.length)
      }),
      { seed: 20310304, numRuns: 3000 },
    )
  })

  it('never parts a pair of surrogates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        const { tokens } = split(raw, null, words)
        for (const at of [...tokens.start, ...tokens.end]) {
          const before = raw.charCodeAt(at - 1)
          const after = raw.charCodeAt(at)
          expect(before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff).toBe(false)
        }
      }),
      { seed: 20310305, numRuns: 1500 },
    )
  })

  it.each([
    ['dots', 'a.'.repeat(40_000)],
    ['hyphens', 'A-'.repeat(40_000)],
    ['hosts', 'aa.bb/'.repeat(20_000)],
    ['brackets', `http://a${')'.repeat(60_000)}`],
    ['links', '[a]('.repeat(20_000)],
    ['quotes', '." '.repeat(30_000)],
    ['apostrophes', "a'".repeat(40_000)],
    ['capitals', 'AB '.repeat(30_000)],
    ['lines', 'a\n'.repeat(40_000)],
    ['stars', '* '.repeat(40_000)],
    ['labels', 'Update 1 '.repeat(20_000)],
    ['figures', '1,'.repeat(40_000)],
    ['at signs', 'a@'.repeat(40_000)],
  ])('takes time that grows with the length alone: %s', (_name, raw) => {
    const before = performance.now()
    split(raw, null, words)
    expect(performance.now() - before).toBeLessThan(1500)
  })
})
