/** Consonants that double before "-ed", "-ing", "-er": "hit" → "hitting". */
const DOUBLED = /([bdgklmnprtvz])\1$/

/** Ends of stems that hardly stand without an "e" after them: "evacuat", "surviv", "seiz", "besieg", "injur", "forc", "handl". */
const LACKS_E =
  /(?:[^aeioul]l|af|[^c]at|[aeiou]v|[^aeiou]v|[^z]z|[^aeiou]s|[aeiou]s|[nrlaei]c|uc|g|ur|ir|[^aeiou]or|[^aeiou]u|[aeiou]qu|ib|ub|ob|id|ud|[^aeiou]ak|[^aeiou]ok|[^aeiou]ik|[^aeiou]am|[^aeiou]om|[^aeiou]um|in|un|[^aeiou]ap|[^aeiou]op|yp|ip|it|[^aeiou]ut|[^aeiou]ot|ar|th)$/
/** Ends of stems that do stand alone, though the pattern above takes them: "laugh", "focus", "visit", "bomb", "travel". */
const WHOLE =
  /(?:ss|us|ing|ang|ong|eng|isit|ibit|imit|edit|osit|profit|ruit|eat|oat|oot|out|eet|ein|ain|oin|oon|own|ean|een|oil|ail|eal|eel|oul|ear|oor|our|air|eer|eak|ook|oak|eek|oap|eep|oop|eap|oam|oom|eam|ghn|tion|gather|ump|x|w|y)$/

/** Of the words that a stem without its suffix can come from, the one that is known; else the likeliest by its letters. "strik" → "strike". */
export function baseOf(stem: string, known: ReadonlySet<string>): string {
  const undoubled = DOUBLED.test(stem) ? stem.slice(0, -1) : null
  const withY = /[^aeiou]i$/.test(stem) ? `${stem.slice(0, -1)}y` : null
  if (withY) return withY
  if (known.has(`${stem}e`) && !(known.has(stem) && /[aeiou][aeiou][^aeiou]$|[^aeiou]{2}$/.test(stem)))
    return `${stem}e`
  if (known.has(stem)) return stem
  if (undoubled && known.has(undoubled)) return undoubled
  // "kill", but "levelled", "patrolled".
  if (undoubled && (!/(?:ll|zz)$/.test(stem) || /[aeiou][^aeiou]+[aeiou]ll$/.test(stem))) return undoubled
  if (/[aeiou]k$/.test(stem) && stem.endsWith('ck')) return stem
  return LACKS_E.test(stem) && !WHOLE.test(stem) ? `${stem}e` : stem
}
