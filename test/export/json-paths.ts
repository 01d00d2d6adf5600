/** All paths of a JSON value as mapping tables write them: `features[].properties.class`. */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => [`${path}[]`, ...pathsOf(one, `${path}[]`)])
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => {
    const own = path === '' ? key : `${path}.${key}`
    return [own, ...pathsOf(one, own)]
  })
}

/** Paths of a value that no line of a mapping table has: an object or array is told by the lines for what it holds. */
export function unmapped(value: unknown, mapping: readonly { readonly to: string }[]): string[] {
  const told = new Set(mapping.flatMap(({ to }) => to.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.'))))
  return [...new Set(pathsOf(value))].filter(
    (path) => !told.has(path) && !told.has(`${path}[]`) && !told.has(path.replace(/(\[\])+$/, '')),
  )
}
