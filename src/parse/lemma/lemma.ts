/** Consonants that double before a suffix: "hitting" → "hit". */
const DOUBLED = /([bdgmnprt])\1$/

/** Stems that end so lose an "e" before "-ed" and "-ing": "striking" → "strike", "caused" → "cause". */
const LOST_E =
  /(?:[aeiou][cgsuvz]|[^aeiou][cgsuvz]|[^aeiouw]l|at|iz|ur|ir|ik|ak|ok|uk|ap|op|ad|id|ud|od|am|om|im|in[ct]|ar)$/

function verbStem(stem: string): string {
  if (DOUBLED.test(stem) && !/(?:ss|ll|zz|ff)$/.test(stem)) return stem.slice(0, -1)
  if (/[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`
  if (
    /(?:[aeiou][^aeiouwxy]|[^aeiou]l)$/.test(stem) &&
    LOST_E.test(stem) &&
    !/(?:er|en|on|it|et|ow|ear|air|oad|eal|ail|ain|oin|eat|out|eam|oom|eed|eap|oop|ook|eak|oak|iet)$/.test(stem)
  )
    return `${stem}e`
  if (/(?:[^aeiou][cgsvz]|[aeiou][cgsvz]|u)$/.test(stem) && !/(?:ss|ng|x)$/.test(stem)) return `${stem}e`
  return stem
}

/** The lemma of a word by rule, for its universal tag; `exceptions` (keys "form TAG") come first. Lower case. */
export function lemmaOf(lower: string, upos: string, exceptions: ReadonlyMap<string, string>): string {
  const known = exceptions.get(`${lower} ${upos}`)
  if (known !== undefined) return known
  if (upos === 'NOUN' || upos === 'PROPN') {
    if (upos === 'PROPN' && !/s$/.test(lower)) return lower
    if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`
    if (/(?:ss|x|ch|sh|zz)es$/.test(lower)) return lower.slice(0, -2)
    if (/[^su']s$/.test(lower) && upos === 'NOUN' && lower.length > 3) return lower.slice(0, -1)
    return lower
  }
  if (upos === 'VERB' || upos === 'AUX') {
    if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`
    if (/(?:ss|x|ch|sh|zz|o)es$/.test(lower)) return lower.slice(0, -2)
    if (/[^s']s$/.test(lower) && lower.length > 3) return lower.slice(0, -1)
    if (/ied$/.test(lower)) return `${lower.slice(0, -3)}y`
    if (/ed$/.test(lower) && lower.length > 4) return verbStem(lower.slice(0, -2))
    if (/ing$/.test(lower) && lower.length > 5) return verbStem(lower.slice(0, -3))
  }
  return lower
}
