/** Why a block was left out of an article; `cut.NAME` of `knowledge/languages/xx/interface.yml` says it to readers. */
export const cutReasons = [
  'about-author',
  'above-article',
  'ad-blocker-notice',
  'advertisement',
  'below-article',
  'between-paragraphs',
  'button',
  'byline',
  'comment-form',
  'comments',
  'cookie-notice',
  'copyright-line',
  'credits',
  'date-line',
  'disclaimer',
  'follow-notice',
  'footer',
  'form',
  'headline',
  'hidden',
  'interface-text',
  'letter',
  'letterhead',
  'link',
  'link-list',
  'linked-story',
  'links',
  'navigation',
  'newsletter',
  'not-in-text',
  'other-headline',
  'owner',
  'page-part',
  'photo-caption',
  'photo-credit',
  'player',
  'related-stories',
  'repeated',
  'repeated-headline',
  'repeated-on-page',
  'repeated-teaser',
  'scan-noise',
  'section',
  'share-row',
  'side-box',
  'site-name',
  'site-notice',
  'standfirst',
  'subscription-notice',
  'tags',
] as const
export type CutReason = (typeof cutReasons)[number]

/** What readers of a page or who sent a cutting wrote, not its paper: pages name it by kind and number, and publish none of it. */
export const unpublishedCuts: ReadonlySet<CutReason> = new Set(['comments', 'comment-form', 'letter'])

/** `articles`: in how many a block stands, where that is the reason. */
export interface CutCause {
  readonly reason: CutReason
  readonly articles?: number
}
