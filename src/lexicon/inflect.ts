/** "body/bodies" or "death" → singular and plural. A noun without a given plural takes -s, or -es behind a hissing sound. */
export function pluralOf(entry: string): [string, string] {
  const [singular = '', plural] = entry.split('/')
  if (plural) return [singular, plural]
  return [singular, /(?:s|x|z|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`]
}

/** "kill", or "slay slays slaying slew slain" → base, -s, -ing, past and past participle. */
export function verbForms(entry: string): [string, string, string, string, string] {
  const [base = '', present, gerund, past, participle] = entry.split(' ')
  if (present && gerund && past) return [base, present, gerund, past, participle ?? past]
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
  return [base, third, `${stem}ing`, `${stem}ed`, `${stem}ed`]
}
