/**
 * The doors between the rooms (ARCHITECTURE.md). Each rule prints its reason when it is broken.
 * `conditionNames` must list `source`: without it the checker sees no modules behind `#room/…` and stays green.
 */

const STAGES = ['parse', 'attribute', 'normalize', 'reconcile']

/** A room may import what `may` lists (other rooms, `node:` modules, packages) and itself. */
const room = (name, may, comment) => ({
  name: `${name.replaceAll('/', '-')}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { pathNot: [`^src/${name}/`, ...may] },
})

const src = (...names) => names.map((name) => `^src/${name}(/|\\.ts$)`)
const npm = (...names) => names.map((name) => `node_modules/${name}/`)
const FS = ['^(node:)?(fs|path|url|os)(/promises)?$']

const stage = (name) => ({
  name: `${name}-is-a-pure-stage`,
  comment: `${name} may import model, util and the types of lexicon: any stage can be replaced or tested alone, and gives the same result everywhere. No fs, network, clock, other stage.`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { pathNot: [`^src/${name}/`, ...src('model', 'util', 'lexicon')] },
})

const lexiconTypesOnly = {
  name: 'stages-see-lexicon-types-only',
  comment: 'A stage gets the lexicon as a value, so that a test can pass a five-word one: import its types only.',
  severity: 'error',
  from: { path: `^src/(${STAGES.join('|')})/` },
  to: { path: '^src/lexicon/', dependencyTypesNot: ['type-only'] },
}

export default {
  forbidden: [
    room('model', [], 'model imports nothing: it is read first and stays stable longest.'),
    room('util', ['^(node:)?crypto$'], 'util imports no room, so it can never import upward.'),
    room(
      'lexicon',
      [...src('model', 'util'), ...FS, '^(node:)?(crypto|zlib|module)$', ...npm('yaml', 'i18n-iso-countries')],
      'lexicon reads data/ and knows no stage.',
    ),
    room(
      'read',
      [
        ...src('model', 'util'),
        ...FS,
        '^(node:)?(dns|net|stream|http|https|crypto|buffer|util|zlib|worker_threads)(/promises)?$',
        ...npm('@mozilla/readability', 'linkedom', 'eld', 'yaml', 'chardet', '@rowanmanning/feed-parser'),
        ...npm('unpdf', 'mammoth', 'yauzl', '@types/yauzl', 'warcio', 'csv-parse', 'read-excel-file'),
      ],
      'read is the only room that fetches or knows HTML; it knows no stage.',
    ),
    ...STAGES.map(stage),
    lexiconTypesOnly,
    {
      name: 'normalize-parts-stand-alone',
      comment:
        'date, place, count and actor never import each other: each is useful alone and could be its own package.',
      severity: 'error',
      from: { path: '^src/normalize/(date|place|count|actor)/' },
      to: { path: '^src/normalize/(date|place|count|actor)/', pathNot: '^src/normalize/$1/' },
    },
    {
      name: 'pipeline-knows-only-the-stages',
      comment: 'pipeline.ts is the one place that knows the order of the stages: it imports model and the four stages.',
      severity: 'error',
      from: { path: '^src/pipeline\\.ts$' },
      to: { pathNot: src('model', 'lexicon', ...STAGES) },
    },
    {
      name: 'explain-retraces-the-pipeline',
      comment:
        'explain.ts retraces what pipeline.ts does: it imports what that imports, and it, and nothing of it is needed to read.',
      severity: 'error',
      from: { path: '^src/explain\\.ts$' },
      to: { pathNot: src('model', 'lexicon', 'pipeline', ...STAGES) },
    },
    {
      name: 'date-stands-alone',
      comment: 'date.ts is for people who want nothing else of ours: it imports model, lexicon and normalize/date.',
      severity: 'error',
      from: { path: '^src/date\\.ts$' },
      to: { pathNot: [...src('model', 'lexicon'), '^src/normalize/date/'] },
    },
    {
      name: 'place-stands-alone',
      comment: 'place.ts is for people who want nothing else of ours: it imports model, lexicon and normalize/place.',
      severity: 'error',
      from: { path: '^src/place\\.ts$' },
      to: { pathNot: [...src('model', 'lexicon'), '^src/normalize/place/'] },
    },
    {
      name: 'count-stands-alone',
      comment: 'count.ts is for people who want nothing else of ours: it imports model, lexicon and normalize/count.',
      severity: 'error',
      from: { path: '^src/count\\.ts$' },
      to: { pathNot: [...src('model', 'lexicon'), '^src/normalize/count/'] },
    },
    room(
      'run',
      [
        ...src('model', 'util', 'pipeline', 'explain', 'read', 'lexicon', 'ledger'),
        ...FS,
        '^(node:)?(crypto|timers|worker_threads)(/promises)?$',
        ...npm('tinypool', 'pg-boss'),
      ],
      'run drives read and the pipeline for the CLI and the server; it prints nothing and knows no page.',
    ),
    room(
      'export',
      [...src('model', 'util'), '^src/web/page/', ...npm('csv-stringify', 'write-excel-file')],
      'export turns a ledger into the formats of the field and knows no file system: what it makes are names and chunks of bytes.',
    ),
    room(
      'ledger',
      [
        ...src('model', 'util'),
        ...FS,
        '^(node:)?(crypto|zlib|timers)(/promises)?$',
        ...npm('kysely', 'libsql', 'pg', '@types/pg'),
      ],
      'ledger is the only room that knows SQL; it knows no stage and reads nothing.',
    ),
    room(
      'web/page',
      src('model', 'util'),
      'web/page turns plain values into one static page: no fs, no server, no other room.',
    ),
    {
      name: 'web-contract-imports',
      comment: 'contract.ts is types of the model: the pages import it and nothing else of ours.',
      severity: 'error',
      from: { path: '^src/web/contract' },
      to: { pathNot: ['^src/web/contract', ...src('model')] },
    },
    room(
      'web/server',
      [
        ...src('model', 'util', 'run', 'lexicon', 'ledger', 'export'),
        '^src/web/(page|contract)',
        // Which decisions hold and who confirmed them, over the log alone: the one thing of a stage that is asked outside the pipeline.
        '^src/reconcile/decide/(in-force|sign-offs)\\.ts$',
        ...FS,
        '^(node:)?(http|crypto|net|stream)(/promises)?$',
        ...npm('hono', '@hono/node-server', '@hono/zod-openapi', 'zod'),
      ],
      'web/server answers over HTTP what run and ledger know; it prints nothing and knows no SQL, no format and no command line.',
    ),
    {
      name: 'nothing-imports-cli',
      comment:
        'cli is the outermost room: nothing imports it, but the script that makes docs/cli.md of its table of flags.',
      severity: 'error',
      from: { path: '^(src|eval|bench|training|scripts)/', pathNot: '^(src/cli/|scripts/(cli/|build-cli-docs\\.ts$))' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'nothing-imports-test',
      comment: 'test, eval, bench and training may import anything; nothing in src imports them.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|eval|bench|training|scripts|examples)/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolves',
      comment: 'An import that cannot be found is a broken door.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'types', 'default'],
    },
  },
}
