import { languageOf } from '../../languages/load.ts'
import { isHomeName, isSectionName } from '../../languages/sections.ts'
import { isNothing } from '../fields/field-values.ts'
import { type PageMetadata, textOf } from './metadata.ts'
import { attribute, type Element, elementsOf, isElement, isPicture, oneLine } from './tree.ts'

/** What a link says, or the picture in it: "The Harbour Times". */
export function nameOfLink(link: Element): string {
  const text = oneLine(textOf(link, 100))
  const picture = [...elementsOf(link)].find(isPicture)
  return text !== '' || !picture ? text : oneLine(attribute(picture, 'alt'))
}

/**
 * The name of the site in its own head: a link to the front page that the markup calls the brand, the logo or the title of the
 * site. "Home" and the names of sections are none; '' where there is none.
 */
export function brandOf({ homeLinks }: PageMetadata): string {
  return (
    homeLinks
      .filter(isBrand)
      .map(nameOfLink)
      .find(
        (name) =>
          name.length >= 4 && name.length <= 50 && /^[\p{Lu}\p{Lo}]/u.test(name) && !isLabelOfSite(name),
      ) ?? ''
  )
}

/** "Home", "News", "Sport": the name of no site. */
export function isLabelOfSite(name: string): boolean {
  const any = languageOf('und')
  return (
    isSectionName(name, any) || isHomeName(name, any) || isNothing('title', name) || isNothing('outlet', name)
  )
}

/** By the names of the link, of what is around it, and of what is in it. */
function isBrand(link: Element): boolean {
  return [link, link.parentNode, ...link.childNodes].some(
    (node) =>
      node !== null &&
      isElement(node) &&
      brand.test(`${attribute(node, 'class').slice(0, 200)} ${attribute(node, 'id').slice(0, 60)}`),
  )
}

const brand = /(?:^|[\s_-])(?:logo|brand|branding|site-?(?:title|name)|masthead)(?:$|[\s_-])/i
