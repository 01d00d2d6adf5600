import { describe, expect, test } from 'vitest'
import type { Sentence, Token } from '#model/sentence'
import {
  ancestorsOf,
  childrenOf,
  clauseHeadOf,
  clauseOf,
  headOf,
  isUnder,
  pathBetween,
  rootOf,
  subtreeOf,
  subtreeSpan,
} from '#model/tree'

/** A sentence from rows "word TAG head relation", heads counted from 0. */
function tree(...rows: string[]): Sentence {
  let start = 0
  const tokens = rows.map((row, index): Token => {
    const [text, upos, head, deprel] = row.split(' ') as [string, string, string, string]
    const token = { index, text, lower: text.toLowerCase(), lemma: text.toLowerCase(), upos, xpos: '', deprel }
    const end = start + text.length
    const whole = { ...token, head: Number(head), start, end }
    start = end + 1
    return whole
  })
  return { start: 0, end: start - 1, index: 0, paragraph: 0, kind: 'prose', tokens }
}

const said = tree(
  'Residents NOUN 1 nsubj',
  'said VERB -1 root',
  'that SCONJ 6 mark',
  'the DET 4 det',
  'plant NOUN 6 nsubj',
  'was AUX 6 aux',
  'hit VERB 1 ccomp',
  'and CCONJ 8 cc',
  'burned VERB 6 conj',
  '. PUNCT 1 punct',
)
const at = (index: number): Token => said.tokens[index] as Token
const words = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')

describe('helpers over a tree', () => {
  test('head, root, children', () => {
    expect(headOf(said, at(4))?.text).toBe('hit')
    expect(headOf(said, at(1))).toBeNull()
    expect(rootOf(said)?.text).toBe('said')
    expect(words(childrenOf(said, at(6)))).toBe('that plant was burned')
    expect(words(childrenOf(said, at(6), 'nsubj', 'aux'))).toBe('plant was')
  })

  test('ancestors and what is under what', () => {
    expect(words(ancestorsOf(said, at(3)))).toBe('plant hit said')
    expect(isUnder(said, at(3), at(6))).toBe(true)
    expect(isUnder(said, at(6), at(6))).toBe(true)
    expect(isUnder(said, at(0), at(6))).toBe(false)
  })

  test('subtree and its span', () => {
    expect(words(subtreeOf(said, at(6)))).toBe('that the plant was hit and burned')
    expect(subtreeSpan(said, at(6))).toEqual({ from: 2, to: 9 })
    expect(subtreeSpan(said, at(0))).toEqual({ from: 0, to: 1 })
  })

  test('path', () => {
    expect(words(pathBetween(said, at(0), at(3)))).toBe('Residents said hit plant the')
    expect(words(pathBetween(said, at(3), at(6)))).toBe('the plant hit')
    expect(words(pathBetween(said, at(3), at(3)))).toBe('the')
  })

  test('clause: without the clauses within it', () => {
    expect(clauseHeadOf(said, at(3))?.text).toBe('hit')
    expect(clauseHeadOf(said, at(7))?.text).toBe('burned')
    expect(clauseHeadOf(said, at(0))?.text).toBe('said')
    expect(words(clauseOf(said, at(6)))).toBe('that the plant was hit')
    expect(words(clauseOf(said, at(1)))).toBe('Residents said .')
  })

  test('where there is no tree, and in a circle, nothing is thrown', () => {
    const flat = tree('Two NUM -1 ', 'dead ADJ -1 ')
    expect(rootOf(flat)).toBeNull()
    expect(clauseHeadOf(flat, flat.tokens[1] as Token)).toBeNull()
    expect(pathBetween(flat, flat.tokens[0] as Token, flat.tokens[1] as Token)).toEqual([])
    const circle = tree('a X 1 dep', 'b X 0 dep')
    expect(words(subtreeOf(circle, circle.tokens[0] as Token))).toBe('a b')
    expect(words(ancestorsOf(circle, circle.tokens[0] as Token))).toBe('b a')
  })
})
