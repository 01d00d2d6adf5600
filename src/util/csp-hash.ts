import { createHash } from 'node:crypto'

/** The source expression that lets a Content Security Policy admit exactly this inline style or script: "'sha256-…'". */
export const cspHash = (inline: string): string => `'sha256-${createHash('sha256').update(inline).digest('base64')}'`
