/** How a ledger is opened. */
export interface OpenOptions {
  /** Only read: nothing is made or migrated. */
  readonly readOnly?: boolean
  /** A file that is not there is made; unset: it is an error. */
  readonly create?: boolean
  /** Of an encrypted file; given with `create`, the new file is encrypted. */
  readonly passphrase?: string | undefined
}
