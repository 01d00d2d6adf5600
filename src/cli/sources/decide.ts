import type { Ledger } from '#model/ledger'
import { plainLine } from '#util/plain-line'
import type { Decided } from '../decisions/decided.ts'
import { UsageError } from '../exit.ts'
import type { Given } from '../parse-flags.ts'
import { findNamed, wordsOf } from './find-named.ts'

const quoted = (text: string): string => `“${plainLine(text)}”`

/** What the flags --alias, --of and --set-party decide about the sources of a ledger. Throws UsageError when they mean no source, or no single one. */
export function decideSources(given: Given, ledger: Ledger): Decided {
  const alias = given.values.get('alias')
  return alias === undefined ? decideParty(given, ledger) : decideAlias(alias, given.values.get('of') ?? '', ledger)
}

function decideAlias(alias: string, of: string, ledger: Ledger): Decided {
  const sources = findNamed(ledger, alias)
  if (sources.length === 0) throw new UsageError(`no source in these reports is called ${quoted(alias)}`)
  const targets = findNamed(ledger, of)
  if (targets.length > 1) {
    throw new UsageError(`${targets.length} sources are called ${quoted(of)}: give the reports that are meant alone`)
  }
  const [target] = targets
  if (sources.every(({ id }) => id === target?.id)) throw new UsageError(`${quoted(alias)} is ${quoted(of)} already`)
  // A source found by an alias is decided on by its name: that is what the list shows.
  const [only] = sources
  const name = sources.length === 1 && only ? only.name : alias
  const others = sources.filter(({ id }) => id !== target?.id)
  return {
    what: 'alias',
    on: [...wordsOf(ledger, others, 'alias'), ...(target ? wordsOf(ledger, [target], 'of') : [])],
    value: { alias: name, of: target?.name ?? of },
  }
}

function decideParty(given: Given, ledger: Ledger): Decided {
  const written = given.values.get('set-party') ?? ''
  const split = written.lastIndexOf('=')
  const [name, party] = [written.slice(0, split).trim(), written.slice(split + 1).trim()]
  if (split < 0 || name === '') throw new UsageError(`--set-party ${plainLine(written)}: expected NAME=PARTY`)
  const sources = findNamed(ledger, name)
  if (sources.length === 0) throw new UsageError(`no source in these reports is called ${quoted(name)}`)
  const [only] = sources
  return {
    what: 'party',
    on: wordsOf(ledger, sources, 'party'),
    value: { name: sources.length === 1 && only ? only.name : name, party: party === '' ? null : party },
  }
}
