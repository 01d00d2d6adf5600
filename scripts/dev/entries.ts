import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { slugs, sourceOf } from '../case/cases.ts'

/** Something that the dev server shows: its address, its name in the list, the inputs that are read for it. */
export interface Entry {
  readonly path: string
  readonly name: string
  readonly inputs: readonly string[]
}

/** All examples together, each alone, and every case. */
export function entries(root: string): Entry[] {
  const examples = join(root, 'examples')
  return [
    { path: '/examples', name: 'all examples', inputs: ['examples'] },
    ...readdirSync(examples)
      .sort()
      .map((file) => ({ path: `/examples/${encodeURIComponent(file)}`, name: file, inputs: [join('examples', file)] })),
    ...slugs().map((slug) => ({ path: `/reports/${slug}`, name: slug, inputs: [sourceOf(slug)] })),
  ]
}
