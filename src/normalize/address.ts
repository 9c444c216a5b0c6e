import type { StatedFields } from '../model/document.ts'
import type { Known } from '../model/evidence.ts'
import { withoutAccounts } from '../text/reader-account.ts'
import { pageAddress } from '../text/web-address.ts'
import { statedBy } from './stated-by.ts'

/**
 * The address of the original page, without tracking parameters; of a kept copy the address inside. Only web
 * addresses count: anything else could act when it is followed.
 */
export function settleAddress(stated: StatedFields['url']): Known<string> | null {
  for (const claim of stated) {
    const page = pageAddress(claim.value)
    if (page)
      return {
        value: page.address,
        basis: claim.basis,
        evidence: [statedBy(withoutAccounts(claim.value).slice(0, 300), claim)],
      }
  }
  return null
}
