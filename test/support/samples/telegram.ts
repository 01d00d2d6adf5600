/** A message as Telegram Desktop exports it; fields given replace these. */
export const message = (id: number, text: unknown, more: Readonly<Record<string, unknown>> = {}): object => ({
  id,
  type: 'message',
  date: '2031-05-04T14:15:00',
  date_unixtime: '1935836100',
  from: 'Tarn Today',
  from_id: 'channel100',
  text,
  text_entities: typeof text === 'string' ? [{ type: 'plain', text }] : text,
  ...more,
})

/** An export of one chat, `result.json`. */
export const makeTelegram = (messages: readonly object[], more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ name: 'Tarn Today', type: 'public_channel', id: 100, ...more, messages }, null, 1)
