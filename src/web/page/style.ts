import { baseStyle } from './style/base.ts'
import { incidentStyle } from './style/incident.ts'
import { reportStyle } from './style/report.ts'
import { tableStyle } from './style/table.ts'

/** The page's whole style. */
export const style = `${baseStyle}${tableStyle}${incidentStyle}${reportStyle}`
