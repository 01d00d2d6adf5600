import type { Dependence } from '#model/incident'
import type { Report } from '#model/report'
import type { Quote } from '#model/span'
import { byText } from '#util/order'
import { blameOf } from '../contradiction/blame.ts'
import { isSameBody } from '../contradiction/same-body.ts'
import { copies, quotes } from './leans-on.ts'
import { relayed, relays } from './relays.ts'
import type { Voice } from './voice.ts'

/** Kinds that speak for a vague crowd when nobody is named. The more general come later: "Russian sources" rest on "local paramilitaries". */
const VAGUE = [
  'armed-group',
  'witness',
  'footage',
  'police',
  'military',
  'official',
  'government',
  'expert',
  'ngo',
  'anonymous',
  'document',
] as const

const vagueness = (voice: Voice): number => (VAGUE as readonly string[]).indexOf(voice.source.kind)

const evidenceOf = (voice: Voice): Quote[] =>
  voice.claims.flatMap((claim) => claim.attribution.at(-1)?.source ?? []).slice(0, 1)

/** The speaker through whom alone an origin is heard: every chain that ends in it passes through the same other speaker, no outlet. */
function heardThrough(voice: Voice, voices: readonly Voice[]): Dependence | null {
  const speakers = new Map(voices.filter((one) => one.source.kind !== 'media').map((one) => [one.source.id, one]))
  const outer = voice.claims.map((claim) => claim.attribution.slice(0, -1).map((link) => link.id))
  const [first = []] = outer
  const through = first.find(
    (id) => id !== null && id !== voice.source.id && speakers.has(id) && outer.every((ids) => ids.includes(id)),
  )
  const [claim] = voice.claims
  return through && claim
    ? { source: through, how: 'heard-only-through', claim: claim.id, evidence: evidenceOf(voice) }
    : null
}

/** Who answers for a place and its people; one that fights them is not of their side, when nobody says so. */
const AUTHORITIES: ReadonlySet<string> = new Set([
  'government',
  'official',
  'police',
  'prosecutor',
  'emergency-services',
  'medical',
])

/** Whether two origins of unknown side can be of one: officials and an armed group are not, unless both are said to be. */
function mayShareSide(a: Voice, b: Voice): boolean {
  const [one, other] = [a.source, b.source]
  if (one.party !== null && other.party !== null) return one.party === other.party
  if (one.kind === 'armed-group') return !AUTHORITIES.has(other.kind) || other.kind === 'government'
  return other.kind !== 'armed-group' || !AUTHORITIES.has(one.kind) || one.kind === 'government'
}

/** Whether an origin blames another: then it is not its voice. */
const blames = (one: Voice, other: Voice): boolean =>
  one.claims.some((claim) => {
    const blame = blameOf(claim, one.source, () => false)
    return blame?.did === true && !blame.self && isSameBody(blame.who, other.source.name)
  })

/** The named origin beside which a vague one of the same side is no second: "Ukrainian officials" beside a governor. */
function vaguePlural(voice: Voice, others: readonly Voice[]): Dependence | null {
  const { source } = voice
  if (source.named) return null
  const reports = new Set(voice.claims.map((claim) => claim.report))
  const beside = (one: Voice): number => Number(one.claims.some((claim) => reports.has(claim.report)))
  const rank = (one: Voice): number =>
    4 * Number(one.source.named) +
    2 * Number(one.source.party !== null && one.source.party === source.party) +
    2 * Number(one.source.kind === source.kind) +
    beside(one)
  const firmer = others
    .filter(
      (one) => one !== voice && mayShareSide(voice, one) && (one.source.named || vagueness(one) < vagueness(voice)),
    )
    .filter((one) => source.kind !== 'footage' || one.source.named)
    .sort((a, b) => rank(b) - rank(a) || byText(a.source.id, b.source.id))
  const base = firmer.find((one) => !blames(one, voice))
  const [claim] = voice.claims
  return base && claim
    ? { source: base.source.id, how: 'vague-plural', claim: claim.id, evidence: evidenceOf(voice) }
    : null
}

/** How exactly a state's own voice is named: its ministry, its forces, the country by itself. */
const stateRank = ({ source }: Voice): number => {
  if (!source.named || source.party === null || (source.kind !== 'government' && source.kind !== 'military')) return 0
  if (/\bMinistry\b/.test(source.name)) return 3
  return source.name === source.party ? 1 : /\bArmed Forces\b/.test(source.name) ? 2 : 0
}

/** "Moscow said", "Russia's military said" beside its ministry: the same voice, less exactly named. */
function stateVoice(voice: Voice, others: readonly Voice[]): Dependence | null {
  const rank = stateRank(voice)
  if (rank === 0) return null
  const firmer = others.filter((one) => one.source.party === voice.source.party && stateRank(one) > rank)
  const [base] = firmer.sort((a, b) => stateRank(b) - stateRank(a) || byText(a.source.id, b.source.id))
  const [claim] = voice.claims
  return base && claim
    ? { source: base.source.id, how: 'vague-plural', claim: claim.id, evidence: evidenceOf(voice) }
    : null
}

/** On whom each origin of an incident depends, by source id: as far as the words show. */
export function dependences(
  voices: readonly Voice[],
  canCount: (voice: Voice) => boolean,
  reports: ReadonlyMap<string, Report>,
): Map<string, Dependence[]> {
  const standing = voices.filter(canCount)
  const all = relayed(voices)
  const outlets = voices.filter(({ source }) => source.kind === 'media')
  return new Map(
    voices.map((voice) => {
      const found =
        heardThrough(voice, voices) ??
        quotes(voice, standing) ??
        copies(voice, outlets, reports) ??
        stateVoice(voice, standing) ??
        (voice.firstHand ? null : vaguePlural(voice, standing)) ??
        relays(voice, standing, all)
      return [voice.source.id, found ? [found] : []]
    }),
  )
}
