import { shippedLines } from '../knowledge/shipped.ts'
import { once } from '../lib/once.ts'

/** Does an address lead to the page of an author: "https://…/author/ada-roe/"? */
export function isProfileAddress(address: string): boolean {
  const [, step = '', name = ''] = /\/([a-z]{2,15})\/([^/?#]{3,60})\/?$/i.exec(address.slice(-100)) ?? []
  return /[a-z]/i.test(name) && profiles().has(step.toLowerCase())
}

const profiles = once((): ReadonlySet<string> => new Set(shippedLines('pages/profiles.txt')))
