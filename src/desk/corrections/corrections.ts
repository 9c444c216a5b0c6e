import { describeArchive } from './archive.ts'
import {
  confirmField,
  correctArticle,
  correctMany,
  correctWords,
  markName,
  moveBlock,
  restoreField,
  setEncoding,
  settleQuestion,
} from './article.ts'
import type { Correction } from './correction.ts'
import {
  callNoPlace,
  describeOutlet,
  describePlace,
  describeTopic,
  giveOutlet,
  joinStory,
  leaveStory,
  nameOutlet,
} from './lists.ts'
import { callNobody, callSomebody, describePerson, joinPeople, keepApart, splitPerson } from './people.ts'
import { callNoSeries, divideSeries, joinSeries, nameSeries } from './series.ts'

/** All that can be put right at the desk, by the name that a form sends. */
export const corrections: Readonly<Record<string, Correction>> = {
  article: correctArticle,
  confirm: confirmField,
  restore: restoreField,
  settle: settleQuestion,
  encoding: setEncoding,
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
  place: describePlace,
  'no-place': callNoPlace,
  story: joinStory,
  'leave-story': leaveStory,
  series: nameSeries,
  'join-series': joinSeries,
  'divide-series': divideSeries,
  'no-series': callNoSeries,
  archive: describeArchive,
}
