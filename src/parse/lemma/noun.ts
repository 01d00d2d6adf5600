/** The singular of a regular plural: "cities", "crashes", "houses", "firemen", "roofs". Linear. */
export function singularOf(lower: string): string {
  if (lower.length < 3 || !/[sn]$/.test(lower)) return lower
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz|[^aeiou]o)es$/.test(lower)) return lower.slice(0, -2)
  if (/(?:vir|stat|camp|bon|cens|surpl|b|cact|foc)uses$/.test(lower)) return lower.slice(0, -2)
  if (/(?:kni|wi|li|hal|shel|lea|loa|thie|wol|cal|sel)ves$/.test(lower)) {
    return `${lower.slice(0, -3)}${/(?:kni|wi|li)ves$/.test(lower) ? 'fe' : 'f'}`
  }
  if (
    /(?:analy|cri|ba|hypothe|the|oa|synthe|diagno|parenthe)ses$/.test(lower) &&
    !/^(?:base|case|phase|vase)s$/.test(lower)
  ) {
    return /(?:^|[^a])bases$/.test(lower) ? lower.slice(0, -1) : `${lower.slice(0, -2)}is`
  }
  if (/[a-z]{2}men$/.test(lower)) return `${lower.slice(0, -2)}an`
  return /[^su'’]s$/.test(lower) ? lower.slice(0, -1) : lower
}
