import { describe, expect, it } from 'vitest'
import { isPrivate, publicLookup } from '#read/fetch/address'
import { checked } from '#read/fetch/request'
import { settingsOf } from '#read/options'

/** Where a public page may send us: as written in its Location header. */
const redirects: readonly (readonly [target: string, why: string])[] = [
  ['http://127.0.0.1/', 'private network'],
  ['//10.0.0.1/x', 'private network'],
  ['http://127.1/', 'private network'],
  ['http://0177.0.0.1/', 'private network'],
  ['http://017700000001/', 'private network'],
  ['http://0x7f.1/', 'private network'],
  ['http://①②⑦.⓪.⓪.①/', 'private network'],
  ['http://[::ffff:127.0.0.1]/', 'private network'],
  ['http://[::ffff:7f00:1]/', 'private network'],
  ['http://[::127.0.0.1]/', 'private network'],
  ['http://[64:ff9b::7f00:1]/', 'private network'],
  ['http://[2002:7f00:1::]/', 'private network'],
  ['http://[fe80::1]/', 'private network'],
  ['http://169.254.169.254/', 'private network'],
  ['file:///etc/passwd', 'only http and https'],
  ['javascript:alert(1)', 'only http and https'],
  ['gopher://tarn.example/', 'only http and https'],
  ['http://a:b@tarn.example/', 'user name or password'],
]

describe('a redirect from a public page', () => {
  it.each(redirects)('to %s is not followed', (target, why) => {
    expect(() => checked(target, 'https://tarn.example/x', settingsOf({}))).toThrow(why)
  })
  it('to another public page is', () => {
    expect(checked('/y#z', 'https://tarn.example/x', settingsOf({})).href).toBe('https://tarn.example/y')
  })
  it('to a name is connected to the address that was checked, and to no private one', async () => {
    const looked = new Promise<string>((resolve) =>
      publicLookup('localhost', { all: true }, (error) => resolve(error?.message ?? 'no error')),
    )
    expect(await looked).toContain('private network')
  })
})

describe('addresses', () => {
  const inside = [
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fd00::1',
    'ff02::1',
    '::ffff:192.168.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
    'nonsense',
  ]
  const outside = ['8.8.8.8', '172.32.0.1', '193.0.0.1', '2a00:1450:4001:81b::200e', '2606:4700::1111']
  it.each(inside)('%s is not public', (address) => expect(isPrivate(address)).toBe(true))
  it.each(outside)('%s is public', (address) => expect(isPrivate(address)).toBe(false))
})
