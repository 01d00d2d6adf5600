/** Event type and disorder type of a sub-event type. */
export interface AcledType {
  readonly event: string
  readonly disorder: string
}

const POLITICAL = 'Political violence'
const DEMONSTRATIONS = 'Demonstrations'
const STRATEGIC = 'Strategic developments'

const of = (event: string, disorder: string, ...subs: string[]): [string, AcledType][] =>
  subs.map((sub) => [sub, { event, disorder }])

/**
 * ACLED's 25 sub-event types with their event and disorder types. Source: ACLED's R package acledR, data/acled_event_categories.rda and its article
 * "event_types" (commit 1e05ba9, 2025-09-18); the joined disorder type of excessive force as public users of the data have it.
 */
export const ACLED_TYPES: ReadonlyMap<string, AcledType> = new Map([
  ...of('Battles', POLITICAL, 'Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'),
  ...of(
    'Explosions/Remote violence',
    POLITICAL,
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ),
  ...of('Violence against civilians', POLITICAL, 'Sexual violence', 'Attack', 'Abduction/forced disappearance'),
  ...of('Protests', DEMONSTRATIONS, 'Peaceful protest', 'Protest with intervention'),
  ...of('Protests', `${POLITICAL}; ${DEMONSTRATIONS}`, 'Excessive force against protesters'),
  ...of('Riots', DEMONSTRATIONS, 'Violent demonstration'),
  ...of('Riots', POLITICAL, 'Mob violence'),
  ...of(
    STRATEGIC,
    STRATEGIC,
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ),
])
