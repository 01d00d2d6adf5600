/** Longest metadata that is kept: a title of 20,000 letters is an attack or a mistake. */
const LONGEST = 500

/** Marks that reorder what a reader sees, and other invisible steering (Unicode Bidi_Control, U+206A–206F, interlinear marks, byte order mark). */
const STEERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ufeff]/gu

/** Escape sequences of terminals (ECMA-48: CSI and OSC), which would colour or clear the screen that shows a title. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const ESCAPES = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b\]|\x9d)[^\x07\x1b\x9c]{0,500}(?:\x07|\x1b\\|\x9c)?/gu

/** Tags, as `<` with a letter, `/` or `!` up to `>`: "5 < 6 and 7 > 6" stays. */
const TAGS = /<[a-zA-Z/!][^<>]*>/gu

/** Taking a tag out can make another of what stood around it: "<scr<b>ipt>". */
function withoutTags(text: string): string {
  const bare = text.replace(TAGS, '')
  return bare === text ? text : withoutTags(bare)
}

/**
 * Metadata (a title, a name) as one line of plain text: no tags, no control characters, no marks that reorder what is shown,
 * spaces single, at most 500 characters. `changed` says whether more than white space had to go.
 */
export function plainText(value: string): { readonly text: string; readonly changed: boolean } {
  const cut = value.slice(0, LONGEST * 20)
  const marked = cut
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(ESCAPES, '')
    .replace(STEERING, '')
    .replace(/(?![\t\n\r\f])\p{Cc}/gu, '')
  const bare = withoutTags(marked)
  const line = bare.replace(/[ \t\n\r\f\u2028\u2029]+/gu, ' ').trim()
  const text = line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/\p{Surrogate}$/u, '')}…`
  return { text, changed: bare !== value || text !== line }
}
