import { type Raw, type Reader, Unreadable } from '../reader.ts'
import { decodeText } from '../text/text.ts'
import { parseExport } from './export.ts'
import { draftMessage } from './message.ts'

/** A chat of Telegram Desktop's export, by its `type`; a whole account, by what stands first in it. */
const CHAT =
  /^\s*\{[^[]{0,3000}"type"\s*:\s*"(?:(?:public|private)_(?:super)?(?:group|channel)|personal_chat|bot_chat|saved_messages|replies|verify_codes)"/u
const ACCOUNT =
  /^\s*\{\s*(?:"about"\s*:\s*"[^"]{0,1000}Telegram|"(?:personal_information|chats|left_chats|frequent_contacts)"\s*:\s*\{\s*"(?:about|list|first_name|user_id)")/u
const AS_HTML = /<title>Exported Data<\/title>/u

const headOf = ({ bytes }: Raw): string => new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/^\ufeff/u, '')

/** Exports of public channels and groups from Telegram Desktop (JSON): one report for each message with words. */
export const telegram: Reader = {
  name: 'telegram',
  extensions: [],
  sharedExtensions: ['.json'],
  maxSize: 200 * 1024 * 1024,
  accepts: (raw) => {
    const head = headOf(raw)
    return CHAT.test(head) || ACCOUNT.test(head) || AS_HTML.test(head)
  },
  async *read(raw) {
    if (AS_HTML.test(headOf(raw)))
      throw new Unreadable(
        'it is a Telegram export as HTML: only its JSON is read (“Machine-readable JSON” when exporting)',
      )
    const { channel, messages } = parseExport(decodeText(raw).text)
    const passed = { service: 0, polls: 0, wordless: 0 }
    for (const message of messages) {
      if (message.type !== 'message') passed.service++
      else if ('poll' in message) passed.polls++
      else {
        const draft = draftMessage(message, channel)
        if (/[\p{L}\p{N}]/u.test(draft.text)) yield draft
        else passed.wordless++
      }
    }
    const { service, polls, wordless } = passed
    const parts = [
      [service, 'of the service (joined, pinned …)'],
      [polls, 'polls'],
      [wordless, 'without words (pictures, films, voice)'],
    ] as const
    const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
    const total = service + polls + wordless
    if (total === messages.length)
      throw new Unreadable(`there is no message with words in it${said.length > 0 ? ` (${said.join(', ')})` : ''}`)
    if (total > 0) yield { remark: `${total} ${total === 1 ? 'message' : 'messages'} passed over: ${said.join(', ')}` }
  },
}
