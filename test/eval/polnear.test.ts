import { describe, expect, it } from 'vitest'
import { readStandoff } from '../../eval/polnear/corpus.ts'
import { scoreSpans } from '../../eval/polnear/score.ts'

const TEXT = 'Mayor Ana Brandt said the bridge is open again .'
/** Words of TEXT, from one to another, as a span. */
const span = (from: string, to: string) => ({ start: TEXT.indexOf(from), end: TEXT.indexOf(to) + to.length })
const round = (score: ReturnType<typeof scoreSpans>) =>
  Object.values(score)
    .map((figure) => figure.toFixed(1))
    .join(' ')

describe('scoreSpans: exact, begin, Jaccard', () => {
  const rows = [
    ['the same span', [span('Mayor', 'Brandt')], [span('Mayor', 'Brandt')], '100.0 100.0 100.0'],
    // 2 of 3 words shared.
    ['same begin, other end', [span('Mayor', 'Brandt')], [span('Mayor', 'Ana')], '0.0 100.0 66.7'],
    ['other begin, same end', [span('Mayor', 'Brandt')], [span('Ana', 'Brandt')], '0.0 0.0 66.7'],
    ['part of a word stands for the word', [span('Mayor', 'Brandt')], [span('ayor', 'Bran')], '100.0 100.0 100.0'],
    // Of one gold and two found, one right: F1 2/3; Jaccard (1 + 0) / 2.
    ['one too many', [span('Mayor', 'Brandt')], [span('Mayor', 'Brandt'), span('open', 'again')], '66.7 66.7 50.0'],
    ['nothing found', [span('Mayor', 'Brandt')], [], '0.0 0.0 0.0'],
    ['nothing to find', [], [], '0.0 0.0 0.0'],
    [
      'one found twice counts once',
      [span('said', 'said')],
      [span('said', 'said'), span('said', 'said')],
      '100.0 100.0 100.0',
    ],
  ] as const
  it.each(rows)('%s', (_name, gold, own, expected) => {
    expect(round(scoreSpans([{ text: TEXT, gold, own }]))).toBe(expected)
  })
})

describe('readStandoff', () => {
  it('takes Source, Cue and Content only, each piece of a broken one by itself', () => {
    const notes =
      'T1\tSource 0 16\tMayor Ana Brandt\nT2\tContent 22 32;36 40\tx\nT3\tDiscuss 0 5\tMayor\nE1\tAttribution:T4\n'
    expect(readStandoff(TEXT, notes)).toEqual({
      source: [{ start: 0, end: 16 }],
      cue: [],
      content: [
        { start: 22, end: 32 },
        { start: 36, end: 40 },
      ],
    })
  })
  it('counts in code points, as brat does', () => {
    expect(readStandoff('🙂 hi', 'T1\tCue 2 4\thi').cue).toEqual([{ start: 3, end: 5 }])
  })
})
