import type { Claim } from '#model/claim'
import type { Incident, Range } from '#model/incident'
import type { ListedIncident } from '#model/sheet/listed'
import type { ListedRow } from '../../contract.ts'

type Word = ListedRow['words'][number]

/** The claims whose words give a range's two ends: one each. */
function wordsOf(range: Range | null, what: Word['what'], claimOf: (id: string) => Claim | undefined): Word[] {
  if (!range) return []
  const claims = range.claims.flatMap((id) => claimOf(id) ?? [])
  const giving = (end: 'min' | 'max', value: number | null): Claim | undefined =>
    value === null
      ? undefined
      : claims.find(({ counts }) => counts.some((count) => count.what === what && count[end] === value))
  const found = [giving('min', range.low), giving('max', range.high) ?? giving('min', range.high)].flatMap(
    (claim) => claim ?? [],
  )
  const chosen = found.length > 0 ? found : claims.slice(0, 1)
  return [...new Set(chosen)].map(({ id, report }) => ({ claim: id, report, what }))
}

/** "Admiralty 3", "Airwars fair": the grades that people set. */
const gradesOf = ({ decided }: Pick<Incident, 'decided'>): string[] =>
  (decided?.grades ?? []).map(({ scheme, grade }) => `${scheme === 'admiralty' ? 'Admiralty' : 'Airwars'} ${grade}`)

/** Ids of the claims that the numbers of a row may lead to. */
export const claimsBehind = ({ killed, wounded }: ListedIncident): string[] => [
  ...(killed?.claims ?? []),
  ...(wounded?.claims ?? []),
]

/** An incident of the list as the desk shows it. */
export const listedRow = (
  listed: ListedIncident,
  incident: Pick<Incident, 'decided'>,
  claimOf: (id: string) => Claim | undefined,
): ListedRow => ({
  ...listed,
  grades: gradesOf(incident),
  words: [...wordsOf(listed.killed, 'killed', claimOf), ...wordsOf(listed.wounded, 'wounded', claimOf)],
})
