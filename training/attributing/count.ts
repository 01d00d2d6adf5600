import { complementAt } from '#attribute/attribution/complement'
import { quotationAt, quotations } from '#attribute/attribution/quotations'
import { verbGroups } from '#attribute/clause/verb-group'
import { skipAdjuncts } from '#attribute/cue/after-cue'
import { type ParseLexicon, parse } from '#parse/parse'
import { readPolnear } from '../../eval/polnear/corpus.ts'
import { reportOf } from '../../eval/shared/report-of.ts'

/** How often something was a cue, and how often it was there. */
export interface Share {
  cue: number
  all: number
}

/** "say<tab>active<tab>that" → how often the verb before that complement was a cue; "point to" → how often the word belonged to it. */
export interface Counts {
  readonly verbs: Map<string, Share>
  readonly particles: Map<string, Share>
}

function tick(counts: Map<string, Share>, key: string, isCue: boolean): void {
  const share = counts.get(key) ?? { cue: 0, all: 0 }
  share.all += 1
  if (isCue) share.cue += 1
  counts.set(key, share)
}

/** Counts verbs outside quotations over the train part of PolNeAR under `data`, by voice and by what follows them. */
export function countVerbs(data: string, lexicon: ParseLexicon): Counts {
  const counts: Counts = { verbs: new Map(), particles: new Map() }
  for (const { id, text, gold } of readPolnear(data, 'train')) {
    const { sentences } = parse(reportOf(id, text, null), lexicon)
    const quoted = quotations(sentences)
    const taken = new Set<number>()
    for (const [index, { tokens, ...rest }] of sentences.entries()) {
      for (const group of verbGroups({ tokens, ...rest })) {
        const isQuoted = quotationAt(quoted[index] ?? [], { sentence: index, token: group.head }) !== null
        for (const at of group.verbs) {
          const verb = tokens[at]
          if (!verb) continue
          const cue = gold.cue.findIndex((span) => span.start <= verb.start && verb.end <= span.end)
          // One verb of a cue stands for it.
          if (cue >= 0 && taken.has(cue)) break
          if (cue >= 0) taken.add(cue)
          if (isQuoted) continue
          const voice = group.passive && at === group.verbs[0] ? 'passive' : 'active'
          tick(counts.verbs, `${verb.lemma}\t${voice}\t${complementOf(tokens, at + 1)}`, cue >= 0)
          const next = tokens[at + 1]
          const span = gold.cue[cue]
          if (span && next && (next.upos === 'ADP' || next.lower === 'to'))
            tick(counts.particles, `${verb.lemma} ${next.lower}`, next.end <= span.end)
          if (cue >= 0 && at !== group.head) break
        }
      }
    }
  }
  return counts
}

/** What follows a verb; beyond "on Monday", "in a statement" when that shows what is said. */
function complementOf(tokens: Parameters<typeof complementAt>[0], from: number): string {
  const first = complementAt(tokens, from)
  if (first !== 'preposition') return first
  const beyond = complementAt(tokens, skipAdjuncts(tokens, from))
  return ['that', 'quote', 'clause'].includes(beyond) ? beyond : first
}
