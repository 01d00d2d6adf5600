import type { ListedIncident } from '#model/sheet/listed'
import { startOf } from '#model/sheet/listed'
import { foldName } from '#util/fold'
import { UsageError } from '../exit.ts'
import type { Given } from '../parse-flags.ts'
import { wholeNumber } from '../values.ts'

/** Whether an incident is wanted; `asked` says in words what was asked for, '' for all. */
export interface Filter {
  readonly asked: string
  fits(incident: ListedIncident): boolean
}

type Test = (incident: ListedIncident) => boolean

/** A day, month or year as its first or last day. Throws UsageError. */
export function dayOf(flag: string, value: string, edge: 'first' | 'last'): string {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(value) ?? []
  if (year === undefined) throw new UsageError(`--${flag} ${value}: expected a date like 2024-02-08, 2024-02 or 2024`)
  return edge === 'first' ? `${year}-${month ?? '01'}-${day ?? '01'}` : `${year}-${month ?? '12'}-${day ?? '31'}`
}

/** "strike" fits drone-strike and missile-strike. */
const hasClass = (value: string): Test => {
  const parts = value.toLowerCase().replaceAll(' ', '-')
  return (incident) => incident.class === parts || `-${incident.class}-`.includes(`-${parts}-`)
}

const isAt = (value: string): Test => {
  const wanted = ` ${foldName(value)} `
  return ({ where }) => {
    if (!where) return false
    if (where.country !== null && where.country.toLowerCase() === value.trim().toLowerCase()) return true
    const names = [where.name, where.nativeName, where.admin1].filter((name) => name !== null)
    return names.some((name) => ` ${foldName(name)} `.includes(wanted))
  }
}

/** The last day it may have happened on; '' without any. */
const endOf = ({ when }: ListedIncident): string => (when?.latest ?? when?.earliest ?? '').slice(0, 10)

const TESTS: Readonly<Record<string, (value: string) => Test>> = {
  class: hasClass,
  where: isAt,
  since: (value) => {
    const day = dayOf('since', value, 'first')
    return (incident) => endOf(incident) >= day
  },
  until: (value) => {
    const day = dayOf('until', value, 'last')
    return (incident) => startOf(incident).slice(0, 10) <= day
  },
}

/** What --class, --where, --since, --until, --min-origins and --min-reports ask for, all of it. Throws UsageError on a bad value. */
export function filterOf(given: Given): Filter {
  const asked: string[] = []
  const tests: Test[] = []
  for (const [flag, make] of Object.entries(TESTS)) {
    const value = given.values.get(flag)
    if (value === undefined) continue
    asked.push(`--${flag} ${value}`)
    tests.push(make(value))
  }
  for (const [flag, field] of [
    ['min-origins', 'independentOrigins'],
    ['min-reports', 'reports'],
  ] as const) {
    const least = wholeNumber(given, flag, 0, 1_000_000)
    if (least === null) continue
    asked.push(`--${flag} ${least}`)
    tests.push((incident) => incident[field] >= least)
  }
  return { asked: asked.join(' '), fits: (incident) => tests.every((test) => test(incident)) }
}
