import type { Claim } from '#model/claim'
import type { Contradiction } from '#model/incident'
import type { Source } from '#model/source'
import { isEvent } from '../link/families.ts'
import { type Denied, deniedBy, isOutright, rivalWords, tellsOf } from './denied.ts'
import type { Disputed } from './disputed.ts'
import { isOwnVoice } from './own-voice.ts'
import { blames } from './responsibility.ts'
import { isSameBody } from './same-body.ts'
import { shared, wordsOf } from './words.ts'

/** Weights of what speaks for a claim being the one that is denied. Own choices: its own report outweighs three words in common. */
const HERE = 3.5
const BARELY_HERE = 1
const NAMED = 2
const FITS = 1.5
const MOST_WORDS = 4

/** Letters by which a party's name and its adjective are one: "Russia", "Russian". */
const STEM = 5
const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM))

/** Whether the words of a denial name who said what it denies: "rejected a statement by the Eastern Front", "Russian claims". */
function namesRival(whose: ReadonlySet<string>, rival: Source | undefined): boolean {
  if (whose.size === 0 || !rival) return false
  return [rival.name, rival.party ?? '', ...rival.aliases].some((name) => stems(name).some((stem) => whose.has(stem)))
}

interface Told {
  readonly all: readonly Claim[]
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
  /** Whom a claim holds to have done it. */
  readonly blaming: ReadonlyMap<string, string>
}

/** The claim that a denial most likely denies, of those that others tell: in its own report first, of whom it names, of its matter, in its words. */
function deniedClaim(denial: Claim, denied: Denied, told: Told, { sources }: Disputed): Claim | null {
  const source = sources.get(denial.origin ?? '')
  const party = source?.party ?? null
  const speaker = denial.attribution.at(-1)?.source
  const called = speaker && speaker.end - speaker.start < denial.quote.text.length ? speaker.text : ''
  const itself = stems(`${source?.name ?? ''} ${called}`)
  const own = new Set([...wordsOf(denial.quote.text)].filter((word) => !itself.includes(word.slice(0, STEM))))
  const whose = new Set(stems(rivalWords(denial)).filter((stem) => !itself.includes(stem)))
  const fitting = (claim: Claim): boolean => {
    if (denied !== 'who did it') return tellsOf(claim, denied)
    const who = told.blaming.get(claim.id)
    return who !== undefined && isSameBody(who, source?.name ?? '')
  }
  let best: Claim | null = null
  let most = 0
  for (const claim of told.all) {
    const rival = sources.get(claim.origin ?? '')
    if (claim.origin === denial.origin || (party !== null && rival?.party === party)) continue
    const here = claim.report === denial.report
    const words = Math.min(MOST_WORDS, shared(own, told.words.get(claim.id) ?? new Set()))
    const named = namesRival(whose, rival)
    const fits = fitting(claim)
    // "Everything else was made up" answers what somebody else was said to say before it.
    const before = here && isOutright(denial) && claim.quote.start < denial.quote.start
    if (words === 0 && !named && !before && !(fits && denied === 'who did it')) continue
    // One word in common with another report is chance, unless it tells of the same matter.
    if (!here && words < 2 && !named && !fits) continue
    const near = here ? (words > 0 || before ? HERE : BARELY_HERE) : 0
    const score = words + near + NAMED * Number(named) + FITS * Number(fits)
    // Of equals in its own report, what was said last before it; else the first.
    const nearer = before && best?.report === denial.report && claim.quote.start > best.quote.start
    if (score > most || (score === most && nearer)) {
      most = score
      best = claim
    }
  }
  return best
}

/** Each denial that an incident is given is held against all claims told of it: denials beyond these are left out, the first of each origin and matter go first. */
const MOST = 60

const inWords = (denied: Denied, who: string, rival: string): string =>
  ({
    'whether it happened': `${who} denies what ${rival} says`,
    'who did it': `${who} denies having done what ${rival} says`,
    harm: `${who} denies the harm that ${rival} tells of`,
    'what was hit': `${who} denies what ${rival} says was hit`,
  })[denied]

/**
 * Each denial against the claim of another origin that it most likely denies, typed by what it denies: that it happened, who did it, the harm, what was hit.
 * One denial of each origin and matter in each report; at most 60 of them times the claims.
 */
export function denialConflicts(disputed: Disputed): Contradiction[] {
  const { claims, sources } = disputed
  const all = claims.filter(
    (claim) =>
      claim.certainty !== 'denied' &&
      claim.origin !== null &&
      !isOwnVoice(claim, sources) &&
      (isEvent(claim.event.class) ||
        ['presence', 'target-status', 'accusation', 'claim-of-responsibility'].includes(claim.event.class)) &&
      deniedBy(claim, sources.get(claim.origin)) === null,
  )
  const told: Told = {
    all,
    words: new Map(all.map((claim) => [claim.id, wordsOf(claim.quote.text)])),
    blaming: new Map(blames(disputed).flatMap(({ blame, claim }) => (blame.did ? [[claim.id, blame.who]] : []))),
  }
  const denials = new Map<string, { denial: Claim; denied: Denied }>()
  for (const denial of claims) {
    if (denial.origin === null || isOwnVoice(denial, sources)) continue
    const denied = deniedBy(denial, sources.get(denial.origin))
    const key = `${denial.origin} ${denied} ${denial.report}`
    if (denied && !denials.has(key) && denials.size < MOST) denials.set(key, { denial, denied })
  }
  const name = (claim: Claim) => sources.get(claim.origin ?? '')?.name ?? 'nobody named'
  return [...denials.values()].flatMap(({ denial, denied }): Contradiction[] => {
    const best = deniedClaim(denial, denied, told, disputed)
    if (best === null) return []
    return [
      { about: denied, kind: 'conflict', a: best.id, b: denial.id, why: inWords(denied, name(denial), name(best)) },
    ]
  })
}
