import type { Claim } from '#model/claim'
import type { Finding } from './finding.ts'

const HARM = new Set(['killed', 'wounded', 'hospitalised', 'casualties', 'missing', 'treated-on-site'])
const HELD = new Set(['abducted', 'arrested'])
const MOVED = new Set(['displaced', 'evacuated', 'rescued'])

/** Classes of event that state a number of this kind; null: any class does. */
const CLASSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'persons',
    new Set([
      'presence',
      'foreign-involvement',
      'aid',
      'capability',
      'assessment',
      'evidence',
      'intent',
      'production',
      'diplomacy',
      'accusation',
    ]),
  ],
  [
    'buildings',
    new Set([
      'damage',
      'destruction',
      'fire',
      'drone-strike',
      'missile-strike',
      'air-strike',
      'shelling',
      'attack',
      'strike',
      'target-status',
    ]),
  ],
  [
    'vehicles',
    new Set([
      'damage',
      'destruction',
      'fire',
      'drone-strike',
      'missile-strike',
      'air-strike',
      'shelling',
      'attack',
      'strike',
      'aid',
      'capability',
      'production',
    ]),
  ],
  [
    'explosions',
    new Set(['explosion', 'attack', 'drone-strike', 'missile-strike', 'air-strike', 'shelling', 'strike', 'bombing']),
  ],
])

const isPeopleClaim = (claim: Claim): boolean =>
  /^(?:casualties|killing|injury|death|wounding|massacre|execution)$/.test(claim.event.class)

/** Whether a claim of this class states this count; a denied claim holds no number but none. */
export function belongs(claim: Claim, finding: Finding): boolean {
  const { what, max } = finding.count
  if (claim.certainty === 'denied' && max !== 0) return false
  if (HARM.has(what)) return true
  if (HELD.has(what) || MOVED.has(what)) return true
  if (isPeopleClaim(claim)) return false
  return CLASSES.get(what)?.has(claim.event.class) ?? true
}
