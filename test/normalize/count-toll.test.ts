import { describe, expect, test } from 'vitest'
import { loadCounts } from '#lexicon/counts'
import { findingsOf } from '#normalize/count/read-counts'
import { articleToll } from '../../eval/counts/article-toll.ts'

const words = loadCounts()

describe('articleToll(findings)', () => {
  test.each([
    ['One man was killed and two women were wounded in Tarn on Monday. He was 31.', 1, 2],
    ['A man was shot in Tarn. The man was taken to hospital, where he died.', 1, 0],
    ['Three people were shot, one of them fatally.', 0, 3],
    ['Four men were shot and one of them was killed.', 1, 3],
    ['A clerk was robbed at the pier. The victim was not hurt.', 0, 0],
    [
      'A woman was wounded on Monday. Rain fell. It rained. It poured. Wind blew. Snow came. In 2019, two men were killed there.',
      0,
      1,
    ],
  ])('%j: %i killed, %i injured', (text, killed, injured) => {
    expect(articleToll(findingsOf(text, words))).toEqual({ killed, injured })
  })
})
