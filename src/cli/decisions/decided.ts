export type { Decided } from '#model/decision'
