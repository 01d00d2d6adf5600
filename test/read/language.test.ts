import { beforeAll, describe, expect, it } from 'vitest'
import { decideLanguage, languageTag, loadDetector } from '#read/field/language'

const english =
  'Two boats sank off the coast of Tarn on Sunday night, the harbour master said. Nobody was hurt, and both crews reached the shore in a small raft. The cause of the accident was not known on Monday morning, but fishermen spoke of a sudden storm.'
const german =
  'Zwei Boote sind in der Nacht zum Montag vor der Küste von Tarn gesunken, teilte der Hafenmeister mit. Niemand wurde verletzt, beide Mannschaften erreichten in einem kleinen Floß das Ufer. Die Ursache des Unfalls war zunächst nicht bekannt, Fischer sprachen von einem plötzlichen Sturm.'
const ukrainian =
  'Два човни затонули біля узбережжя Тарна в ніч на понеділок, повідомив начальник порту. Ніхто не постраждав, обидва екіпажі дісталися берега на невеликому плоту. Причина аварії поки невідома, проте рибалки говорять про раптовий шторм.'
const russian =
  'Две лодки затонули у побережья Тарна в ночь на понедельник, сообщил начальник порта. Никто не пострадал, оба экипажа добрались до берега на небольшом плоту. Причина аварии пока неизвестна, однако рыбаки говорят о внезапном шторме.'

beforeAll(() => loadDetector())

const tags: readonly (readonly [written: string, tag: string | null])[] = [
  ['en', 'en'],
  ['en_US', 'en-US'],
  ['EN-gb', 'en-GB'],
  ['eng', 'en'],
  ['English', 'en'],
  ['ua', 'uk'],
  ['uk-UA', 'uk-UA'],
  ['zh-Hans-CN', 'zh-Hans-CN'],
  ['und', null],
  ['klingon language', null],
  ['', null],
  ['<b>', null],
]

type Case = readonly [
  text: string,
  said: string | null,
  by: 'front-matter' | 'page',
  language: string,
  note: string | null,
]
const decisions: readonly Case[] = [
  [english, null, 'page', 'en', null],
  [german, null, 'page', 'de', null],
  [ukrainian, null, 'page', 'uk', null],
  [russian, null, 'page', 'ru', null],
  [english, 'en-GB', 'page', 'en-GB', null],
  [german, 'en', 'page', 'de', 'taken for de'],
  [german, 'en', 'front-matter', 'en', 'look like de'],
  [russian, 'en', 'front-matter', 'ru', 'taken for ru'],
  [english, 'ru', 'front-matter', 'en', 'taken for en'],
  [russian, 'uk', 'front-matter', 'uk', 'look like ru'],
  ['Blast in Tarn.', 'en', 'page', 'en', null],
  ['Blast.', null, 'page', 'en', 'too short'],
  ['12:30', null, 'page', 'und', null],
  ['Вибух.', null, 'page', 'uk', null],
  [english, 'klingonish tongue', 'page', 'en', 'none we know'],
]

describe('language', () => {
  it.each(tags)('%j as a tag is %j', (written, tag) => expect(languageTag(written)).toBe(tag))
  it.each(decisions)('%s, said to be %s by %s: %s', (text, said, by, language, note) => {
    const decided = decideLanguage(text, said, by)
    expect(decided.language).toBe(language)
    if (note === null) expect(decided.notes).toEqual([])
    else expect(decided.notes.join()).toContain(note)
  })
})
