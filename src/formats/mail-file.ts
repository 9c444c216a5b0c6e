import type { Format } from './format.ts'

/** Letters by mail, such as newsletters: one article a message. */
export const mailFormat: Format = {
  name: 'mail',
  endings: ['.eml', '.mbox', '.emlx'],
  largest: 500_000_000,
  recognize: ({ text }) =>
    /^(?:\d{1,12}\s?\n)?(?:From |[A-Za-z][A-Za-z0-9-]{1,60}:)/.test(text.replace(/^\ufeff/, '')),
  reader: async () => (await import('./mail.ts')).readMail,
}
