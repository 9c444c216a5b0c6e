import {
  confirmField,
  correctArticle,
  correctMany,
  correctWords,
  markName,
  moveBlock,
  settleQuestion,
} from './article.ts'
import type { Correction } from './correction.ts'
import {
  describeArchive,
  describeOutlet,
  describeTopic,
  giveOutlet,
  joinStory,
  leaveStory,
  nameOutlet,
} from './lists.ts'
import { callNobody, callSomebody, describePerson, joinPeople, keepApart, splitPerson } from './people.ts'

/** All that can be put right at the desk, by the name that a form sends. */
export const corrections: Readonly<Record<string, Correction>> = {
  article: correctArticle,
  confirm: confirmField,
  settle: settleQuestion,
  block: moveBlock,
  name: markName,
  words: correctWords,
  many: correctMany,
  join: joinPeople,
  apart: keepApart,
  nobody: callNobody,
  somebody: callSomebody,
  person: describePerson,
  split: splitPerson,
  outlet: describeOutlet,
  'name-outlet': nameOutlet,
  'give-outlet': giveOutlet,
  topic: describeTopic,
  story: joinStory,
  'leave-story': leaveStory,
  archive: describeArchive,
}
