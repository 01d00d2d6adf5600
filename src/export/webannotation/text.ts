/** An annotation of the W3C's model, or a part of one, as JSON. */
export type Annotation = Record<string, unknown>

/** English prose for people; the model's `format` says that it is no markup. */
export const textualBody = (value: string, purpose: string): Annotation => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  language: 'en',
  purpose,
})
