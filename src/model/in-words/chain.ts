import type { Attribution, Claim } from '../claim.ts'

/** What stands where nobody is named. */
export const NOBODY = 'nobody named'

/** What is said of a claim without a chain. */
export const OWN_VOICE = 'own voice'

/** The speaker of a link: canonical name, else the words that name it, else "nobody named". */
export const speakerInWords = (link: Attribution): string => link.name ?? link.source?.text ?? NOBODY

/** Speakers of a claim, outermost first: ["Sputnik", "Sergei Lebedev"]; empty for the outlet's own voice. */
export const chainInWords = (claim: Claim): string[] => claim.attribution.map(speakerInWords)

/** How the innermost speaker puts it where it does more than say: "denies", "cannot verify"; '' where it says. */
export function stanceInWords(claim: Claim): string {
  const stance = claim.attribution.at(-1)?.stance ?? 'says'
  return stance === 'says' ? '' : stance.replace('-', ' ')
}
