import type { Report } from '#model/report'
import { byText } from '#util/order'
import type { ListedReport } from '../../contract.ts'
import type { ReportQuery } from '../queries.ts'
import type { Book } from './book.ts'

const listed = ({ text: _, copyOf, media: __, ...report }: Report, claims: number): ListedReport => ({
  ...report,
  copyOf: copyOf?.report ?? null,
  claims,
})

/** Reports without their texts, the latest published first. */
export function listedReports(book: Book, { publisher, language, since, until }: ReportQuery): ListedReport[] {
  const day = (report: Report): string => (report.published ?? '').slice(0, 10)
  return book.ledger.reports
    .filter(
      (report) =>
        (!publisher || report.publisher === publisher) &&
        (!language || report.language === language) &&
        (!since || day(report) >= since) &&
        (!until || (day(report) !== '' && day(report) <= until)),
    )
    .sort((a, b) => byText(b.published ?? '', a.published ?? '') || byText(a.id, b.id))
    .map((report) => listed(report, book.claimsOf.get(report.id)?.length ?? 0))
}
