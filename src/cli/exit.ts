/** All inputs read. */
export const READ = 0
/** Some inputs unread, or a result that could not be written. */
export const UNREAD = 1
/** Unknown command or flag, bad value. */
export const WRONG_USE = 2
/** Stopped by Ctrl-C: 128 + SIGINT, as shells have it. */
export const INTERRUPTED = 130

/** Wrong use of the program; its message says what was wrong and what was expected. */
export class UsageError extends Error {}
