import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import type { ReadResult } from '#read/read'
import { makeTelegram, message } from '../support/samples/telegram.ts'
import { gather, lineOf, notesOf } from './gather.ts'

const sentence = 'Two boats sank off the coast of Tarn on Sunday night, the harbour master said. Nobody was hurt.'
const readIn = (text: string): Promise<ReadResult[]> => gather(['-'], { stdin: Readable.from([text]) })
const only = async (text: string): Promise<ReadResult> => {
  const results = await readIn(text)
  expect(results).toHaveLength(1)
  return results[0]!
}

describe('a Telegram export', () => {
  it('of a public channel gives a report for each message, its words plain', async () => {
    const text = [
      { type: 'bold', text: 'Boats sink.' },
      ` ${sentence} More: `,
      { type: 'text_link', text: 'the port', href: 'https://port.example/x' },
      ', ',
      { type: 'link', text: 'mayor.example/y' },
    ]
    const result = await only(makeTelegram([message(7, text)], { username: 'tarntoday' }))
    expect(result).toMatchObject({
      report: {
        publisher: 'Tarn Today',
        agency: null,
        byline: null,
        title: null,
        url: 'https://t.me/tarntoday/7',
        published: '2031-05-06T12:15:00Z',
        captured: null,
        language: 'en',
        text: `Boats sink. ${sentence} More: the port, mayor.example/y`,
        media: [
          { kind: 'link', url: 'https://port.example/x', quote: { text: 'the port' } },
          { kind: 'link', url: 'https://mayor.example/y', quote: { text: 'mayor.example/y' } },
        ],
      },
    })
    expect('bytes' in result && JSON.parse(new TextDecoder().decode(result.bytes))).toMatchObject({ id: 7, text })
  })
  it('that does not tell the channel’s user name gives no address', async () => {
    expect(await only(makeTelegram([message(7, sentence)]))).toMatchObject({
      report: { url: null, publisher: 'Tarn Today' },
    })
  })
  it('tells when a text was edited', async () => {
    const result = await only(makeTelegram([message(7, sentence, { edited_unixtime: '1935839700' })]))
    expect(result).toMatchObject({ report: { published: '2031-05-06T12:15:00Z', captured: '2031-05-06T13:15:00Z' } })
    expect(notesOf(result)).toContain('edited 2031-05-06T13:15:00Z')
  })
  it('says that it knows no zone where there is none', async () => {
    const result = await only(makeTelegram([message(7, sentence, { date_unixtime: undefined })]))
    expect(result).toMatchObject({ report: { published: '2031-05-04T14:15:00' } })
    expect(notesOf(result)).toContain('tells no zone')
  })
  it('takes a text forwarded from a channel for that channel’s, and names no person', async () => {
    const results = await readIn(
      makeTelegram([
        message(1, sentence, { forwarded_from: 'Ostrov News', forwarded_from_id: 'channel200' }),
        message(2, sentence, { forwarded_from: 'Jane Roe', forwarded_from_id: 'user300' }),
        message(3, sentence, { forwarded_from: 'Jo Doe' }),
      ]),
    )
    expect(results.map((result) => 'report' in result && result.report.agency)).toEqual(['Ostrov News', null, null])
    expect(results.map(notesOf)).toEqual([
      'forwarded from the channel “Ostrov News”',
      'forwarded from someone who is not named',
      'forwarded from someone who is not named',
    ])
  })
  it('of a public group names none of those who write in it', async () => {
    const more = {
      from: 'Jane Roe',
      from_id: 'user300',
      author: 'Jane Roe',
      reactions: [{ recent: [{ from: 'Jo Doe' }] }],
    }
    const result = await only(
      makeTelegram([message(7, sentence, more)], { type: 'public_supergroup', name: 'Tarn talk' }),
    )
    if (!('report' in result)) throw new Error('unread')
    expect(result.report).toMatchObject({ publisher: 'Tarn talk', byline: null })
    expect(JSON.stringify(result.report) + new TextDecoder().decode(result.bytes)).not.toMatch(/Roe|Doe|user300/)
  })
  it('keeps who signs in a channel, and where its pictures are', async () => {
    const result = await only(
      makeTelegram([message(7, sentence, { author: 'Jane Roe', photo: 'photos/a.jpg' })], { username: '@tarntoday' }),
    )
    expect(result).toMatchObject({
      report: { byline: 'Jane Roe', media: [{ kind: 'image', url: 'https://t.me/tarntoday/7', quote: null }] },
    })
  })
  it('says what it passes over', async () => {
    const results = await readIn(
      makeTelegram([
        message(1, sentence),
        { id: 2, type: 'service', action: 'pin_message', actor: 'Jane Roe', text: '' },
        message(3, '', { photo: 'x.jpg' }),
        message(4, 'Who sank?', { poll: { question: 'Who sank?' } }),
      ]),
    )
    expect(results.map((result) => lineOf(result))).toEqual([
      '- yes',
      '# -: 3 messages passed over: 1 of the service (joined, pinned …), 1 polls, 1 without words (pictures, films, voice)',
    ])
  })
})

const account = JSON.stringify({
  about: 'Here is the data you requested. Remember: Telegram is ad free, it does not use your data.',
  personal_information: { user_id: 1 },
  chats: { about: 'x', list: [{ name: 'x', type: 'public_channel', messages: [message(1, sentence)] }] },
})
const refused: readonly (readonly [name: string, text: string, why: string])[] = [
  ['personal_chat', makeTelegram([message(1, sentence)], { type: 'personal_chat' }), 'of a private chat: only'],
  ['private_group', makeTelegram([message(1, sentence)], { type: 'private_group' }), 'of a private group: only'],
  ['private_supergroup', makeTelegram([], { type: 'private_supergroup' }), 'of a private group: only'],
  ['private_channel', makeTelegram([message(1, sentence)], { type: 'private_channel' }), 'of a private channel: only'],
  ['bot_chat', makeTelegram([message(1, sentence)], { type: 'bot_chat' }), 'of a chat with a bot: only'],
  ['saved_messages', makeTelegram([message(1, sentence)], { type: 'saved_messages' }), 'saved messages: only'],
  ['a whole account', account, 'of a whole account: only'],
  ['one that is cut off', makeTelegram([message(1, sentence)]).slice(0, -3), 'no well-formed JSON'],
  ['one without words', makeTelegram([message(1, '')]), 'there is no message with words in it (1 without words'],
  ['one of no messages', makeTelegram([]), 'there is no message with words in it'],
  [
    'an export as HTML',
    '<!DOCTYPE html>\n<html>\n\n <head>\n\n  <meta charset="utf-8"/>\n<title>Exported Data</title>\n</head><body><p>x</p></body></html>',
    'as HTML: only its JSON is read',
  ],
]

describe('not read from Telegram', () => {
  it.each(refused)('%s', async (_, text, why) => {
    expect(lineOf(await only(text))).toContain(why)
  })
})

describe('in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-telegram-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  it('exports are found, other JSON is passed over, private chats are named', async () => {
    writeFileSync(join(folder, 'a.json'), makeTelegram([message(1, sentence)]))
    writeFileSync(join(folder, 'b.json'), '{"some": "thing"}')
    writeFileSync(join(folder, 'c.json'), makeTelegram([message(1, sentence)], { type: 'personal_chat' }))
    expect((await gather([folder])).map((result) => lineOf(result, folder))).toEqual([
      '/a.json yes',
      '! /c.json: it is a Telegram export of a private chat: only exports of one public channel or group are read',
      '# : 1 passed over: 1 .json',
    ])
  })
})
