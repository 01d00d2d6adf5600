import type { ActorLexicon } from '#lexicon/actors'
import type { CountryLexicon } from '#lexicon/countries'
import type { Attribution, Claim } from '#model/claim'
import type { Report } from '#model/report'
import type { Actor, Source, SourceKind } from '#model/source'
import { shortHash } from '#util/hash'
import { byText } from '#util/order'
import { bodyName, withoutTitles } from './canonical-name.ts'
import { describe } from './describe.ts'
import { personKey } from './person-key.ts'

const PUBLIC: ReadonlySet<SourceKind> = new Set([
  'government',
  'military',
  'official',
  'emergency-services',
  'prosecutor',
  'police',
  'armed-group',
  'media',
  'ngo',
  'international-organisation',
  'medical',
])
/** Offices held in a place belong to that place's country when nothing else is said. */
const LOCAL: ReadonlySet<SourceKind> = new Set(['official', 'police', 'prosecutor', 'emergency-services', 'military'])
const SIDES: ReadonlySet<SourceKind> = new Set([...LOCAL, 'government', 'armed-group', 'anonymous'])

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) && !/^\S+ian\b|^\S+ish\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
const withoutArticle = (text: string): string => text.replace(/^(?:the|a|an|some|several|its|his|her|their) /i, '')
const hasName = (text: string): boolean => /(?:^|\s)\p{Lu}[\p{L}’'-]+/u.test(withoutArticle(text))

interface Lexicons {
  readonly actors: ActorLexicon
  readonly countries: CountryLexicon
}

/** The Source that an attribution's words stand for. `home` is the country of the place that the claim is about. */
function sourceOf(
  link: Attribution,
  home: string | null,
  report: Report,
  { actors, countries }: Lexicons,
): Source | null {
  if (link.source === null) return null
  const words = link.source.text
  const antecedent = link.name ?? words
  const { kind, country } = describe([words, antecedent], actors, countries)
  const isFirstNamed = /^\p{Lu}/u.test(antecedent) && hasName(antecedent)
  const body = bodyName(words, actors, countries) ?? bodyName(antecedent, actors, countries)
  const name = withoutTitles(antecedent, actors, countries)
  const wordsAreVague =
    /^(?:\p{Lu}\p{Ll}+ )?(?:sources?|officials?|residents?|reports?|media|witnesses|experts|people|paramilitaries|authorities)\b/iu.test(
      withoutArticle(antecedent),
    )
  const named = body !== null || (isFirstNamed && !wordsAreVague && kind !== 'footage' && kind !== 'witness')
  const party = SIDES.has(kind) ? (country ?? (LOCAL.has(kind) && named ? home : null)) : null
  const partyName = party ? (countries.byCode.get(party)?.name ?? party) : null
  const display =
    body ??
    (named ? name : `${kind === 'footage' ? 'unattributed' : 'unnamed'} ${lowerFirst(withoutArticle(antecedent))}`)
  const isPublic = PUBLIC.has(kind) && named
  const key = body ?? (named ? personKey(name) : display.toLowerCase())
  return {
    id: shortHash(['source', key, named && (isPublic || name.includes(' ')) ? null : report.id]),
    name: display,
    kind: body !== null && kind === 'person' ? 'government' : kind,
    actor: body ? shortHash(['actor', body]) : null,
    party: partyName,
    named,
    public: isPublic,
    aliases: [...new Set([words, antecedent])].filter((alias) => alias !== display).sort(byText),
  }
}

/** The outlet, or the agency it tags, as a source: who speaks in an unattributed claim. */
function outletOf(report: Report): Source | null {
  const name = report.agency ?? report.publisher
  if (name === null) return null
  return {
    id: shortHash(['source', 'outlet', name.toLowerCase()]),
    name,
    kind: 'media',
    actor: null,
    party: null,
    named: true,
    public: true,
    aliases: [],
  }
}

const union = (a: Source, b: Source): Source => ({
  ...a,
  party: a.party ?? b.party,
  aliases: [...new Set([...a.aliases, ...b.aliases])].sort(byText),
})

/** Names the sources of a report's claims: fills `id` and `name` of each attribution, and `origin`; gives the sources and their bodies. */
export function nameSources(
  report: Report,
  claims: readonly Claim[],
  lexicons: Lexicons,
): { claims: Claim[]; sources: Source[]; actors: Actor[] } {
  const sources = new Map<string, Source>()
  const keep = (source: Source | null): Source | null => {
    if (source)
      sources.set(source.id, sources.has(source.id) ? union(sources.get(source.id) as Source, source) : source)
    return source
  }
  const outlet = outletOf(report)
  const named = claims.map((claim): Claim => {
    const links = claim.attribution.map((link) => {
      const source = keep(sourceOf(link, claim.where?.country ?? null, report, lexicons))
      return { ...link, id: source?.id ?? null, name: source?.name ?? null }
    })
    const origin = links.length > 0 ? (links[links.length - 1]?.id ?? null) : (keep(outlet)?.id ?? null)
    return { ...claim, attribution: links, origin }
  })
  const actors = new Map<string, Actor>()
  for (const source of sources.values()) {
    if (source.actor)
      actors.set(source.actor, {
        id: source.actor,
        name: source.name,
        kind: source.kind,
        party: source.party,
        partyBasis: source.party ? 'stated' : null,
      })
  }
  return { claims: named, sources: [...sources.values()], actors: [...actors.values()] }
}
