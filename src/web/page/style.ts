import { baseStyle } from './style/base.ts'
import { decidedStyle } from './style/decided.ts'
import { incidentStyle } from './style/incident.ts'
import { reportStyle } from './style/report.ts'
import { tableStyle } from './style/table.ts'

/** The page's whole style. */
export const style = `${baseStyle}${tableStyle}${incidentStyle}${reportStyle}${decidedStyle}`
