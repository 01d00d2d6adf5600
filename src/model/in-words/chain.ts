import type { Attribution } from '../claim.ts'

/** What stands where nobody is named. */
export const NOBODY = 'nobody named'

/** What is said of a claim without a chain. */
export const OWN_VOICE = 'own voice'

/** The speaker of a link: canonical name, else the words that name it, else "nobody named". */
export const speakerInWords = (link: Attribution): string => link.name ?? link.source?.text ?? NOBODY
