import { expect, test } from 'vitest'
import { loadOntology } from '#lexicon/ontology'
import { loadVocabulary } from '#lexicon/vocabulary'

test('the vocabulary has every class of the ontology, and countries with their codes', () => {
  const { classes, countries } = loadVocabulary()
  expect([...classes.keys()]).toEqual([...loadOntology().classes.keys()])
  expect(classes.get('drone-strike')).toMatchObject({
    acled: 'Air/drone strike',
    plover: 'ASSAULT drone',
    cameo: '195',
  })
  expect(countries.get('UA')).toEqual({ name: 'Ukraine', alpha3: 'UKR', numeric: '804' })
})
