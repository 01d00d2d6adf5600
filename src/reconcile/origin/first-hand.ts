import type { Claim } from '#model/claim'
import type { Source } from '#model/source'

const PERCEIVED = '(?:saw|heard|watched|witnessed|counted|felt|filmed)'
/** "I saw", "we heard". */
const FIRST_PERSON = new RegExp(`\\b(?:I|we|We) (?:\\w+ )?${PERCEIVED}\\b`)
/** "they heard two explosions", "she had seen": in reported speech, of those who speak. */
const REPORTED = new RegExp(`^["“]?(?:they|he|she) (?:had |have )?(?:\\w+ )?(?:${PERCEIVED}|seen)\\b`, 'i')
/** "our correspondent counted nine cars", "an AFP reporter at the scene saw": group 1 says whose. Each repeat ends in a space: linear. */
const STAFF = new RegExp(
  `\\b((?:our|its|the newspaper's) |(?:\\p{Lu}[\\p{L}&.]{0,30} ){1,4})(?:reporters?|correspondents?|journalists?|photographers?|crews?|teams?)\\b.{0,40}?\\b${PERCEIVED}\\b`,
  'u',
)
/** Who may have been there: not those who speak for a body. */
const WITNESSES = new Set(['witness', 'person', 'medical', 'emergency-services'])

/** "A Herald correspondent at the scene said: I saw": an outlet's own staff, quoted. */
const REPORTER = /\b(?:reporters?|correspondents?|journalists?|photographers?|crews?)\b/i
/** "Eyewitness Hanna Broek", "a survivor, Jon Falk". */
const EYEWITNESS = /\b(?:eye-?witness|survivor)\b/i

/** Whether a claim's words say that its origin saw or heard it: a witness in its own words, an outlet whose own staff was there. */
export function isFirstHand({ quote, attribution }: Claim, source: Source): boolean {
  const speaker = attribution.at(-1)?.source?.text ?? ''
  const perceived = FIRST_PERSON.test(quote.text) || REPORTED.test(quote.text)
  if (source.kind === 'media') {
    if (attribution.length > 0) return perceived && REPORTER.test(speaker)
    const [, whose = ''] = STAFF.exec(quote.text) ?? []
    const name = whose.replace(/^(?:An?|The) /, '').trim()
    return /^(?:our|its|the newspaper's)$/i.test(name) || (name.length > 1 && source.name.includes(name))
  }
  if (source.named && attribution.length === 1 && EYEWITNESS.test(speaker)) return true
  return WITNESSES.has(source.kind) && perceived
}
