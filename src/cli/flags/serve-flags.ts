import type { Command, Flag } from './flag.ts'
import { readFlags } from './read-flags.ts'
import { storeFlags } from './store-flags.ts'

const serveFlags: readonly Flag[] = [
  {
    name: 'port',
    argument: 'N',
    help: 'listen on this port (unset: 4242, or the next that is free)',
    more: '0 takes any that is free. A port that was asked for and is taken is exit code 1.',
  },
  {
    name: 'host',
    argument: 'ADDRESS',
    help: 'listen on this address (unset: this machine alone)',
    more: `Any address that other machines reach needs --token-file. Put a server that speaks HTTPS in front of it: hearsay itself
speaks HTTP, and what goes over a network in the clear can be read there.`,
  },
  { name: 'open', argument: null, help: 'open the pages in the browser', more: '' },
  { name: 'read-only', argument: null, help: 'change nothing: no decisions, no reading', more: '' },
  {
    name: 'token-file',
    argument: 'FILE',
    help: 'let in who has one of the tokens whose hashes are in FILE',
    more: 'Made by --new-token. Programs send `Authorization: Bearer TOKEN`, people sign in on the first page.',
  },
  {
    name: 'new-token',
    argument: null,
    help: 'print a new token, once, add its hash to --token-file (unset: hearsay.tokens), and stop',
    more: 'The token itself is kept nowhere. A line taken out of the file ends it, with the next start.',
  },
]

/** `hearsay serve`. */
export const serveCommand: Command = {
  name: 'serve',
  operands: '[INPUT…]',
  help: 'open a kept ledger as pages in the browser, and as an API',
  more: `The ledger is that of --ledger (unset: hearsay.db, which is made). With an INPUT, that is read into it first. The pages are at the address
that is printed; everything in them is JSON under /api as well, described by /api/openapi.json. It listens on this machine alone unless --host says otherwise. Ctrl-C ends it, after
what is being written.`,
  flags: [
    ...serveFlags,
    ...storeFlags,
    ...readFlags.filter(({ name }) =>
      ['quiet', 'threads', 'max-size', 'timeout', 'allow-private', 'language'].includes(name),
    ),
  ],
}
