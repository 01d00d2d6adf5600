/**
 * Text as every later stage may take it: well-formed UTF-16 without U+0000 (both become U+FFFD, one for one, so that no
 * offset moves), line ends as "\n" ("\r\n" and "\r" are line ends of other machines: the same report saved on two
 * systems is one text). Notes say what was replaced.
 */
export function wellFormed(text: string): { readonly text: string; readonly notes: readonly string[] } {
  const notes: string[] = []
  const nuls = text.match(/\0/g)?.length ?? 0
  const surrogates = text.match(/\p{Surrogate}/gu)?.length ?? 0
  if (nuls > 0) notes.push(`${nuls} × U+0000 became U+FFFD`)
  if (surrogates > 0) notes.push(`${surrogates} × a lone surrogate became U+FFFD`)
  const clean = nuls + surrogates > 0 ? text.replace(/\0|\p{Surrogate}/gu, '\ufffd') : text
  // A string may still have the byte order mark of the file it was read from.
  return { text: clean.replace(/^\ufeff/u, '').replace(/\r\n?/g, '\n'), notes }
}

/** Text without blank lines before its first and after its last line; indentation and no-break spaces of the lines stay. */
export function trimBlankLines(text: string): string {
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0 && text.slice(start, end).trim() === ''; end = text.indexOf('\n', start))
    start = end + 1
  let stop = text.length
  while (stop > start && /[ \t\n]/.test(text[stop - 1]!)) stop--
  return text.slice(start, stop)
}
