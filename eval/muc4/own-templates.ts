import type { Lexicon } from '#lexicon/lexicon'
import type { Claim } from '#model/claim'
import type { Ledger } from '#model/ledger'
import { pipeline } from '../../src/pipeline.ts'
import { reportOf } from '../shared/report-of.ts'
import { type Entity, type MucRole, normalized, type Template } from './template.ts'

/** Our classes → MUC-4's types of incident (TASKDOC: attack, bombing, arson, kidnapping, robbery, forced work stoppage). */
const TYPES: Readonly<Record<string, string>> = {
  bombing: 'bombing',
  'suicide-bombing': 'bombing',
  explosion: 'bombing',
  mine: 'bombing',
  abduction: 'kidnapping',
  fire: 'arson',
  attack: 'attack',
  shooting: 'attack',
  shelling: 'attack',
  'drone-strike': 'attack',
  'missile-strike': 'attack',
  'air-strike': 'attack',
  casualties: 'attack',
  damage: 'attack',
}

/** The type of an incident with claims of several: a kidnapping or a bombing says more than an attack. */
const NARROWEST = ['kidnapping', 'bombing', 'arson', 'attack']

/** Words of groups that act as one body: PerpOrg. */
const BODY =
  /\b(?:front|army|forces?|movement|cartel|party|organi[sz]ation|group|command|brigade|battalion|government|squads?|extraditables|eln|fmln|farc|mrta|shining path|m-19)\b/i
/** Words of one or more persons within or without a body: PerpInd. */
const PERSONS =
  /\b(?:members?|guerrillas?|terrorists?|rebels?|subversives?|extremists?|individuals?|men|man|gunmen|gunman|soldiers?|troops|persons?|people|elements|assailants?|criminals|traffickers|hitmen|commandos?|police(?:men|man)?|youths?|killers?|murderers?|assassins?|insurgents?|they)\b/i
/** Words that say a target is a thing, not a person. */
const THING =
  /\b(?:buildings?|houses?|homes?|offices?|headquarters|embass(?:y|ies)|residences?|cars?|vehicles?|bus(?:es)?|trucks?|jeeps?|tankers?|planes?|aircraft|helicopters?|stations?|bridges?|pylons?|towers?|plants?|facilit(?:y|ies)|pipelines?|schools?|universit(?:y|ies)|church(?:es)?|hotels?|restaurants?|banks?|stores?|shops?|farms?|base|barracks|garrison|posts?|airport|roads?|railroads?|electric\w*|energy|telephone|power|lines?|installations?|structures?|property|centers?|motorcade|windows|company|industry|oil|newspaper|port|dam|clubs?|complex|system|supermarkets?)\b/i

const WEAPON =
  /\b(?:bombs?|car[- ]?bombs?|dynamite|explosives?|explosive device|grenades?|rockets?|mortars?|machine-?guns?|rifles?|pistols?|submachineguns?|ak-47|m-16|rpg-\d|mines?|missiles?|molotov cocktails?|knives|machetes?|weapons?|dynamite sticks|devices?|charges?)\b/i

/** Pronouns and bare numbers name nobody. */
const EMPTY =
  /^(?:he|she|it|they|him|her|them|who|which|that|this|these|those|we|i|one|two|three|several|some|others|\d+)$/i

/** The words of a role as MUC-4's keys give them: without what follows a comma, "who" or "in". */
const trimmed = (words: string): string =>
  words.split(/,| (?:who|which|that|in|from|near|on|at|with|for|after|during|by) /)[0]?.trim() ?? ''

/** Words of persons who suffer rather than act, and titles before a name. */
const SUFFERERS =
  /\b(?:peasants?|civilians?|priests?|jesuits?|judges?|senators?|ministers?|mayors?|presidents?|candidates?|journalists?|workers?|students?|teachers?|children|women|woman|leaders?|officials?|ambassadors?|diplomats?|bishops?|monsignor|archbishop|dr|mr|general|gen|colonel|col|major|maj|captain|capt|lieutenant|lt|sergeant|deput(?:y|ies)|engineers?|lawyers?|advisers?|bodyguards?|guards?|residents?|passengers?|drivers?|wife|son|daughter|brother|girls?|boys?|citizens?|businessm[ae]n|farmers?|governor|attorney|prosecutors?|nuns?|patients?|family|victims?|employees|refugees|americans|marines)\b/i

/** Two words or more, none of them an article or a small word: most likely a name. */
const NAME =
  /^(?!(?:the|a|an|his|her|their|its|this|that|several|some|all|many|no)\b)[\p{L}.'-]+(?: (?!(?:of|in|on|at|to|for|with|and)\b)[\p{L}.'-]+){1,4}$/iu

function slotOf(role: string, words: string): MucRole | null {
  const person = PERSONS.test(words) || SUFFERERS.test(words)
  if (role === 'actor') return PERSONS.test(words) ? 'PerpInd' : BODY.test(words) ? 'PerpOrg' : null
  if (role === 'victim' || role === 'target') {
    if (THING.test(words) && !person) return 'Target'
    return SUFFERERS.test(words) || (role === 'victim' && (person || NAME.test(words))) ? 'Victim' : null
  }
  return role === 'instrument' && WEAPON.test(words) ? 'Weapon' : null
}

/** Brings in an entity unless it, or one whose words hold it, is there. */
function add(entities: Entity[], words: string): void {
  const own = normalized(words)
  if (own === '' || EMPTY.test(own) || entities.some(([other = '']) => normalized(other).includes(own))) return
  entities.push([words])
}

function templateOf(type: string, claims: readonly Claim[]): Template {
  const slots: Record<MucRole, Entity[]> = { PerpInd: [], PerpOrg: [], Target: [], Victim: [], Weapon: [] }
  for (const claim of claims) {
    for (const { role, quote } of claim.roles) {
      const words = trimmed(quote.text)
      const slot = slotOf(role, words)
      if (slot) add(slots[slot], words)
    }
    const weapon = WEAPON.exec(claim.quote.text)?.[0]
    if (weapon !== undefined && type !== 'kidnapping') add(slots.Weapon, weapon)
  }
  return { incident_type: type, ...slots }
}

/** An incident's type; null when it is of no kind that MUC-4 asks for. */
function typeOf(claims: readonly Claim[]): string | null {
  const types = claims.map((claim) => TYPES[claim.event.class])
  return NARROWEST.find((type) => types.includes(type)) ?? null
}

const filled = (template: Template): number =>
  [template.PerpInd, template.PerpOrg, template.Target, template.Victim, template.Weapon].flat().length

/** A one-document ledger's incidents as MUC-4 templates; those of one type are brought together, and one with no role filled is left out. */
export function templatesOf(ledger: Pick<Ledger, 'incidents' | 'claims'>): Template[] {
  const byId = new Map(ledger.claims.map((claim) => [claim.id, claim]))
  const byType = new Map<string, Claim[]>()
  for (const incident of ledger.incidents) {
    const claims = incident.claims.flatMap((id) => byId.get(id) ?? [])
    const type = typeOf(claims)
    if (type !== null) byType.set(type, [...(byType.get(type) ?? []), ...claims])
  }
  return [...byType].map(([type, claims]) => templateOf(type, claims)).filter((template) => filled(template) > 0)
}

/** What our own reading of a document makes of it. Texts of GTT's files are in lower case, the originals in upper: `text` is read as it is. */
export const ownTemplates = (id: string, text: string, lexicon: Lexicon): Template[] =>
  templatesOf(pipeline([reportOf(id, text, null)], lexicon))
