import { describe, expect, it } from 'vitest'
import { looksBinary, signatureOf } from '#read/charset/binary'
import { type Declared, decode } from '#read/charset/decode'
import { trimBlankLines, wellFormed } from '#read/charset/well-formed'

/** Marks of windows-1252 that Node 20's decoder does not know. */
const MARKS: Readonly<Record<string, number>> = { '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 }

/** Text in a single-byte charset, by asking the decoder what each byte is. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(text, (letter) => MARKS[letter] ?? table.get(letter) ?? 63)
}

const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2))
  const units = mark ? `\ufeff${text}` : text
  for (let i = 0; i < units.length; i++) bytes.setUint16(i * 2, units.charCodeAt(i), littleEndian)
  return new Uint8Array(bytes.buffer)
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const joined = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)))

const russian = 'Две лодки затонули у побережья Тарна, сообщил начальник порта. Никто не пострадал.'
const ukrainian = 'Два човни затонули біля узбережжя Тарна, повідомив начальник порту. Ніхто не постраждав.'
const french = 'Deux bateaux ont coulé près de Tarn, a déclaré le maître du port : « Personne n’est blessé. »'
const english = 'The café on Tarn’s quay was hit – “twice”, he said. Damage: £5,000.'
const none: Declared = { header: null, page: null }

type Case = readonly [name: string, bytes: Uint8Array, declared: Declared, text: string, note: string | null]
const cases: readonly Case[] = [
  ['UTF-8', utf8(russian), none, russian, null],
  ['UTF-8 with a mark', joined([0xef, 0xbb, 0xbf], english), none, english, null],
  ['UTF-16 LE with a mark', utf16(russian, true, true), none, russian, null],
  ['UTF-16 BE with a mark', utf16(english, false, true), none, english, null],
  ['UTF-16 LE without', utf16(english, true, false), none, english, 'read as utf-16le'],
  ['UTF-16 BE without', utf16(russian, false, false), none, russian, 'read as utf-16be'],
  ['windows-1251, named by nobody', encode(russian, 'windows-1251'), none, russian, 'read as windows-1251'],
  ['windows-1251 in Ukrainian', encode(ukrainian, 'windows-1251'), none, ukrainian, 'read as windows-1251'],
  ['KOI8-R, named by nobody', encode(russian, 'koi8-r'), none, russian, 'read as koi8-r'],
  ['windows-1251 by the header', encode(russian, 'windows-1251'), { header: 'cp1251', page: null }, russian, null],
  ['windows-1251 by the page', encode(russian, 'windows-1251'), { header: null, page: 'windows-1251' }, russian, null],
  ['latin-1, named by nobody', encode(french, 'windows-1252'), none, french, 'read as windows-1252'],
  ['windows-1252, one word and marks', encode(english, 'windows-1252'), none, english, 'read as windows-1252'],
  [
    'header says UTF-8, is windows-1251',
    encode(russian, 'windows-1251'),
    { header: 'utf-8', page: null },
    russian,
    'said to be utf-8',
  ],
  [
    'header says UTF-8, page is right',
    encode(russian, 'windows-1251'),
    { header: 'utf-8', page: 'windows-1251' },
    russian,
    'is not utf-8',
  ],
  ['header says latin-1, is UTF-8', utf8(french), { header: 'iso-8859-1', page: null }, french, 'is UTF-8'],
  [
    'header says latin-1, page windows-1251 is right',
    encode(russian, 'windows-1251'),
    { header: 'latin1', page: 'windows-1251' },
    russian,
    'the page windows-1251',
  ],
  ['a charset nobody knows', utf8(english), { header: 'utf-ate', page: null }, english, 'not known'],
  [
    'one invalid byte in UTF-8',
    joined('Tarn – “quay” ', [0xff], ' sank'),
    none,
    'Tarn – “quay” \ufffd sank',
    'invalid UTF-8: 1',
  ],
  ['a lone continuation byte in ASCII', joined('Tarn ', [0x81], ' sank'), none, 'Tarn \ufffd sank', 'invalid UTF-8: 1'],
  ['cut in the middle of a letter', utf8('Тарн').subarray(0, 7), none, 'Тар\ufffd', 'invalid UTF-8: 1'],
  ['nothing', new Uint8Array(), none, '', null],
]

describe('charset', () => {
  it.each(cases)('%s', (_, bytes, declared, text, note) => {
    const decoded = decode(bytes, declared)
    expect(decoded.text).toBe(text)
    if (note === null) expect(decoded.notes).toEqual([])
    else expect(decoded.notes.join('; ')).toContain(note)
  })
})

const knownWrong: readonly (readonly [why: string, bytes: Uint8Array, read: string])[] = [
  // Twelve letters are no statistics: KOI8-R that nobody names, in a short line, comes out as something else.
  ['a short line in cp866 is no charset chardet knows', encode('Лодки тонут', 'ibm866'), 'Лодки тонут'],
]

describe('noise', () => {
  it('is never read in a charset that no decoder has (ISO-2022-KR, as it looks to be)', () => {
    const noise =
      'TbBbfAobT0ywW3wKG09d1SM7ZZFY35lYmPqwU1Zrwrux7LvQYs0Ee7WndC2yC5GmJ2lcGPst+dxZST4rLG29V9LoH0pqaD3ucsaZurYDSq6V5HNl7q5km6kXcZK3mZJOFU8WyjmrzSPY3Q6oRaisDgR2B4X2BqyBr6Op9R5M17R0OkFa7Us7ehh0IPQQdFev4NZGTvCkA7SjpxW8EHPWE1NFixC9maBTctc1o0clu6GB4Kuc6dWDa9hUqLSLc1WbiaLkr1JTMF387xommqTLOEPySlKttORUT145ezwW+AHE/46czxuaPq6KP/cPc/bUeuADAAA='
    expect(() => decode(Buffer.from(noise, 'base64'))).not.toThrow()
  })
})

describe('known wrong', () => {
  it.each(knownWrong)('%s', (_, bytes, right) => expect(decode(bytes).text).not.toBe(right))
})

describe('text that later stages may take', () => {
  const formed: readonly (readonly [text: string, clean: string, notes: number])[] = [
    ['a\r\nb\rc\n', 'a\nb\nc\n', 0],
    ['no\u00a0break, \u2028 and \u000c stay', 'no\u00a0break, \u2028 and \u000c stay', 0],
    ['\ufeffmark', 'mark', 0],
    ['nul \0 here \0', 'nul \ufffd here \ufffd', 1],
    ['half \ud83d and \ude00 but \u{1f600}', 'half \ufffd and \ufffd but \u{1f600}', 1],
    ['\0\ud83d', '\ufffd\ufffd', 2],
  ]
  it.each(formed)('%j', (text, clean, count) => {
    const { text: made, notes } = wellFormed(text)
    expect(made).toBe(clean)
    expect(notes).toHaveLength(count)
  })
  it('has no blank lines around it, and keeps indentation', () => {
    expect(trimBlankLines('\n  \n\t\n  Tarn\n\n  sank \n \n')).toBe('  Tarn\n\n  sank')
    expect(trimBlankLines(' \n\n')).toBe('')
  })
})

describe('binary', () => {
  it('is known by its first bytes', () => {
    expect(signatureOf(joined([0x89], 'PNG\r\n', [0x1a]))).toBe('a PNG picture')
    expect(signatureOf(utf8('%PDF-1.7'))).toBe('a PDF document')
    expect(signatureOf(utf8('PKK fighters were hit'))).toBeNull()
    expect(signatureOf(utf8('GIFTS were handed out'))).toBeNull()
  })
  it('is known by its control characters', () => {
    expect(looksBinary(String.fromCharCode(...Array.from({ length: 500 }, (_, i) => (i * 7) % 32)))).toBe(true)
    expect(looksBinary('Two boats sank.\0 '.repeat(3))).toBe(false)
    expect(looksBinary('\tTwo boats\r\n sank \f')).toBe(false)
  })
})
