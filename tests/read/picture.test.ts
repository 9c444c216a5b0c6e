import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lookAtPicture } from '../../src/read/picture.ts'
import { jpeg, png } from '../setup/picture.ts'

describe('what a picture is', () => {
  test('kind and size, from its bytes', async () => {
    expect(await lookAtPicture(png(300, 200))).toMatchObject({
      ending: '.png',
      width: 300,
      height: 200,
      credit: null,
    })
  })

  test.each([
    [{ 110: 'ANA', 80: 'Jane Roe', 116: '(c) ANA' }, 'ANA'],
    [{ 80: 'Jane Roe', 116: '(c) ANA' }, 'Jane Roe'],
    [{ 116: '(c) ANA\n2014' }, '(c) ANA 2014'],
    [{ 110: '  ' }, null],
    [{}, null],
  ])('who made it: %j', async (iptc, credit) => {
    expect(await lookAtPicture(jpeg(300, 200, iptc))).toMatchObject({
      ending: '.jpg',
      width: 300,
      height: 200,
      credit,
    })
  })

  test.each([
    ['an icon', png(32, 32)],
    ['a line', png(2000, 3)],
    [
      'a document that can act',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>'),
    ],
    ['a page', Buffer.from('<html><img src=a.png></html>')],
    ['nothing', new Uint8Array()],
    ['half a picture', png(300, 200).subarray(0, 12)],
  ])('%s is none', async (_, bytes) => {
    expect(await lookAtPicture(bytes)).toBeNull()
  })

  test('no bytes make it throw', async () => {
    const damaged = fc.tuple(
      fc.constantFrom(png(300, 200), jpeg(300, 200, { 110: 'ANA' })),
      fc.nat(400),
      fc.nat(255),
    )
    await fc.assert(
      fc.asyncProperty(damaged, async ([bytes, at, value]) => {
        const copy = Uint8Array.from(bytes)
        copy[at % copy.length] = value
        await lookAtPicture(copy)
      }),
      { numRuns: 200 },
    )
  })
})
