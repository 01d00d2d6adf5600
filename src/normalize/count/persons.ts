import type { Person } from '#model/claim'
import type { Finding } from './finding.ts'

const FATES = [
  'killed',
  'missing',
  'abducted',
  'arrested',
  'hospitalised',
  'wounded',
  'casualties',
  'treated-on-site',
  'evacuated',
  'rescued',
  'displaced',
]

/** Single persons among the counts, each once with the gravest fate: "a 43-year-old woman was hospitalised". Ages are years. */
export function personsOf(findings: readonly Finding[]): Person[] {
  const single = findings.filter(
    (one) =>
      one.people && !one.plural && one.count.max === 1 && one.count.min !== null && FATES.includes(one.count.what),
  )
  const persons = new Map<number, Person & { rank: number }>()
  for (const { count, form, age, sex } of single) {
    const rank = FATES.indexOf(count.what)
    const known = persons.get(count.quote.start)
    if (known && known.rank <= rank) continue
    persons.set(count.quote.start, {
      quote: count.quote,
      name: form === 'name' ? count.quote.text : null,
      age,
      sex: sexOf(sex, count.quote.text),
      fate: count.what,
      rank,
    })
  }
  return [...persons.values()].map(({ rank: _, ...person }) => person)
}

function sexOf(sex: 'f' | 'm' | null, text: string): string | null {
  if (sex) return sex === 'f' ? 'female' : 'male'
  if (/^she$|^her(?:self)?$/i.test(text)) return 'female'
  return /^he$|^him(?:self)?$/i.test(text) ? 'male' : null
}
