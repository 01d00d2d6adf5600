import type { FieldRule } from './field-rule.ts'

/** Who plays one part in the event: one name, or nobody. */
export const role = (part: 'actor' | 'target' | 'victim' | 'instrument'): FieldRule<string | null> => ({
  read: ({ roles }) => roles.filter((one) => one.role === part),
  set(claim, name, words) {
    const others = claim.roles.filter((one) => one.role !== part)
    if (name === null) return { ...claim, roles: others }
    const own = claim.roles.filter((one) => one.role === part)
    const same = own.find((one) => one.name === name)
    const quote = words ?? (same ?? own[0])?.quote ?? claim.quote
    return { ...claim, roles: [...others, { role: part, quote, name, actor: same?.actor ?? null }] }
  },
})
