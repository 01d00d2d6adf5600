import type { Medium } from '#model/report'
import { type Fields, textIn } from '../field/json.ts'
import { type Draft, noMeta } from '../reader.ts'
import { wordsOf } from './words.ts'

/** The channel or group that an export is of. */
export interface Channel {
  readonly name: string | null
  /** Its address, https://t.me/name, where the export tells its user name. */
  readonly url: string | null
  /** In a group people write, not the channel: their names are left out. */
  readonly isGroup: boolean
}

/** Seconds since 1970 as ISO 8601; null for what is none. */
function timeOf(seconds: unknown): string | null {
  const value = typeof seconds === 'string' || typeof seconds === 'number' ? Number(seconds) : Number.NaN
  if (!Number.isInteger(value) || value <= 0 || value > 4_102_444_800) return null
  return new Date(value * 1000).toISOString().replace('.000Z', 'Z')
}

/** Fields of a message that name or number people, beside its text: never kept of a group; reactions name people in both. */
const PEOPLE = [
  'from',
  'from_id',
  'author',
  'via_bot',
  'reply_to_peer_id',
  'saved_from',
  'contact_information',
  'contact_vcard',
]

const withoutPeople = (message: Fields, isGroup: boolean): Fields =>
  Object.fromEntries(
    Object.entries(message).filter(([key]) => key !== 'reactions' && !(isGroup && PEOPLE.includes(key))),
  )

/** From whom a message was forwarded: a channel's name; 'someone' for a person or for what the export does not tell. */
function forwardedFrom(message: Fields): string | 'someone' | null {
  if (!('forwarded_from' in message || 'forwarded_from_id' in message)) return null
  const isChannel = textIn(message, 'forwarded_from_id')?.startsWith('channel') ?? false
  return (isChannel ? textIn(message, 'forwarded_from') : null) ?? 'someone'
}

/** Pictures and films have no address of their own: that of the message shows them. */
function attached(message: Fields, url: string | null): Medium[] {
  if (url === null) return []
  const kind =
    'photo' in message ? 'image' : /^video/u.test(textIn(message, 'media_type', 'mime_type') ?? '') ? 'video' : null
  return kind ? [{ kind, url, quote: null }] : []
}

/**
 * A message as a draft. A text forwarded from a channel is that channel's, carried by this one as a newspaper carries a wire: the channel stands as
 * `agency`, so that both are one origin. People who forward, sign in groups or react are not named. A message that was edited counts as captured
 * when that was: its text is no older.
 */
export function draftMessage(message: Fields, channel: Channel): Draft {
  const notes: string[] = []
  const url = channel.url !== null && Number.isInteger(message.id) ? `${channel.url}/${message.id}` : null
  const { text, media } = wordsOf(message.text_entities ?? message.text)
  const local = textIn(message, 'date')
  const published = timeOf(message.date_unixtime) ?? local
  if (published !== null && published === local)
    notes.push('its time is that of the machine that exported it: the export tells no zone')
  const edited = timeOf(message.edited_unixtime)
  if (edited !== null) notes.push(`edited ${edited}: the text is that of the last edit`)
  const from = forwardedFrom(message)
  if (from !== null)
    notes.push(
      from === 'someone'
        ? 'forwarded from someone who is not named'
        : `forwarded from the channel “${from.slice(0, 100)}”`,
    )
  const meta = {
    ...noMeta,
    publisher: channel.name,
    agency: from === 'someone' ? null : from,
    byline: channel.isGroup ? null : textIn(message, 'author'),
    url,
    published,
  }
  const bytes = new TextEncoder().encode(JSON.stringify(withoutPeople(message, channel.isGroup)))
  return {
    text,
    meta,
    metaFrom: 'page',
    media: [...media, ...attached(message, url)],
    notes,
    raw: { bytes, captured: edited },
  }
}
