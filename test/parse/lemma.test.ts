import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLemmas } from '#lexicon/lemmas'
import { lemmaOf, lemmatizerOf } from '#parse/lemma/lemma'

const lemmas = loadLemmas()

describe('lemmaOf', () => {
  it.each([
    [
      'VBD',
      'struck>strike hit>hit fled>flee shot>shoot evacuated>evacuate besieged>besiege strafed>strafe piloted>pilot levelled>level',
    ],
    [
      'VBD',
      'stopped>stop killed>kill denied>deny occurred>occur visited>visit collapsed>collapse handled>handle relayed>relay mined>mine',
    ],
    [
      'VBN',
      'shaken>shake torn>tear wounded>wound injured>injure neutralised>neutralise destroyed>destroy seized>seize stolen>steal',
    ],
    [
      'VBG',
      'striking>strike hitting>hit dying>die shelling>shell fleeing>flee carrying>carry burning>burn being>be using>use',
    ],
    ['VBZ', "has>have is>be says>say carries>carry crashes>crash goes>go loses>lose focuses>focus 's>be"],
    [
      'NNS',
      'casualties>casualty houses>house crashes>crash firemen>fireman lives>life bases>base people>people children>child s-300s>s-300',
    ],
    ['NNS', 'forces>force losses>loss axes>axe photos>photo roofs>roof debris>debris series>series refugees>refugee'],
    ['NNPS', 'ukrainians>ukrainian shaheds>shahed'],
    ['JJR', 'larger>large heavier>heavy bigger>big better>good worse>bad safer>safe'],
    ['RB', "n't>not n’t>not not>not"],
    ['MD', "ca>can wo>will 'll>will could>could"],
    ['PRP', 'them>they him>he'],
    ['POS', "'s>'s"],
    ['NNP', 'keldra>keldra'],
  ])('%s: %s', (tag, pairs) => {
    const found = pairs
      .split(' ')
      .map((pair) => `${pair.split('>')[0]}>${lemmaOf(pair.split('>')[0] as string, tag, lemmas)}`)
    expect(found.join(' ')).toBe(pairs)
  })

  const knownWrong: readonly (readonly [string, string, string, string])[] = [
    ['VBD', 'canoed', 'cano', 'neither the verb nor its ending is known'],
    ['NNS', 'bases', 'base', '"the bases of the claim" is of "basis": the form alone does not say'],
  ]
  it.each(knownWrong)('reads %s %s wrongly as %s: %s', (tag, form, lemma) =>
    expect(lemmaOf(form, tag, lemmas)).toBe(lemma),
  )

  it('gives some word for any word and tag, and the same from the kept ones', () => {
    const keep = lemmatizerOf(lemmas)
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom('VBD', 'VBG', 'VBZ', 'NNS', 'JJR', 'JJS', 'X', ''),
        (form, tag) => {
          const lemma = lemmaOf(form, tag, lemmas)
          expect(keep(form, tag)).toBe(lemma)
          expect(keep(form, tag)).toBe(lemma)
          if (form !== '') expect(lemma).not.toBe('')
        },
      ),
      { seed: 20310306, numRuns: 2000 },
    )
  })
})
