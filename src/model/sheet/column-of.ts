import type { Column } from './value.ts'

/** Which column a matter of agreement or contradiction is about, by the words of its `about`, first match first. */
const MATTERS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:whether|occurrence|certainty|verb)\b/i, 'certainty'],
  [/^(?:date|day|time|when)\b/i, 'when'],
  [/^(?:place|where)\b/i, 'where'],
  [/^(?:who did|actor|responsib|author|perpetrator)/i, 'who'],
  [/^(?:what was hit|class|target|means|what with|weapon)/i, 'hit'],
  [
    /^(?:who was harmed|harm|fate|number|victims?|killed|wounded|hospitalised|casualties|missing|abducted|arrested|displaced)\b/i,
    'harm',
  ],
]

/** The column that "killed", "date", "what was hit" … are about; certainty for what names none. */
export const columnOf = (about: string): Column => MATTERS.find(([pattern]) => pattern.test(about))?.[1] ?? 'certainty'

/** The kind of a matter without the class of people in it: "killed (workers)" is about killed. */
export const kindOfMatter = (about: string): string => about.replace(/ \([^()]*\)$/, '')
