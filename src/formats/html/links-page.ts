import { parse } from 'parse5'
import type { OpenedFile } from '../../model/source.ts'
import type { FormatResult } from '../format.ts'
import { momentIn } from '../json/value.ts'
import { bookmark, linksOnly } from '../tables/link-list.ts'
import { decodePage } from './decode.ts'
import { attribute, elementsOf, textOf } from './tree.ts'

/** `<A HREF="…" ADD_DATE="1551682800" TAGS="ferry,loch">Ferry returns</A>`: each link says something of the page that it leads to. */
export function readLinksPage({ path, bytes }: OpenedFile): FormatResult {
  const links = [...elementsOf(parse(decodePage(bytes)))].filter(
    (element) => element.tagName === 'a' && /^https?:\/\//i.test(attribute(element, 'href')),
  )
  const entries = links.flatMap((link) =>
    bookmark({
      url: attribute(link, 'href'),
      title: textOf(link) || null,
      added: momentIn(attribute(link, 'add_date') || attribute(link, 'time_added')),
      topics: attribute(link, 'tags').split(',').filter(Boolean),
    }),
  )
  return { ...linksOnly(path, links.length), entries }
}
