import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { Unreadable } from '#read/reader'
import { readSheet } from '#read/sheet/read-sheet'
import { checkedParts } from '#read/sheet/zip-limits'
import { scratch } from '../support/cli.ts'

const folder = scratch()
let count = 0
const file = (bytes: string | Uint8Array, ending = 'csv'): string => {
  const path = join(folder, `${count++}.${ending}`)
  writeFileSync(path, bytes)
  return path
}
const cellsOf = async (bytes: string | Uint8Array): Promise<(readonly string[])[]> =>
  (await readSheet(file(bytes))).rows.map(({ cells }) => cells)

/** A ZIP archive of one stored or deflated part whose declared size is as given. */
function zipOf(name: string, content: Buffer, declared = content.length): Buffer {
  const data = deflateRawSync(content)
  const header = (signature: number, central: boolean): Buffer => {
    const head = Buffer.alloc(central ? 46 : 30)
    head.writeUInt32LE(signature, 0)
    const at = central ? 6 : 4
    head.writeUInt16LE(20, at)
    head.writeUInt16LE(8, at + 4)
    head.writeUInt32LE(data.length, at + 14)
    head.writeUInt32LE(declared, at + 18)
    head.writeUInt16LE(name.length, at + 22)
    return Buffer.concat([head, Buffer.from(name)])
  }
  const local = Buffer.concat([header(0x04034b50, false), data])
  const central = header(0x02014b50, true)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

describe('a sheet of CSV', () => {
  test.each([
    [
      'commas',
      'a,b\r\n1,"x, y"\r\n',
      [
        ['a', 'b'],
        ['1', 'x, y'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1, 2\t3\n',
      [
        ['a', 'b'],
        ['1, 2', '3'],
      ],
    ],
    [
      'bars',
      'a|b\n1|2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['one column', 'a\n1\n', [['a'], ['1']]],
    ['a line that names the delimiter', 'sep=;\na;b,c\n', [['a', 'b,c']]],
    [
      'a byte-order mark',
      '\ufeffa,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'line ends in cells',
      'a,b\n"x\ny",2\n',
      [
        ['a', 'b'],
        ['x\ny', '2'],
      ],
    ],
    [
      'quotes that are not closed by the rule',
      'a,b\nthe "big" one,2\n',
      [
        ['a', 'b'],
        ['the "big" one', '2'],
      ],
    ],
    [
      'rows of unequal length',
      'a,b,c\n1,2\n',
      [
        ['a', 'b', 'c'],
        ['1', '2'],
      ],
    ],
  ])('with %s', async (_, text, cells) => {
    expect(await cellsOf(text)).toEqual(cells)
  })
  test('in an old charset or UTF-16', async () => {
    const utf16 = Buffer.from('\ufeffd,place\n1,Łodna\n', 'utf16le')
    expect((await cellsOf(utf16))[1]).toEqual(['1', 'Łodna'])
    const cp1251 = Buffer.from(
      [...'id;place\n1;']
        .map((char) => char.charCodeAt(0))
        .concat([
          0xd5, 0xe0, 0xf0, 0xea, 0xb3, 0xe2, 0x2c, 0x20, 0xec, 0xb3, 0xf1, 0xf2, 0xee, 0x20, 0xed, 0xe0, 0x20, 0xf1,
          0xf5, 0xee, 0xe4, 0xb3, 0x0a,
        ]),
    )
    expect((await cellsOf(cp1251))[1]?.[1]).toMatch(/^Харк/)
  })
  test.each([
    ['nothing', '', 'it is empty'],
    ['a PDF', '%PDF-1.7\n', 'it is a PDF document, no sheet'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.xls'],
    ['bytes', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7) % 32)), 'neither CSV nor a workbook'],
    ['a cell without end', `a,b\n1,"${'x'.repeat(1_100_000)}`, 'it is no CSV'],
  ])('that is %s is refused', async (_, bytes, why) => {
    const reading = readSheet(file(bytes))
    await expect(reading).rejects.toThrow(Unreadable)
    await expect(reading).rejects.toThrow(why)
  })
  test('that is not there, or larger than asked, is refused', async () => {
    await expect(readSheet(join(folder, 'none.csv'))).rejects.toThrow('there is no such file')
    await expect(readSheet(file('a,b\n'.repeat(100)), { maxSize: 50 })).rejects.toThrow('--max-size')
  })
})

describe('a workbook', () => {
  const workbook = (): Promise<Buffer> =>
    writeExcel([
      { sheet: 'Empty', data: [] },
      {
        sheet: 'Strikes',
        data: [
          [{ value: 'date' }, { value: 'killed' }, { value: 'seen' }],
          [{ value: new Date('2031-03-04T00:00:00Z'), format: 'yyyy-mm-dd' }, { value: 3 }, { value: true }],
        ],
      },
      { sheet: 'More', data: [[{ value: 'x' }]] },
    ]).toBuffer()
  test('gives the first sheet with something in it, dates as dates', async () => {
    const { sheet, rows, notes } = await readSheet(file(await workbook(), 'xlsx'))
    expect(sheet).toBe('Strikes')
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['date', 'killed', 'seen'],
      ['2031-03-04', '3', 'true'],
    ])
    expect(notes).toEqual(['the sheet “Strikes” of 3 is read: Empty, Strikes, More'])
  })
  test('gives the sheet that is asked for, or says which there are', async () => {
    const path = file(await workbook(), 'xlsx')
    expect((await readSheet(path, { sheet: 'More' })).rows[0]?.cells).toEqual(['x'])
    await expect(readSheet(path, { sheet: 'None' })).rejects.toThrow(
      'there is no sheet “None” (it has Empty, Strikes, More)',
    )
  })
  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
    ['no workbook inside', () => zipOf('a.txt', Buffer.from('hello'))],
    ['OpenDocument', () => zipOf('content.xml', Buffer.from('<x/>'))],
  ])('%s is refused', async (_, change) => {
    await expect(readSheet(file(change(await workbook()), 'xlsx'))).rejects.toThrow(Unreadable)
  })
  test('that unpacks to too much is refused, by what it declares and by what it does', async () => {
    const bomb = zipOf('xl/workbook.xml', Buffer.alloc(5 * 1024 * 1024))
    await expect(checkedParts(bomb, 1024 * 1024)).rejects.toThrow('it unpacks to more than 1 MB')
    const liar = zipOf('xl/workbook.xml', Buffer.alloc(5 * 1024 * 1024), 100)
    await expect(checkedParts(liar, 1024 * 1024)).rejects.toThrow(Unreadable)
  })
})
