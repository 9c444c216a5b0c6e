import { expect, test } from 'vitest'
import { withoutAccounts } from '../../src/text/reader-account.ts'
import { pageAddress } from '../../src/text/web-address.ts'

test.each([
  // Databases, sessions, subscribers.
  ['https://www.proquest.com/docview/99/se-2?accountid=14512', 'https://www.proquest.com/docview/99/se-2'],
  [
    'https://link.gale.com/apps/doc/A7/ITOF?u=marlelib&sid=summon&xid=7ab',
    'https://link.gale.com/apps/doc/A7/ITOF',
  ],
  [
    'link.gale.com/apps/doc/A7/ITOF?u=marlelib. Accessed 4 May.',
    'link.gale.com/apps/doc/A7/ITOF. Accessed 4 May.',
  ],
  ['(https://dx.example/7?casa_token=Ab-C:9&page=2)', '(https://dx.example/7?page=2)'],
  ['https://marle.example/a;jsessionid=0F3A?id=7&sid=9f8e7d6c5b4a39281706', 'https://marle.example/a?id=7'],
  ['https://marle.example/a?r=pat%40reader.example#token=7', 'https://marle.example/a'],
  ['https://marle.example/?data=05%7C01%7Cpat%40reader.example%7C7&page=2', 'https://marle.example/?page=2'],
  ['https://pat:secret@marle.example/a', 'https://marle.example/a'],
  ['HTTPS://Link.Gale.com:443/apps/doc/A7?u=marlelib', 'HTTPS://Link.Gale.com:443/apps/doc/A7'],
  ['https://marle.example/a?mc_cid=7&mc_eid=1f2e&page=2', 'https://marle.example/a?mc_cid=7&page=2'],
  ['https://mailchi.mp/marle/a?e=1f2e3d', 'https://mailchi.mp/marle/a'],
  // Proxies of libraries.
  ['https://www-marle-com.ezproxy.lib.arlen.example/a?page=2', 'https://www.marle.com/a?page=2'],
  ['https://www-the--bell-com.arlen.idm.oclc.org/a', 'https://www.the-bell.com/a'],
  ['http://0-www.marle.com.library.arlen.example/a', 'http://www.marle.com/a'],
  ['https://www.marle.co.uk.libproxy.arlen.example/a', 'https://www.marle.co.uk/a'],
  ['https://www-marle-com.library.arlen.example/a', 'https://www.marle.com/a'],
  [
    'https://login.proxy.arlen.example/login?url=https://marle.example/a?id=7&userid=9',
    'https://marle.example/a?id=7',
  ],
  [
    'https://go.openathens.net/redirector/arlen?url=https%3A%2F%2Fmarle.example%2Fa',
    'https://marle.example/a',
  ],
])('%s → %s', (text, expected) => {
  expect(withoutAccounts(text)).toBe(expected)
})

test.each([
  'https://marle.example/article.php?sid=4212&u=7',
  'https://marle.example/article.php?e=7',
  'https://marle.example/?code=B12&key=flood&user=marsh',
  'https://marle.example/?code=ferry-returns-after-20-years',
  'https://marle.example/search?q=https://courier.example/a',
  'https://www-users.cs.marle.example/a',
  'https://proxy-wars.example/about?url=ferry',
  'https://ezproxy.arlen.example/login?url=https://[ferry',
  'The vote was 7/8; "email=yes" was written on the form.',
  'https://marle.example/@ada/a?page=2#ferry=7',
  'mailto:desk@courier.example?subject=token',
  'https://marle.example/a?',
])('nothing goes from %s', (text) => {
  expect(withoutAccounts(text)).toBe(text)
})

test.each([
  [
    'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fmarle.example%2Fa%3Futm_source%3Dx&data=05%7C01%7Cpat%40reader.example',
    'https://marle.example/a',
  ],
  ['https://urldefense.com/v3/__https://marle.example/a__;!!Ab7', 'https://marle.example/a'],
  [
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__marle.example_a-2Db_c&d=7',
    'https://marle.example/a-b/c',
  ],
  ['https://web.archive.org/web/20200105/https://marle.example/a?accountid=7', 'https://marle.example/a'],
  ['https://www-marle-com.ezproxy.arlen.example/amp/s/a', 'https://www.marle.com/amp/s/a'],
])('the page behind %s', (address, expected) => {
  expect(pageAddress(address)?.address).toBe(expected)
})
