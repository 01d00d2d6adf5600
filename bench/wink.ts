import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { timed } from './timed.ts'

/** Seconds that wink-nlp takes for sentences, tokens and universal tags of the same texts: what it has of the parse stage. */
export function winkSeconds(texts: readonly string[]): number {
  const nlp = winkNlp(model, ['sbd', 'pos'])
  return timed(() => texts.map((text) => nlp.readDoc(text).tokens().out(nlp.its.pos).length)).seconds
}
