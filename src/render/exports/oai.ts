import { escapeXml } from '../../lib/xml.ts'
import type { CatalogueRecord } from '../../model/output.ts'
import type { Settings } from '../../model/settings.ts'
import { address } from '../maps.ts'

/**
 * The archive as an OAI static repository (Open Archives Initiative, static repository specification 2.0), with
 * Dublin Core records, which library systems harvest. OAI wants a date stamp of each record: as no time of change is
 * known, all carry the first day that the protocol allows.
 */
export function formatOai(records: readonly CatalogueRecord[], settings: Settings): string {
  const base = settings.baseUrl ?? ''
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Repository xmlns="http://www.openarchives.org/OAI/2.0/static-repository" xmlns:oai="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/static-repository http://www.openarchives.org/OAI/2.0/static-repository.xsd">',
    '<Identify>',
    element('oai:repositoryName', settings.title),
    element('oai:baseURL', address('data/oai.xml', base)),
    element('oai:protocolVersion', '2.0'),
    element('oai:adminEmail', settings.contact ?? ''),
    element('oai:earliestDatestamp', stamp),
    element('oai:deletedRecord', 'no'),
    element('oai:granularity', 'YYYY-MM-DD'),
    '</Identify>',
    '<ListMetadataFormats>',
    '<oai:metadataFormat>',
    element('oai:metadataPrefix', 'oai_dc'),
    element('oai:schema', 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd'),
    element('oai:metadataNamespace', 'http://www.openarchives.org/OAI/2.0/oai_dc/'),
    '</oai:metadataFormat>',
    '</ListMetadataFormats>',
    '<ListRecords metadataPrefix="oai_dc">',
    ...records.map((record) => formatRecord(record, base)),
    '</ListRecords>',
    '</Repository>',
  ]
  return `${lines.join('\n')}\n`
}

const stamp = '1970-01-01'

function formatRecord({ reference, page, people, topics, summary }: CatalogueRecord, base: string): string {
  const { id, title, authors, outlet, date, address: original, archive, language } = reference
  const host = new URL(base).host
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', title],
    ...authors.map(({ name }) => ['creator', name] as const),
    ...[...people, ...topics].map((name) => ['subject', name] as const),
    ['description', summary],
    ['publisher', outlet],
    ['date', date?.edtf ?? null],
    ['type', 'Text'],
    ['identifier', address(page, base)],
    ['source', original],
    ['language', language],
    ['relation', archive],
  ]
  return [
    '<oai:record>',
    `<oai:header>${element('oai:identifier', `oai:${host}:${id}`)}${element('oai:datestamp', stamp)}</oai:header>`,
    '<oai:metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    ...fields.flatMap(([name, value]) => (value ? element(`dc:${name}`, value) : [])),
    '</oai_dc:dc></oai:metadata>',
    '</oai:record>',
  ].join('\n')
}

function element(name: string, value: string): string {
  return `<${name}>${escapeXml(value)}</${name}>`
}
