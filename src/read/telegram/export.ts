import { type Fields, isFields, textIn } from '../field/json.ts'
import { Unreadable } from '../reader.ts'
import type { Channel } from './message.ts'

/** Kinds of chats in exports of Telegram Desktop that anyone can read; all others are private. */
const PUBLIC = ['public_channel', 'public_supergroup']

/** What is refused, in words. */
const PRIVATE: Readonly<Record<string, string>> = {
  personal_chat: 'a private chat',
  bot_chat: 'a chat with a bot',
  saved_messages: 'someone’s saved messages',
  private_group: 'a private group',
  private_supergroup: 'a private group',
  private_channel: 'a private channel',
}

export interface Export {
  readonly channel: Channel
  readonly messages: readonly Fields[]
}

const onlyPublic = (what: string): Unreadable =>
  new Unreadable(`it is a Telegram export of ${what}: only exports of one public channel or group are read`)

/** The channel's address, where the export (or someone who added it) tells its user name. */
function addressOf(value: Fields): string | null {
  const named = textIn(value, 'username') ?? /^https:\/\/t\.me\/(\w+)\/?$/u.exec(textIn(value, 'link') ?? '')?.[1]
  return named && /^@?[A-Za-z]\w{3,31}$/u.test(named) ? `https://t.me/${named.replace('@', '')}` : null
}

/** An export of one public channel or group (`result.json`). Throws `Unreadable` for private ones, whole accounts, and what is none. */
export function parseExport(text: string): Export {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Unreadable('it is a Telegram export that is cut off or changed: no well-formed JSON')
  }
  if (!isFields(value)) throw new Unreadable('it is no Telegram export')
  if (!Array.isArray(value.messages)) throw onlyPublic('a whole account')
  const type = textIn(value, 'type') ?? 'unknown'
  if (!PUBLIC.includes(type)) throw onlyPublic(PRIVATE[type] ?? `a kind we do not know (${type.slice(0, 40)})`)
  const channel = { name: textIn(value, 'name'), url: addressOf(value), isGroup: type === 'public_supergroup' }
  return { channel, messages: value.messages.filter(isFields) }
}
