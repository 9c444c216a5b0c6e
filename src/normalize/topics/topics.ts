import { slug } from '../../lib/slug.ts'
import type { ArticleTopic } from '../../model/article.ts'
import type { AuthorityTopic } from '../../model/authority.ts'
import type { Stated } from '../../model/document.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { TextInput } from '../text-input.ts'
import { mediaTopics, topicLabel } from './iptc.ts'
import { findMediaTopics } from './media.ts'
import { namedTopic, topicByName } from './names.ts'
import { findOwnTopics } from './own.ts'
import { tokenize } from './tokens.ts'

/**
 * The topics of one article, best first; none where the evidence is too thin.
 *
 * Topics in the owner's sidecar are the owner's word and stand alone. Else those stated in the file come first,
 * then those of the owner's list and the IPTC Media Topics that the words of the text speak of.
 */
export function tagTopics(input: TextInput): ArticleTopic[] {
  const own = input.context.authority.topics
  const claims = input.document.stated.topics
  const word = claims.find((claim) => claim.basis === 'user')
  if (word) return statedTopics([word], own)
  const fields = {
    title: tokenize(input.title),
    standfirst: tokenize(input.standfirst ?? ''),
    text: tokenize(input.text),
  }
  const read = [...findOwnTopics(fields, own), ...findMediaTopics(fields, input.language)]
  const topics = [...statedTopics(claims, own), ...read.sort((a, b) => b.score - a.score)]
  const seen = new Set<string>()
  return topics
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map((topic) => inLanguage(topic, input.context.settings.language))
}

/** A media topic with its label in the language of the archive; what the owner calls it stays. */
function inLanguage(topic: ArticleTopic, language: string): ArticleTopic {
  const label = labelIn(topic, language)
  return {
    ...topic,
    label,
    parent: topic.parent && { ...topic.parent, label: labelIn(topic.parent, language) },
    evidence: topic.evidence.map((clue) =>
      clue.facts?.['topic'] === topic.label ? { ...clue, facts: { ...clue.facts, topic: label } } : clue,
    ),
  }
}

function labelIn({ id, label }: Pick<ArticleTopic, 'id' | 'label'>, language: string): string {
  return mediaTopics.get(id)?.label === label ? (topicLabel(id, language) ?? label) : label
}

/**
 * Topics by the names that the file gives. A name in the head of the file or its sidecar is always kept, as a
 * topic of the owner's where no list knows it; keywords of a web page count only where a list knows them, since
 * most pages carry dozens that are none.
 */
function statedTopics(
  claims: readonly Stated<readonly string[]>[],
  own: readonly AuthorityTopic[],
): ArticleTopic[] {
  return claims.flatMap((claim) =>
    claim.value.flatMap((name): ArticleTopic[] => {
      const evidence: Evidence = {
        text: name,
        start: null,
        end: null,
        rule: 'stated-in',
        facts: { origin: claim.origin },
      }
      const known = topicByName(name, own)
      const keep = claim.basis === 'user' || /front matter|^header$/.test(claim.origin)
      const topic = known ?? (keep ? { id: slug(name), label: name.trim(), parent: null } : null)
      if (!topic || topic.id === '') return []
      const parent = namedTopic(topic.parent, own)
      return [{ ...topic, parent, score: 1, basis: claim.basis, evidence: [evidence] }]
    }),
  )
}
