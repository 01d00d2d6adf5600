/** A selector of a Web Annotation, of either kind. */
export interface Selector {
  readonly type: string
  readonly exact?: string
  readonly prefix?: string
  readonly suffix?: string
  readonly start: number
  readonly end: number
}

/** What a reader that counts code points finds. */
export const found = (text: string, { start, end }: Selector): string => [...text].slice(start, end).join('')
