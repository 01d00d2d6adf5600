import type { Atom, Rule } from '../parts.ts'
import type { Word } from '../scan.ts'

/** "p.m.", "pm", "PM" → the word after it. */
function readHalf(words: readonly Word[], at: number): { pm: boolean; to: number } | null {
  const word = words[at]?.lower
  if (word === 'am' || word === 'pm') return { pm: word === 'pm', to: at + 1 }
  if ((word === 'a' || word === 'p') && words[at + 1]?.lower === '.' && words[at + 2]?.lower === 'm') {
    const dot = words[at + 3]?.lower === '.' && words[at + 3]?.glued ? 1 : 0
    return { pm: word === 'p', to: at + 3 + dot }
  }
  return null
}

function readZone(words: readonly Word[], at: number): { zone: number | null; to: number } {
  const hours = words[at]?.sense?.zone
  if (hours !== undefined && words[at]?.capital) return { zone: hours * 60, to: at + 1 }
  if (words[at]?.lower === 'z' && words[at]?.glued) return { zone: 0, to: at + 1 }
  if (words[at]?.lower === 'local' && words[at + 1]?.lower === 'time') return { zone: null, to: at + 2 }
  return { zone: null, to: at }
}

const two = (word: Word | undefined, most: number): boolean => word?.digits === 2 && word.value <= most && word.glued

/** Without "p.m." or a zone, these show that it is a time and not a score: "at 21:41", not "won 21:19". */
const BEFORE =
  /^(?:at|about|around|by|from|until|till|after|before|to|and|since|between|near|approximately|exactly|circa|on|of|,|\(|\[|-|–|—|:|;|\.|t|updated|published|hours)$/

const FIGURES = /^(?:at|about|around|by|from|until|after|before|of)$/

type Found = (to: number, hour: number, minute: number | null, second: number | null) => Atom

/** "21:41", "07:56:10", "9.30 p.m." */
function withMinutes(words: readonly Word[], at: number, clock: Found): Atom | null {
  const mark = words[at + 1]
  const hour = words[at]!.value
  if (!mark?.glued || !/^[:.]$/.test(mark.lower) || !two(words[at + 2], 59) || words[at]!.digits > 2) return null
  const minute = words[at + 2]!.value
  const seconds = mark.lower === ':' && words[at + 3]?.lower === ':' && two(words[at + 4], 59)
  const to = seconds ? at + 5 : at + 3
  const half = readHalf(words, to)
  if (half && hour <= 12) return clock(half.to, (hour % 12) + (half.pm ? 12 : 0), minute, null)
  const cued = BEFORE.test(words[at - 1]?.lower ?? '.') || words[at]!.opens
  const zoned = readZone(words, to).to > to
  // "at 5.30" may be a price or a magnitude.
  if (mark.lower === '.' ? !zoned : !cued && !zoned && words[to]?.lower !== 'on') return null
  if (words[to]?.glued && /^[:%\d]$/.test(words[to]?.lower ?? '')) return null
  return hour <= 24 ? clock(to, hour, minute, seconds ? words[at + 4]!.value : null) : null
}

/** "4 in the morning", "10 at night": the part of the day joins behind. */
function beforePart(words: readonly Word[], at: number): boolean {
  const link = words[at + 1]?.lower
  const part = link === 'in' ? words[at + 3]?.sense?.part : link === 'at' ? words[at + 2]?.sense?.part : undefined
  return part !== undefined && FIGURES.test(words[at - 1]?.lower ?? '')
}

/** "21:41", "07:56:10", "9 p.m. EST", "5am", "0300 GMT", "noon", "midnight", "7 o'clock", "4 in the morning"; not the score "3:2". */
export const clockTime: Rule = (words, at) => {
  const word = words[at]
  if (!word) return null
  const clock: Found = (to, hour, minute, second) => {
    const zone = readZone(words, to)
    return { from: at, to: zone.to, parts: { clock: { hour, minute, second, zone: zone.zone } }, rule: 'clock-time' }
  }
  if (word.lower === 'noon') return clock(at + 1, 12, 0, null)
  if (word.lower === 'midnight') return clock(at + 1, 24, 0, null)
  if (word.digits === 0 && word.sense?.cardinal === undefined) return null
  if (word.glued && /^[:.\d/-]$/.test(words[at - 1]?.lower ?? '')) return null
  if (word.digits === 4) {
    const [hour, minute] = [Math.floor(word.value / 100), word.value % 100]
    return hour < 24 && minute < 60 && readZone(words, at + 1).to > at + 1 ? clock(at + 1, hour, minute, null) : null
  }
  const hour = word.digits > 0 ? word.value : (word.sense?.cardinal ?? 99)
  if (word.digits > 0) {
    const timed = withMinutes(words, at, clock)
    if (timed) return timed
  }
  if (hour < 1 || hour > 12) return null
  const half = readHalf(words, at + 1)
  if (half) return clock(half.to, (hour % 12) + (half.pm ? 12 : 0), null, null)
  if (beforePart(words, at)) return clock(at + 1, hour, null, null)
  return words[at + 1]?.lower === 'o' && words[at + 3]?.lower === 'clock' ? clock(at + 4, hour, null, null) : null
}
