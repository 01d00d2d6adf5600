/** What stands where a forgotten name stood, once for each code unit: offsets hold. */
export const BLOCK = '█'
