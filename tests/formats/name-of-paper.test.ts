import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/dateline.ts'
import { prose } from './note.ts'

const outletOf = async (content: string): Promise<string | null> => {
  const article = (await readArticle({ name: 'basin.txt', content })) as { outlet: { name: string } | null }
  return article.outlet?.name ?? null
}

describe('the name of a paper alone', () => {
  test.each([
    [`Marle Gazette\nBasin to be dredged\n\n${prose}`, 'Marle Gazette'],
    [`Basin to be dredged\n\n${prose}\n\n© Marle Gazette`, 'Marle Gazette'],
    [
      `La Voz de Marle\nPortada > Comarca > Sucesos\n\nRescatan a un burro del pozo\n\n${prose}`,
      'La Voz de Marle',
    ],
    [
      `Basin to be dredged\nBy Ada Roe\nThe Marle Independent\nPosted: 14/11/2015 05:12:44 PM\n\n${prose}`,
      'The Marle Independent',
    ],
    [
      `Basin to be dredged\n\n${prose}\n\nThis article first appeared in the Marle Mail on 1 March 2009.`,
      'Marle Mail',
    ],
    [
      `Basin to be dredged\n\nThis article first appeared in the Marle Mail on 1 March 2009. Last updated 6 May 2015.\n\n${prose}`,
      'Marle Mail',
    ],
    [`Basin to be dredged\n\n${prose}\n\nThis essay was first published in the Marle Mail.`, 'Marle Mail'],
  ])('above or below the headline, or as the owner: %#', async (text, outlet) =>
    expect(await outletOf(text)).toBe(outlet),
  )

  test.each([
    `Basin to be dredged\n\n${prose}\n\nPhoto © Marle Gazette`,
    `Marle Gazette\nA hundred years of a paper\n\nThe Marle Gazette was first printed on a hand press in 1880, in the cellar of a bakery.\n\n${prose}`,
    `Marle Chronicle\nBeer festival opens on Friday\n\nThe Marle Chronicle, a pub on the quay that was built in 1890, opens its beer festival on Friday.\n\n${prose}`,
    `Basin to be dredged\n\n${prose}\n\nMore Info, 16.05.2024`,
    `Basin to be dredged\nVisitor Info\n\n${prose}`,
    `POLICE GAZETTE\nThefts of the week\n\n${prose}`,
    `Sunday Quiz Chronicle\nTen questions on the sea\n\n${prose}`,
    `Marle Gazette and Orrin Courier\nTwo papers merge\n\n${prose}`,
    `Basin to be dredged\n\n${prose}\n\nThis article first appeared strange to me.`,
    `Basin to be dredged\n\n${prose}\n\nThe article appeared in the window of every shop in Marle.`,
    `The quay > Basin > Boats\nBasin to be dredged\n\n${prose}`,
    `Basin to be dredged\nBy Ada Roe\nHarbour master\nPosted: 14/11/2015 05:12:44 PM\n\n${prose}`,
  ])('is none where it is a part of the paper, or told of: %#', async (text) =>
    expect(await outletOf(text)).toBeNull(),
  )

  test('a line of copyright that names another paper decides', async () =>
    expect(await outletOf(`Business Courier\nShares fall\n\n${prose}\n\n© 2019 Orrin Observer`)).toBe(
      'Orrin Observer',
    ))
})
