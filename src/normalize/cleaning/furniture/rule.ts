import type { CutReason } from '../../../model/cut.ts'

/**
 * What pages say around an article. A rule is evidence, not a verdict: its weight is added to the score of a block,
 * and the shape of the block and of its neighbours decide together. Its words are in
 * `knowledge/languages/xx/furniture.yml`, under the rule's id.
 */
export interface FurnitureRule {
  readonly id: string
  /** Why a block was left out. */
  readonly reason: CutReason
  /** Added to the score of a block; prose of 40 words has about 4. */
  readonly weight: number
  /** Longer blocks are prose that happens to say this. */
  readonly maxWords: number
  /** It speaks of labels and links: a whole sentence that happens to say this is spared. */
  readonly labels?: true
  /** After a block like this the article is over: as a rule ("Related"), or nearly always ("Leave a comment"). */
  readonly tail?: 'weak' | 'strong'
}

const rule = (
  id: string,
  reason: CutReason,
  weight: number,
  maxWords: number,
  more: Pick<FurnitureRule, 'labels' | 'tail'> = {},
): FurnitureRule => ({ id, reason, weight, maxWords, ...more })

export const shareRow = rule('share', 'share-row', -6, 16, { labels: true })
export const advertisement = rule('advertising', 'advertisement', -6, 40)
export const adBlocker = rule('ad blocker', 'ad-blocker-notice', -5, 45)
export const cookieNotice = rule('cookies', 'cookie-notice', -5, 150)
export const commentForm = rule('comment form', 'comment-form', -4, 20, { tail: 'strong' })
export const commentNotice = rule('comment notice', 'comment-form', -5, 90, { tail: 'strong' })
export const commentCount = rule('comment count', 'comments', -4, 14, { labels: true, tail: 'strong' })
export const newsletterPitch = rule('newsletter', 'newsletter', -4.5, 80)
export const subscriptionNotice = rule('subscription', 'subscription-notice', -4.5, 80)
export const followNotice = rule('follow', 'follow-notice', -4.5, 60)
/** A single link between the paragraphs: "Read more: …". */
export const linkedStory = rule('linked', 'linked-story', -5, 34)
/** Heads of lists of links to other stories. */
export const relatedStories = rule('related', 'related-stories', -3, 16, { labels: true, tail: 'weak' })
export const copyrightLine = rule('copyright', 'copyright-line', -5, 90, { tail: 'weak' })
/** What a page says of itself: that it was translated, that it takes no responsibility, that it may earn. */
export const disclaimer = rule('disclaimer', 'disclaimer', -6, 110)
export const siteNotice = rule('site notice', 'site-notice', -3.5, 70)
export const photoCredit = rule('credits', 'photo-credit', -4, 60, { labels: true })
/** The few lines about the writer at the foot of an article. */
export const aboutAuthor = rule('about author', 'about-author', -4, 110)
/** How a writer can be reached. A saved page that holds it within its article counts it as text. */
export const authorContact = rule('author contact', 'about-author', -4, 40)
/** Words of buttons and menus. */
export const interfaceText = rule('interface', 'interface-text', -3, 8, { labels: true })

export const furnitureRules: readonly FurnitureRule[] = [
  shareRow,
  advertisement,
  adBlocker,
  cookieNotice,
  commentForm,
  commentNotice,
  commentCount,
  newsletterPitch,
  subscriptionNotice,
  followNotice,
  linkedStory,
  relatedStories,
  copyrightLine,
  disclaimer,
  siteNotice,
  photoCredit,
  aboutAuthor,
  authorContact,
  interfaceText,
]
