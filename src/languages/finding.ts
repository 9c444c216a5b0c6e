import { shippedData } from '../knowledge/shipped.ts'
import { andList } from '../lib/and-list.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Evidence } from '../model/evidence.ts'
import { sayEvidence } from './evidence.ts'
import { fillSentence } from './fill.ts'

/** What was found, by the name that its sentence in `knowledge/findings.yml` has for it; of a list, twenty are named. */
export type FindingFacts = Readonly<Record<string, string | boolean | readonly string[] | Evidence>>

/**
 * A finding as it is told: the severity and rule, and the sentences that `knowledge/findings.yml` has for it with the
 * facts filled in. Throws for a rule without sentences, which is a fault of ours.
 */
export function finding(
  severity: Diagnostic['severity'],
  rule: string,
  facts: FindingFacts,
  { path, line = null }: { readonly path: string | null; readonly line?: number | null },
): Diagnostic {
  const sentences = shippedData<Sentences>('findings.yml')[rule]
  if (!sentences) throw new Error(`knowledge/findings.yml has no sentence for ${rule}`)
  return {
    severity,
    rule,
    message: fillSentence(sentences.message, (name) => sayFact(facts[name])),
    path,
    line,
    column: null,
    hint: sentences.hint,
  }
}

type Sentences = Readonly<Record<string, { readonly message: string; readonly hint: string }>>

/** A clue as its words and what they tell, a list as "a, b and c"; "" for what is not so. */
function sayFact(fact: FindingFacts[string] | undefined): string {
  if (fact === undefined || fact === false) return ''
  if (typeof fact !== 'object') return String(fact)
  if ('rule' in fact) return `"${fact.text}" (${sayEvidence(fact)})`
  return andList(fact.length > mostNamed ? [...fact.slice(0, mostNamed - 1), moreThan(fact)] : fact)
}

/** A page that asks for JavaScript may be saved thousands of times. */
const mostNamed = 20

function moreThan(list: readonly string[]): string {
  return `${(list.length - mostNamed + 1).toLocaleString('en')} more`
}
