/** What a mention holds that nothing more is known of. */
export const BARE = {
  noun: null,
  unlisted: false,
  of: null,
  fate: null,
  age: null,
  added: false,
  others: false,
  approximate: false,
  vague: false,
}
