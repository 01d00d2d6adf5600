import type { ListedIncident } from '#model/sheet/listed'
import { byText } from '#util/order'

/** What --sort takes; the first is the order without it. */
export const ORDERS = ['when', 'origins', 'reports', 'killed', 'contradictions', 'where', 'title'] as const

type Order = (typeof ORDERS)[number]

/** Largest that may be meant; what has no number comes last. */
const killed = ({ killed: range }: ListedIncident): number => range?.high ?? range?.low ?? -1

const COMPARE: Readonly<Record<Order, (a: ListedIncident, b: ListedIncident) => number>> = {
  when: (a, b) => a.number - b.number,
  origins: (a, b) => b.independentOrigins - a.independentOrigins,
  reports: (a, b) => b.reports - a.reports,
  killed: (a, b) => killed(b) - killed(a),
  contradictions: (a, b) => b.contradictions - a.contradictions,
  where: (a, b) => byText(a.where?.name ?? '~', b.where?.name ?? '~'),
  title: (a, b) => byText(a.title, b.title),
}

/** Incidents in an order: of time, names and titles upward, of numbers downward; equals in order of time. */
export const sorted = (incidents: readonly ListedIncident[], order: Order): ListedIncident[] =>
  [...incidents].sort((a, b) => COMPARE[order](a, b) || a.number - b.number)
