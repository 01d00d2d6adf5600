import type { ActorLexicon } from '#lexicon/actors'
import type { CountryLexicon } from '#lexicon/countries'
import type { Attribution, Claim } from '#model/claim'
import type { Report } from '#model/report'
import type { Actor, Source, SourceKind } from '#model/source'
import { shortHash } from '#util/hash'
import { byText } from '#util/order'
import { bodyName, mediaName } from './canonical-name.ts'
import { describe } from './describe.ts'
import { personKey } from './person-key.ts'
import { personName, properBody } from './person-name.ts'

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

const withoutArticle = (text: string): string => text.replace(/^(?:the|a|an|some|its|his|her|their) /i, '')

interface Lexicons {
  readonly actors: ActorLexicon
  readonly countries: CountryLexicon
}

/** "Early reports" → "unnamed early reports"; "Russian sources" keeps its capital. */
function unnamed(words: string, kind: SourceKind, countries: CountryLexicon): string {
  const bare = withoutArticle(words)
  const first = bare.split(' ')[0] ?? ''
  const proper =
    countries.byAdjective.has(first) ||
    /^(?:Western|Eastern)$/.test(first) ||
    /^\p{Lu}.*\p{Lu}/u.test(first) ||
    // "Michigan Governor …": a name goes on.
    (/^\p{Lu}\S* \p{Lu}/u.test(bare) && !countries.byAdjective.has(bare.match(/^\S+ ([\p{L}]+)/u)?.[1] ?? ''))
  return `${kind === 'footage' ? 'unattributed' : 'unnamed'} ${proper ? bare : bare.charAt(0).toLowerCase() + bare.slice(1)}`
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
  const fullest = link.name ?? words
  const { kind: described, country } = describe([words, fullest], actors, countries)
  const media = described === 'media' || described === 'person' ? mediaName(fullest, actors) : null
  const body = media ?? bodyName(words, actors, countries) ?? bodyName(fullest, actors, countries)
  const person = body ? null : personName(fullest, actors, countries)
  const other = body || person ? null : properBody(fullest)
  const kind = media ? 'media' : body && described === 'person' ? 'government' : described
  const name = person ?? body ?? other ?? unnamed(fullest, kind, countries)
  const named = (person ?? body ?? other) !== null && kind !== 'footage' && (kind !== 'document' || body !== null)
  const party = SIDES.has(kind) ? (country ?? (LOCAL.has(kind) && named ? home : null)) : null
  const isPublic = PUBLIC.has(kind) && named
  const key = person ? personKey(person) : name.toLowerCase()
  // A surname alone, a private person and an unnamed source stay within their report: joining them would be a guess.
  const joinable = named && (isPublic || body !== null) && (person === null || person.includes(' '))
  return {
    id: shortHash(['source', key, joinable ? null : report.id]),
    name: named ? name : unnamed(fullest, kind, countries),
    kind,
    actor: body && !media ? shortHash(['actor', body]) : null,
    party: party ? (countries.byCode.get(party)?.name ?? party) : null,
    partyBasis: party ? (country ? 'stated' : 'implied') : null,
    named,
    public: isPublic,
    aliases: [...new Set([words, fullest])]
      .filter((alias) => alias !== name && !/^(?:he|she|it|they|him|her|them|who)$/i.test(alias))
      .sort(byText),
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
    partyBasis: null,
    named: true,
    public: true,
    aliases: [],
  }
}

const union = (a: Source, b: Source): Source => ({
  ...a,
  ...(a.party === null ? { party: b.party, partyBasis: b.partyBasis } : {}),
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
