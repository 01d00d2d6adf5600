import type { Clock, Rule } from '../parts.ts'
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
  if (words[at]?.lower === 'local' && words[at + 1]?.lower === 'time') return { zone: null, to: at + 2 }
  return { zone: null, to: at }
}

const two = (word: Word | undefined, most: number): boolean => word?.digits === 2 && word.value <= most && word.glued

/** "21:41", "07:56:10", "9 p.m. EST", "5am", "noon", "midnight", "7 o'clock"; not the score "3:2". */
export const clockTime: Rule = (words, at) => {
  const word = words[at]
  if (!word) return null
  const clock = (to: number, hour: number, minute: number | null, second: number | null) => {
    const zone = readZone(words, to)
    const value: Clock = { hour, minute, second, zone: zone.zone }
    return { from: at, to: zone.to, parts: { clock: value }, rule: 'clock-time' }
  }
  if (word.lower === 'noon') return clock(at + 1, 12, 0, null)
  if (word.lower === 'midnight') return clock(at + 1, 24, 0, null)
  if (word.digits === 0 && word.sense?.cardinal === undefined) return null
  const hour = word.digits > 0 ? word.value : (word.sense?.cardinal ?? 99)
  if (hour > 24 || hour < 0 || word.digits > 2 || (word.glued && /^[:.\d/-]$/.test(words[at - 1]?.lower ?? '')))
    return null
  const mark = words[at + 1]
  const colon = mark?.glued && (mark.lower === ':' || mark.lower === '.') && two(words[at + 2], 59)
  if (colon) {
    const minute = words[at + 2]?.value ?? 0
    const seconds = mark.lower === ':' && words[at + 3]?.lower === ':' && two(words[at + 4], 59)
    const to = seconds ? at + 5 : at + 3
    const half = readHalf(words, to)
    if (half && hour <= 12) return clock(half.to, (hour % 12) + (half.pm ? 12 : 0), minute, null)
    if (mark.lower === '.') return null
    if (words[to]?.glued && /^[:%\d]$/.test(words[to]?.lower ?? '')) return null
    return clock(to, hour, minute, seconds ? (words[at + 4]?.value ?? null) : null)
  }
  const half = readHalf(words, at + 1)
  if (half && hour >= 1 && hour <= 12) return clock(half.to, (hour % 12) + (half.pm ? 12 : 0), null, null)
  // "4 in the morning", "10 at night": the part of the day joins behind.
  const part =
    mark?.lower === 'in' ? words[at + 3]?.sense?.part : mark?.lower === 'at' ? words[at + 2]?.sense?.part : undefined
  if (
    part &&
    hour >= 1 &&
    hour <= 12 &&
    /^(?:at|about|around|by|from|until|after|before)$/.test(words[at - 1]?.lower ?? '')
  )
    return clock(at + 1, hour, null, null)
  if (mark?.lower === 'o' && words[at + 3]?.lower === 'clock') return clock(at + 4, hour, null, null)
  return null
}
