/** A flag of a command: help, the reference and the parser are made from this one table. */
export interface Flag {
  readonly name: string
  readonly short?: string
  /** What it takes, as help shows it ("FILE"); null for a switch. */
  readonly argument: string | null
  /** One line. */
  readonly help: string
  /** What `hearsay help COMMAND` adds; '' when the line says it all. */
  readonly more: string
}

/** A command: its flags, and what it takes beside them. */
export interface Command {
  readonly name: string
  /** "INPUT…" */
  readonly operands: string
  readonly help: string
  readonly more: string
  readonly flags: readonly Flag[]
}
