import { eld } from 'eld'

/** Letters that the detector reads at most in one go (eld cuts there), and how many windows we show it. */
const WINDOW = 1000
const WINDOWS = 3

/** Fewest letters for a detection to be believed when nothing is said, and against what is said: headlines are guessed wrong too often. */
const ENOUGH = { alone: 60, against: 150 }

/** Wrong or long ways to write a language that pages and people use, beside ISO 639 (which Intl resolves: "eng" is "en"). */
const SPELLINGS: Readonly<Record<string, string>> = {
  ua: 'uk',
  gr: 'el',
  cz: 'cs',
  jp: 'ja',
  cn: 'zh',
  english: 'en',
  ukrainian: 'uk',
  russian: 'ru',
  german: 'de',
  french: 'fr',
  spanish: 'es',
  arabic: 'ar',
}

let loading: Promise<unknown> | null = null

/** Loads the detector once: without it `eld.detect` throws. */
export function loadDetector(): Promise<unknown> {
  loading ??= 'load' in eld ? eld.load() : Promise.resolve()
  return loading
}

/** The canonical BCP 47 tag of a language as written ("en_US" is "en-US", "eng" is "en"), or null when it is none. */
export function languageTag(written: string): string | null {
  const tag = written.trim().replaceAll('_', '-')
  const spelled = SPELLINGS[tag.toLowerCase()]
  if (spelled) return spelled
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    return canonical && /^[a-z]{2,3}(-|$)/.test(canonical) && !/^(und|mul|zxx)/.test(canonical) ? canonical : null
  } catch {
    return null
  }
}

/** Language of a text, by vote of windows at its start, middle and end; `letters`: how many the detection rests on, 0 when it does not trust itself. */
function detectLanguage(text: string): { readonly language: string | null; readonly letters: number } {
  const step = Math.max(0, Math.floor((text.length - WINDOW) / (WINDOWS - 1)))
  const starts = text.length > WINDOW * 1.5 ? [0, step, 2 * step] : [0]
  const votes = starts.map((start) => eld.detect(text.slice(start, start + WINDOW)))
  const count = (language: string): number => votes.filter((vote) => vote.language === language).length
  const best = votes.reduce((a, b) => (count(b.language) > count(a.language) ? b : a))
  const letters = best.isReliable() ? (text.slice(0, WINDOW).match(/\p{L}/gu)?.length ?? 0) : 0
  return { language: best.language === '' ? null : best.language, letters }
}

/** Whether a text is mostly in Latin letters: nothing else can be English. */
function isLatin(text: string): boolean {
  const sample = text.slice(0, 4 * WINDOW)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) >= letters / 2
}

interface Decision {
  readonly language: string
  readonly notes: readonly string[]
}

function undeclared(text: string): Decision {
  const { language, letters } = detectLanguage(text)
  if (language === null) return { language: 'und', notes: [] }
  if (letters >= ENOUGH.alone || !isLatin(text) || language === 'en') return { language, notes: [] }
  // "Blast." comes out as German, and nothing but English is read now.
  return { language: 'en', notes: [`too short to be sure of its language (${language}?): taken for English`] }
}

/**
 * The language of a report, from what is said of it and what its words are. A person's word (front matter) holds unless the
 * script makes it impossible; a page's (its template says "en" over any text) holds unless a sure detection says otherwise.
 * 'und' when there are no words to tell by.
 */
export function decideLanguage(text: string, said: string | null, by: 'front-matter' | 'page'): Decision {
  const tag = said === null ? null : languageTag(said)
  if (tag === null) {
    const { language, notes } = undeclared(text)
    return { language, notes: said === null ? notes : [`language ‘${said.slice(0, 40)}’ is none we know`, ...notes] }
  }
  const { language, letters } = detectLanguage(text)
  const given = tag.split('-')[0]
  const otherScript = isLatin(text) !== (new Intl.Locale(tag).maximize().script === 'Latn')
  const believed = letters >= (otherScript ? 1 : ENOUGH.against)
  if (language === null || language === given || !believed) return { language: tag, notes: [] }
  const odd = `said to be in ${tag}, its words look like ${language}`
  return by === 'page' || otherScript
    ? { language, notes: [`${odd}: taken for ${language}`] }
    : { language: tag, notes: [odd] }
}
