/** Letters that NFKD leaves whole, as English prints them. Own list; the Cyrillic ones join Ukrainian and Russian spellings. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
  ŧ: 't',
  ŋ: 'n',
  ґ: 'г',
  ä: 'a',
}

/** Words of names with a short form: "Saint Louis" and "St. Louis" are one name. */
const SHORT: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' }

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false
  return true
}

/**
 * One word without case, accents, apostrophes and full stops: "Qal’at" → "qalat", "Łódź" → "lodz".
 * Marks of Latin, Greek, Cyrillic, Hebrew and Arabic go; vowel signs of Indic scripts stay, they are letters there.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (isAscii(lower)) return lower.replace(/[.'`]/g, '')
  const spelled = lower.replace(/[øłđðħıßæœþəŧŋґ]/g, (letter) => LETTERS[letter] ?? letter)
  const bare = spelled.normalize('NFKD').replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/g, '')
  return bare.replace(/[.'`’‘ʼʻʹʺ´′ʾʿ]/g, '')
}

/** Joins folded words to a folded name: "saint" is "st", an opening "the" is no part of it. */
export function joinFolded(words: readonly string[], from = 0, to = words.length): string {
  let name = ''
  for (let i = from; i < to; i++) {
    const word = words[i] ?? ''
    if (word === '' || (i === from && word === 'the' && to - from > 1)) continue
    const short = to - from > 1 && Object.hasOwn(SHORT, word) ? SHORT[word] : word
    name = name === '' ? (short ?? word) : `${name} ${short}`
  }
  return name
}

/** A name as it is looked up: "El-Fasher" → "el fasher", "Saint-Étienne" → "st etienne", "Миколаїв" → "миколаів" without its dots. */
export function foldName(name: string): string {
  return joinFolded(name.split(/[\s\-‐‑–—/,()]+/).map(foldWord))
}

/** Arabic articles, as a name may or may not carry them. */
const ARTICLES = new Set(['al', 'el', 'ash', 'as', 'ad', 'an', 'ar', 'at', 'az', 'ul', 'ez', 'es', 'ed', 'er', 'en'])

/**
 * What is left of a folded Latin name when romanisations are made one: "el fasher" and "al fashir" → "fasir",
 * "khan younis" and "khan yunis" → "hanunis". Own reduction, after the common systems for Arabic and Cyrillic. '' for other scripts.
 */
export function nameSkeleton(folded: string): string {
  if (!/^[a-z ]+$/.test(folded)) return ''
  const words = folded.split(' ').filter((word, _, all) => all.length === 1 || !ARTICLES.has(word))
  return words
    .join('')
    .replace(/dzh|dj/g, 'j')
    .replace(/[kg]h/g, (pair) => (pair === 'kh' ? 'h' : 'g'))
    .replace(/sch|sh|zh|[dt]h/g, (pair) => ({ dh: 'd', th: 't' })[pair] ?? 's')
    .replace(/ph/g, 'f')
    .replace(/[qck]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/ou|oo/g, 'u')
    .replace(/o/g, 'u')
    .replace(/[eiy]+/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/h$/, '')
}
