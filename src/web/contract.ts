/*
 * What the server answers and takes, for pages and programs alike: JSON under /api, described by /api/openapi.json. Lists come in pages: `limit` (at most 200)
 * and `after`, the cursor of the page before. What changes something needs the header `X-Hearsay: 1`. Errors are problem documents (RFC 9457).
 */

export type * from './contract/lists.ts'
export type * from './contract/pages.ts'
export type * from './contract/work.ts'
