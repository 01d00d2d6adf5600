import { describe, expect, test } from 'vitest'
import { exportLedger } from '#export/export-ledger'
import { htmlDossier } from '#export/html/html'
import { base } from '../support/coded.ts'
import { exportedText, exportOptions, VICTIM, WITNESS } from '../support/exported.ts'

describe('html', () => {
  test('names no private person, and says how many claims stand in no incident', async () => {
    const exported = await exportLedger(htmlDossier, base, exportOptions())
    const text = exportedText(exported)
    for (const name of [VICTIM, WITNESS, 'Tennick', 'Odesk']) expect(text).not.toContain(name)
    expect(text).toContain('[name withheld]')
    expect(exported.dropped.find(({ what }) => what === 'claims that stand in no incident')?.count).toBe(1)
  })
  test('names them where that is asked for', async () => {
    expect(exportedText(await exportLedger(htmlDossier, base, exportOptions({ privateNames: true })))).toContain(VICTIM)
  })
})
