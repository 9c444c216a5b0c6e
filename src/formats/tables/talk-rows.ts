import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ColumnField } from './columns.ts'
import { type TableRow, textOf } from './table-row.ts'

/**
 * Whether rows are what people write to each other, post or note: most have neither a headline nor a paper, and a field that tells who
 * spoke, as chats (Slack, Discord, Google Chat, Signal, Teams), mail (Outlook), social networks (Twitter, Mastodon, Reddit), Hypothesis
 * and Todoist export them, or a name before a few words. That is their own affair, and no article.
 */
export function areTalk(rows: readonly TableRow[], columns: ReadonlyMap<ColumnField, string>): boolean {
  if (rows.length === 0) return false
  const some = rows.slice(0, mostAsked)
  return some.filter((row) => isTalk(row, columns)).length >= leastShare * some.length
}

/** So many rows tell what the others are. */
const mostAsked = 50
/** Notes on who came and went, and the like, stand between messages. */
const leastShare = 0.6

function isTalk(row: TableRow, columns: ReadonlyMap<ColumnField, string>): boolean {
  const isStated = (field: ColumnField): boolean => {
    const name = columns.get(field)
    return name !== undefined && textOf(row[name]) !== null
  }
  // A list of files has no texts.
  const said = textOf(row[columns.get('text') ?? ''])
  if (said === null || isStated('title') || isStated('outlet')) return false
  const isSpoken = Object.keys(row).some((name) => speakerKeys.has(name.toLowerCase().replace(/[ _-]/g, '')))
  return isSpoken || (isStated('authors') && !isStated('url') && said.length < longestRemark)
}

/** In UTF-16 code units: an article is longer. */
const longestRemark = 80

/** Fields of who speaks, in small letters and without what divides their words. An article has a writer instead. */
const speakerKeys: ReadonlySet<string> = new Set([
  'user',
  'userid',
  'userprofile',
  'username',
  'sendername',
  'issender',
  'senderid',
  'senderprofileurl',
  'authorid',
  'creatoremail',
  'attributedto',
  'actor',
  'inreplyto',
  'inreplytouserid',
  'retweeted',
  'retweetcount',
  'ispinned',
  'timestampedited',
  'subreddit',
  'conversationid',
  'topicid',
  'threadid',
  'chatmessages',
  'createddatetime',
  'recipient',
  'torecipients',
  'to:(name)',
  'to:(address)',
  '$type',
  'responsible',
  'reactions',
  'originserverts',
  'messagetype',
])

/** The finding on a file of talk. */
export function onlyTalk(path: string): Diagnostic {
  return {
    severity: 'info',
    rule: 'talk/only',
    message:
      'This file holds what people wrote to each other, or posted, which is no article and is not published',
    path,
    line: null,
    column: null,
    hint: 'Save an article that somebody sent on as a file of its own. Where a table holds articles after all, name the column of the text in a sidecar: `columns:`, and below it `text: Name of the column`.',
  }
}
