import { describe, expect, it } from 'vitest'
import { scoreEntities } from '../../eval/muc4/score-entities.ts'
import { scoreTemplates } from '../../eval/muc4/score-templates.ts'
import { normalized, type Template } from '../../eval/muc4/template.ts'

const template = (incident_type: string, roles: Partial<Template> = {}): Template => ({
  incident_type,
  PerpInd: [],
  PerpOrg: [],
  Target: [],
  Victim: [],
  Weapon: [],
  ...roles,
})
const shown = ({ precision, recall, f1 }: ReturnType<typeof scoreTemplates>) =>
  [precision, recall, f1].map((one) => one.toFixed(1)).join(' ')

describe('scoreTemplates: precision, recall, F1 over type and roles', () => {
  const gold = template('bombing', { Target: [['the old mill', 'mill']], Victim: [['two millers']] })
  const rows: readonly (readonly [string, Template[], Template[], string])[] = [
    [
      'all right, articles and case aside',
      [template('bombing', { Target: [['THE MILL']], Victim: [['Two millers']] })],
      [gold],
      '100.0 100.0 100.0',
    ],
    // Type and target of 2 found; type and target of 3 wanted.
    ['a role missed', [template('bombing', { Target: [['mill']] })], [gold], '100.0 66.7 80.0'],
    ['types that differ do not map', [template('arson', { Target: [['mill']] })], [gold], '0.0 0.0 0.0'],
    [
      '"attack" agrees with "attack / bombing"',
      [template('attack')],
      [template('attack / bombing')],
      '100.0 100.0 100.0',
    ],
    // One found mention that is not the gold's makes the entity wrong: 1 of 2 found, 1 of 3 wanted.
    [
      'an entity with one wrong mention',
      [template('bombing', { Target: [['mill', 'barn']] })],
      [gold],
      '50.0 33.3 40.0',
    ],
    // The second maps on the gold (2 of 4 found, 2 of 3 wanted); the first is left over.
    [
      'the best mapping',
      [template('bombing', { Weapon: [['torch']] }), template('bombing', { Target: [['mill']] })],
      [gold],
      '50.0 66.7 57.1',
    ],
    ['gold alike counts once', [template('attack')], [template('attack'), template('attack')], '100.0 100.0 100.0'],
    // Both found entities are one gold entity: 3 of 3 found, 2 of 3 wanted.
    ['one entity found twice', [template('bombing', { Target: [['mill'], ['old mill']] })], [gold], '100.0 66.7 80.0'],
    ['nothing', [], [], '0.0 0.0 0.0'],
  ]
  it.each(rows)('%s', (_name, own, golds, expected) => {
    expect(shown(scoreTemplates([{ own, gold: golds }]))).toBe(expected)
  })
})

describe('scoreEntities: one gold entity answers one found entity', () => {
  it('counts the second of two mentions of one entity as wrong', () => {
    const own = template('', { Target: [['mill'], ['old mill']] })
    const gold = template('', { Target: [['old mill', 'mill'], ['barn']] })
    expect(shown(scoreEntities([{ own, gold }]))).toBe('50.0 50.0 50.0')
  })
  it('finds the matching that a greedy one misses', () => {
    const own = template('', { Victim: [['miller'], ['baker']] })
    const gold = template('', { Victim: [['miller', 'baker'], ['miller']] })
    expect(shown(scoreEntities([{ own, gold }]))).toBe('100.0 100.0 100.0')
  })
})

it('normalises as GTT does', () => {
  expect(normalized(' The "Old"  Mill, a mill-house')).toBe('old mill millhouse')
})
