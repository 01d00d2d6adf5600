import { describe, expect, it } from 'vitest'
import type { Report } from '#model/report'
import { markVersions } from '#reconcile/copy/versions'
import { FERRY, ORCHARD, report } from './texts.ts'

const url = 'https://gazette.example/live'
const at = (id: string, fields: Partial<Report>) =>
  report(id, id === 'a' ? FERRY : ORCHARD, { publisher: 'Gazette', url, ...fields })
const versions = (...reports: Report[]) => markVersions(reports).map(({ versionOf }) => versionOf)

describe('versions', () => {
  it.each<[string, Partial<Report>, Partial<Report>, (string | null)[]]>([
    ['by the hour', { published: '2031-03-10T08:00' }, { published: '2031-03-10T09:30' }, [null, 'a']],
    ['by the zone', { published: '2031-03-10T08:00Z' }, { published: '2031-03-10T09:30+03:00' }, ['b', null]],
    ['by when it was fetched', { captured: '2031-03-10T08:00Z' }, { captured: '2031-03-11T08:00Z' }, [null, 'a']],
    ['not without dates', { published: null }, { published: null }, [null, null]],
    ['not of one moment', {}, {}, [null, null]],
    ['not of another address', {}, { published: '2031-03-12', url: `${url}/2` }, [null, null]],
    ['not of another publisher', {}, { published: '2031-03-12', publisher: 'Courier' }, [null, null]],
  ])('%s', (_what, one, other, expected) => {
    expect(versions(at('a', one), at('b', other))).toEqual(expected)
    expect(versions(at('b', other), at('a', one))).toEqual([...expected].reverse())
  })

  it('each of the one before it', () => {
    const [a, b] = [at('a', { published: '2031-03-10' }), at('b', { published: '2031-03-11' })]
    expect(versions(at('c', { published: '2031-03-12' }), b, a)).toEqual(['b', 'a', null])
  })
})
