import type { Claim } from '#model/claim'
import type { GivenSpeaker } from '#model/decision'
import type { Report } from '#model/report'
import type { Source, SourceKind } from '#model/source'
import { shortHash } from '#util/hash'
import { byText } from '#util/order'

/** Kinds that are public bodies or offices: one and the same in every report. The others stay within theirs. */
const PUBLIC: ReadonlySet<SourceKind> = new Set([
  ...(['government', 'military', 'official', 'emergency-services', 'prosecutor', 'police', 'armed-group'] as const),
  ...(['media', 'ngo', 'international-organisation', 'medical'] as const),
])

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().trim()

/** The sources that decisions may name: those that were read, and those that they add. */
export interface SourceBook {
  /**
   * The source that a person means by a name in a report: one that speaks there; else the one whose id was given with it; else a new one. It looks at no other report, so that
   * a decision means the same whatever else was read.
   */
  named(speaker: GivenSpeaker & { readonly name: string }, report: Report): Source
  /** The outlet, or the agency it tags: who speaks where nobody is named. */
  outlet(report: Report): Source | null
  /** Sources that were added, in the order of their ids. */
  added(): Source[]
}

/** A book of the sources that were read. `claims`: those of the reports in which speakers are looked up. */
export function createSourceBook(sources: readonly Source[], claims: readonly Claim[]): SourceBook {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const added = new Map<string, Source>()
  const speaking = new Map<string, Set<string>>()
  for (const { report, attribution, origin } of claims) {
    const own = speaking.get(report) ?? new Set()
    for (const id of [origin, ...attribution.map((link) => link.id)]) if (id !== null) own.add(id)
    speaking.set(report, own)
  }
  const keep = (source: Source): Source => {
    const known = byId.get(source.id) ?? added.get(source.id)
    if (known) return known
    added.set(source.id, source)
    return source
  }
  const isCalled = (source: Source | undefined, name: string): boolean =>
    source !== undefined && [source.name, ...source.aliases].some((one) => folded(one) === folded(name))
  return {
    added: () => [...added.values()].sort((a, b) => byText(a.id, b.id)),
    outlet(report) {
      const name = report.agency ?? report.publisher
      // The id that `normalize` gives an outlet: the same outlet is the same source in reports that are read and that are not.
      return name === null ? null : keep(newSource(shortHash(['source', 'outlet', name.toLowerCase()]), name, 'media'))
    },
    named({ name, kind, party, source }, report) {
      const here = [...(speaking.get(report.id) ?? [])].sort(byText)
      const spoken = here.find((id) => isCalled(byId.get(id), name))
      if (spoken !== undefined) return byId.get(spoken) as Source
      const unnamed = /^un(?:named|attributed)\b/i.test(name)
      const isPublic = kind !== undefined && PUBLIC.has(kind) && !unnamed
      const id = source ?? shortHash(['source', name.toLowerCase(), isPublic ? null : report.id])
      const made = {
        ...newSource(id, name.trim(), kind ?? (unnamed ? 'anonymous' : 'person')),
        public: isPublic,
        named: !unnamed,
      }
      return keep(party ? { ...made, party, partyBasis: 'user' } : made)
    },
  }
}

const newSource = (id: string, name: string, kind: SourceKind): Source => ({
  id,
  name,
  kind,
  actor: null,
  party: null,
  partyBasis: null,
  named: true,
  public: true,
  aliases: [],
})
