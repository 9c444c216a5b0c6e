import type { Root } from 'mdast'
import { type ExportedArticle, htmlBody, plainWords } from '../exported-article.ts'
import { parseText } from '../markup/text.ts'
import { addressIn, type Fields, isFields, listOf, namesIn, wordsIn } from './value.ts'

/** News items in ninjs (IPTC), versions 1 and 2: one, a list of them, or one a line. Pictures and packages are left out. */
export function ninjsArticles(data: unknown): ExportedArticle[] | null {
  const items = (Array.isArray(data) ? data : [data]).filter(isFields)
  const news = items.filter(isNinjs)
  return news.length > 0 && news.length * 2 >= items.length ? news.map(toArticle) : null
}

function isNinjs(item: Fields): boolean {
  const type = wordsIn(item.type)
  if (type !== null && type !== 'text') return false
  const texts = ['body_text', 'body_html', 'body_xhtml', 'bodies'].some((key) => item[key] !== undefined)
  const own = [
    'uri',
    'versioncreated',
    'versionCreated',
    'guid',
    'pubstatus',
    'firstcreated',
    'headlines',
  ].filter((key) => item[key] !== undefined)
  return texts && own.length >= 1
}

function toArticle(item: Fields): ExportedArticle {
  const uri = wordsIn(item.uri) ?? wordsIn(item.guid)
  const source =
    namesIn(item.infosources ?? item.infoSources)[0] ?? wordsIn(item.source) ?? wordsIn(item.copyrightholder)
  const byline = plainWords(wordsIn(item.byline))
  return {
    part: uri,
    claims: {
      title:
        plainWords(wordsIn(item.headline)) ?? firstValue(item.headlines) ?? plainWords(wordsIn(item.title)),
      standfirst: plainWords(wordsIn(item.description_text)) ?? plainWords(wordsIn(item.description_html)),
      date:
        wordsIn(item.firstpublished) ??
        wordsIn(item.firstcreated) ??
        wordsIn(item.firstCreated) ??
        version(item),
      updated: version(item),
      outlet: source,
      authors: byline ? [byline] : namesIn(item.authors ?? item.by),
      language: wordsIn(item.language),
      topics: namesIn(item.subject ?? item.subjects),
      people: namesIn(item.person ?? item.people),
      places: namesIn(item.place ?? item.places),
      url: addressIn(item.canonicalurl) ?? addressIn(item.url) ?? addressIn(uri),
    },
    body: bodyOf(item),
    exact: true,
  }
}

function version(item: Fields): string | null {
  return wordsIn(item.versioncreated) ?? wordsIn(item.versionCreated)
}

function firstValue(list: unknown): string | null {
  const main = listOf(list).find(({ role }) => role === 'main' || role === undefined) ?? listOf(list)[0]
  return plainWords(wordsIn(main?.value))
}

function bodyOf(item: Fields): Root {
  const html = wordsIn(item.body_html) ?? wordsIn(item.body_xhtml)
  if (html) return htmlBody(html)
  const bodies = listOf(item.bodies)
  const rich = bodies.find((body) => /html/.test(wordsIn(body.contentType ?? body.contenttype) ?? ''))
  if (rich) return htmlBody(wordsIn(rich.value) ?? '')
  return parseText(wordsIn(item.body_text) ?? wordsIn(bodies[0]?.value) ?? '', 1)
}
