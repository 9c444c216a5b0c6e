import type { Format } from './format.ts'

/** Chats of Telegram, messages and posts of Facebook and Instagram, and the log of what somebody did at Google, as web pages. */
export const talkPageFormat: Format = {
  name: 'talk-html',
  endings: ['.html', '.htm'],
  largest: 100_000_000,
  recognize: ({ text }) =>
    /class="(?:page_body chat_page|[^"]{0,60}\b_a6-g\b[^"]{0,60}|outer-cell mdl-cell [^"]{0,60})"/.test(text),
  reader: async () => (await import('./html/talk-page.ts')).readTalkPage,
}
