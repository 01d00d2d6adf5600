import type { CountLexicon } from '#lexicon/counts'
import type { Word } from '../words.ts'

type Check = (list: readonly Word[], from: number, to: number, value: number, words: CountLexicon) => boolean

const lowerAt = (list: readonly Word[], at: number): string => list[at]?.lower ?? ''
const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '')

/** "$5", "€20 million", "60%", "60 per cent", "5 km", "30 minutes", "12 dollars". */
const isMeasure: Check = (list, from, to, _value, words) => {
  if (/^[$€£₴₽¥]$/.test(list[from - 1]?.text ?? '')) return true
  const next = lowerAt(list, to)
  if (next === '%' || next === '°' || next === '$') return true
  if (next === 'per' && lowerAt(list, to + 1) === 'cent') return true
  if (words.nouns.get(next)?.kind === 'never')
    return words.nouns.get(`${next} ${lowerAt(list, to + 1)}`)?.kind !== 'thing'
  // "two more days", "three square kilometres", "five consecutive nights".
  const second = lowerAt(list, to + 1)
  return (
    !list[to]?.mark &&
    words.nouns.get(next) === undefined &&
    words.nouns.get(second)?.kind === 'never' &&
    !words.words.stop.has(next)
  )
}

/** "aged 38", "38 years old", "age of 70", "Ann Hill, 38,", "a woman of 43". */
export const isAge: Check = (list, from, to, value, words) => {
  const before = lowerAt(list, from - 1)
  if (before === 'aged' || before === 'age' || before === 'ages') return true
  if (/^(?:and|to|or|-|–)$/.test(before) && /^(?:aged?|ages)$/.test(lowerAt(list, from - 3))) return true
  if (before === 'of' && value > 12 && value < 111) {
    const noun = words.nouns.get(lowerAt(list, from - 2))
    if (lowerAt(list, from - 2) === 'age' || (noun?.kind === 'person' && !noun.plural && list[to]?.mark !== false))
      return true
    if (noun?.kind === 'person' && !noun.plural && words.words.stop.has(lowerAt(list, to))) return true
  }
  // "six Jesuits, five of them" is no age, nor is any number in words.
  if (before !== ',' || value > 110 || to !== from + 1 || !/^\d/.test(list[from]?.text ?? '')) return false
  if (lowerAt(list, to) === 'of' && /^(?:them|whom|which|those|these|the)$/.test(lowerAt(list, to + 1))) return false
  const next = lowerAt(list, to)
  const person = words.nouns.get(lowerAt(list, from - 2))
  const junior = list[from - 2]?.text === '.' && words.words.titles.has(lowerAt(list, from - 3))
  const named =
    junior ||
    isCapital(list[from - 2]) ||
    (person?.kind === 'person' &&
      (!person.plural ||
        (value > 12 &&
          /^\d/.test(list[from]?.text ?? '') &&
          /^(?:,|and)$/.test(lowerAt(list, to)) &&
          /^\d/.test(list[to + 1]?.text ?? ''))))
  return (
    named &&
    (next === ',' ||
      next === '.' ||
      next === ';' ||
      next === ')' ||
      next === 'of' ||
      next === 'from' ||
      next === 'and' ||
      next === '' ||
      next === 'was' ||
      next === 'died')
  )
}

/** "8 February", "February 8", "7-8 February", "in 2024", "the 2015 war". */
const isDate: Check = (list, from, to, value, words) => {
  const { months } = words.words
  const [before, next] = [lowerAt(list, from - 1), lowerAt(list, to)]
  // "may" is a verb before it is a month, unless it is written with a capital.
  const month = (at: number) => months.has(lowerAt(list, at)) && isCapital(list[at])
  if (month(to) && value < 32) return true
  // "on 14 January two missiles".
  const digits = (list[from] as Word).text.charCodeAt(0) < 58
  if (digits && month(from - 1) && (value > 1899 || (value < 32 && !/^\d/.test(list[from - 2]?.text ?? ''))))
    return true
  if (before === '.' && month(from - 2) && value < 32) return true
  if (before === ',' && value > 1899 && value < 2100) return true
  const year = /^(?:19|20)\d\d$/.test(list[from]?.text ?? '') && to === from + 1
  if (!year) return false
  const noun = words.nouns.get(next)
  if (noun?.kind !== 'person' || !noun.plural) return true
  return /^(?:in|since|until|by|late|early|mid|during|of|from|year)$/.test(before)
}

/** "at 9 p.m.", "21:42", "at 0930", "9 o'clock". */
const isTime: Check = (list, from, to, _value, _words) => {
  if (/[:]/.test(list[from]?.text ?? '')) return true
  const next = lowerAt(list, to)
  if (/^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|hours|gmt|utc)$/.test(next)) return true
  return (
    /^(?:at|around|about|by|until|before|after)$/.test(lowerAt(list, from - 1)) &&
    /^0\d{3}$/.test(list[from]?.text ?? '')
  )
}

/** "No. 10", "Highway 95", "Flight 752", "page 5", "the 1200 block of Elm Street", "45 Main Street", a phone number. */
const isName: Check = (list, from, to, value, words) => {
  if (/^(?:911|999|112)$/.test(list[from]?.text ?? '')) return true
  const before = list[from - 1]
  if (before?.text === '.' && lowerAt(list, from - 2) === 'no') return true
  if (before?.text === '#' || before?.text === '№' || before?.text === '/') return true
  if (
    before &&
    words.designators.has(before.lower) &&
    (isCapital(before) || /^(?:page|no|number|flight|channel|room|unit|highway|exit|mile)$/.test(before.lower)) &&
    (list[from] as Word).text.charCodeAt(0) < 58
  ) {
    return true
  }
  if (before?.text === '-' && list[from - 2]?.mark === false && list[from - 2]?.end === before.start) return true
  if (list[to]?.text === '-' && list[to]?.start === list[to - 1]?.end && lowerAt(list, to + 1) !== 'odd') return true
  if (lowerAt(list, to) === 'block') return true
  // "Image 1 / 13", "1 of / 13".
  if (list[to]?.text === '/' || list[to + 1]?.text === '/') return true
  if (value < 10 || to !== from + 1 || list[from]!.text.charCodeAt(0) > 57) return false
  for (let at = to; at < to + 5; at++) {
    const word = list[at]
    if (!word || !(isCapital(word) || word.text === '.' || /^\d+(?:st|nd|rd|th)$/.test(word.lower))) return false
    if (at > to && words.words.streets.has(word.lower)) return true
  }
  return false
}

/** "1." or "(2)" that numbers a list item; "3-2" and other scores do not parse as numbers. */
const isListLabel: Check = (list, from, to) => {
  if (from === 0 && /^[.)]$/.test(list[to]?.text ?? '')) return true
  return list[from - 1]?.text === '(' && list[to]?.text === ')'
}

const CHECKS: readonly Check[] = [isMeasure, isAge, isDate, isTime, isName, isListLabel]

/** Whether the number in words `from`..`to` counts nothing: a measure, age, date, time, name or list label. */
export const notACount: Check = (list, from, to, value, words) =>
  CHECKS.some((check) => check(list, from, to, value, words))
