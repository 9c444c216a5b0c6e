import { isPaper } from '../../languages/newspapers.ts'
import type { MetadataEntry } from '../../model/metadata.ts'
import { parseCitation } from '../citation/citation.ts'
import type { Claims } from '../fields/stated.ts'
import { cardEntry, libraryEntry } from '../tables/library-list.ts'
import { marcClaims } from '../tables/marc.ts'
import { isWriterRole } from '../tables/relator.ts'
import { childOf, childrenOf, descendants, wordsOf, type XmlElement, xmlText } from './tree.ts'

/**
 * What a record of a library in XML says of other files of the folder: MODS, MARC or Dublin Core of the clipping beside it
 * (`flood.xml` or `flood.mods.xml` beside `flood.txt`), METS of the pages of an issue. Null for other XML.
 */
export function catalogueEntries(path: string, root: XmlElement): MetadataEntry[] | null {
  if (root.name === 'mets') return metsEntries(root)
  const record = onlyRecord(root)
  const claims = record && claimsOf(record)
  const entry = claims ? cardEntry(path, claims) : null
  return entry && [entry]
}

/** The one record of a file; where it holds several, none tells which file is meant. */
function onlyRecord(root: XmlElement): XmlElement | null {
  if (root.name === 'modscollection') return onlyOf(childrenOf(root, 'mods'))
  if (root.name === 'collection') return onlyOf(childrenOf(root, 'record'))
  return root
}

function onlyOf(records: readonly XmlElement[]): XmlElement | null {
  return records.length === 1 ? (records[0] ?? null) : null
}

function claimsOf(record: XmlElement): Claims | null {
  if (record.name === 'mods') return modsClaims(record)
  if (record.name === 'record' && childOf(record, 'datafield')) return marcXmlClaims(record)
  // As an answer of OAI-PMH has it: <record><metadata><oai_dc:dc>.
  const [within, another] = [...descendants(record, 'dc'), ...descendants(record, 'mods')]
  if (within && !another) return within.name === 'mods' ? modsClaims(within) : dublinCoreClaims(within)
  return dublinCoreClaims(record)
}

function marcXmlClaims(record: XmlElement): Claims {
  return marcClaims(
    childrenOf(record, 'datafield').map((field) => ({
      tag: field.attributes.tag ?? '',
      subfields: childrenOf(field, 'subfield').map(
        (subfield) => [subfield.attributes.code ?? '', xmlText(subfield)] as const,
      ),
    })),
  )
}

/** MODS: the record of an article lies in that of its newspaper (`relatedItem`), a newspaper has none. */
function modsClaims(mods: XmlElement): Claims {
  const host = childrenOf(mods, 'relateditem').find(({ attributes }) => attributes.type === 'host') ?? null
  const own = wordsOf(mods, 'titleinfo', 'title')
  const article = wordsOf(mods, 'titleinfo', 'nonsort')
  const title = article && own ? `${article} ${own}` : own
  const isIssue =
    !host && childrenOf(mods, 'genre').some((genre) => /newspaper$/i.test(xmlText(genre).trim()))
  return {
    title: isIssue ? null : title,
    outlet: isIssue ? title : wordsOf(host, 'titleinfo', 'title'),
    date: issuedIn(host) ?? wordsOf(host, 'part', 'date') ?? issuedIn(mods),
    authors: childrenOf(mods, 'name').filter(isWriter).flatMap(nameOf),
    printPage: wordsOf(host, 'part', 'extent', 'start'),
    language: wordsOf(mods, 'language', 'languageterm'),
    topics: childrenOf(mods, 'subject').flatMap((subject) => wordsOf(subject, 'topic') ?? []),
    url: wordsOf(mods, 'location', 'url'),
  }
}

function issuedIn(element: XmlElement | null): string | null {
  const dates = childrenOf(childOf(element, 'origininfo'), 'dateissued')
  const coded = dates.find(({ attributes }) => attributes.encoding !== undefined) ?? dates[0]
  return coded ? xmlText(coded).trim() || null : null
}

/** Whom MODS names without a role, or as author; who published or drew is named as well. */
function isWriter(name: XmlElement): boolean {
  const roles = descendants(name, 'roleterm').map((role) => xmlText(role).trim())
  return roles.length === 0 || roles.some(isWriterRole)
}

function nameOf(name: XmlElement): string[] {
  const parts = childrenOf(name, 'namepart')
  const ofType = (type: string): string =>
    parts
      .filter(({ attributes }) => attributes.type === type)
      .map((part) => xmlText(part).trim())
      .join(' ')
  const whole = [ofType('given'), ofType('family')].filter(Boolean).join(' ')
  const plain = parts.find(({ attributes }) => attributes.type === undefined)
  return [whole || (plain ? xmlText(plain).trim() : '')].filter(Boolean)
}

/** Dublin Core: `<dc:title>`, or `<dcvalue element="title">` as DSpace writes it. Null where there is no such title. */
function dublinCoreClaims(record: XmlElement): Claims | null {
  const values = (name: string): string[] =>
    record.children.flatMap((child) => {
      if (typeof child === 'string') return []
      const isOwn =
        (child.name === name && /^dc(?:terms)?:/i.test(child.full)) ||
        (child.name === 'dcvalue' && child.attributes.element === name)
      const words = isOwn ? xmlText(child).replace(/\s+/g, ' ').trim() : ''
      return words === '' ? [] : [words]
    })
  const [title] = values('title')
  if (title === undefined) return null
  const from = [...values('source'), ...values('ispartof'), ...values('publisher')]
  const cited = from.map(parseCitation).find((one) => one?.outlet)
  return {
    title,
    outlet: cited?.outlet ?? from.find((name) => isPaper(name)) ?? null,
    date: values('issued')[0] ?? values('date')[0] ?? cited?.date ?? null,
    authors: values('creator'),
    printPage: cited?.page ?? null,
    language: values('language')[0] ?? null,
    topics: values('subject'),
    url: values('identifier').find((value) => /^https?:\/\//i.test(value)) ?? null,
  }
}

/** METS names the pages of an issue (`FLocat`), and in its own MODS or label the newspaper and the day. */
function metsEntries(root: XmlElement): MetadataEntry[] {
  const records = descendants(root, 'mods').map(modsClaims)
  const issue = records.find(({ outlet }) => outlet) ?? records.find(({ date }) => date)
  const cited = parseCitation(root.attributes.LABEL ?? '')
  const record = records.length === 1 ? records[0] : undefined
  const claims = {
    outlet: issue?.outlet ?? cited?.outlet ?? (record?.date ? record.title : null) ?? null,
    date: issue?.date ?? cited?.date ?? null,
  }
  const files = descendants(root, 'flocat')
    .map(({ attributes }) => attributes['xlink:href'] ?? attributes.href ?? '')
    .map((address) => address.replace(/^file:\/\/(?:\/(?=\.))?/i, ''))
    .filter((name) => /\.(?:xml|txt|html?)$/i.test(name) && !/^(?:[a-z]{2,8}:|\/)/i.test(name))
  if (!claims.outlet && !claims.date) return []
  return files.map((name) => libraryEntry(claims, [name.includes('/') ? name : `./${name}`], 'the library'))
}
