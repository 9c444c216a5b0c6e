import { dayNumber } from '../lib/calendar.ts'
import { exactDay } from '../lib/interval.ts'
import { once } from '../lib/once.ts'
import type { ArticleRecord } from '../model/archive.ts'
import { recalls, wordsTold } from './looks-back.ts'

/** By way of a third whose day is open no two come into one story whose stated days are further apart than this. */
export const MONTH_DAYS = 31
/** An affair that goes on for longer is told as several. */
const SEASON_DAYS = 93

/** What the days of articles say of whether they may report one event. Articles go by their places among the records. */
export interface StoryDays {
  /** How many days lie between two at the least; 0 or less where they may be of one day. */
  readonly apart: (a: number, b: number) => number
  /**
   * Whether both may be of one story. Only days that came with the clippings tell: one that is read or concluded is wrong more often
   * than the words are those of another event.
   */
  readonly mayBeOne: (a: number, b: number) => boolean
  /**
   * Whether both may be of one event by their seasons: not where each has its day, if only in a line of its text, and these are a season
   * apart, or more than a month where the later one recalls the earlier: the fire of another summer.
   */
  readonly areOfOneSeason: (a: number, b: number) => boolean
}

export function storyDays(records: readonly ArticleRecord[]): StoryDays {
  const from = Float64Array.from(records, ({ date }) => numberOf(date?.earliest) ?? Number.NEGATIVE_INFINITY)
  const to = Float64Array.from(records, ({ date }) => numberOf(date?.latest) ?? Number.POSITIVE_INFINITY)
  const apart = (a: number, b: number): number =>
    Math.max((from[a] ?? 0) - (to[b] ?? 0), (from[b] ?? 0) - (to[a] ?? 0))
  const hows = records.map(howGiven)
  const told = records.map((record) => once(() => wordsTold(record)))
  const isRecalled = (a: number, b: number): boolean => {
    const [earlier, later] = (from[a] ?? 0) < (from[b] ?? 0) ? [a, b] : [b, a]
    const [one, other, words] = [records[earlier], records[later], told[later]]
    return !!one && !!other && !!words && recalls(other, one, words())
  }
  return {
    apart,
    mayBeOne: (a, b) => hows[a] !== 'stated' || hows[b] !== 'stated' || apart(a, b) <= MONTH_DAYS,
    areOfOneSeason: (a, b) => {
      if (hows[a] === null || hows[b] === null || apart(a, b) <= MONTH_DAYS) return true
      return apart(a, b) <= SEASON_DAYS && !isRecalled(a, b)
    },
  }
}

/** Whether a day came with a clipping, or stands in a line of its text; null where no day is known, or it is concluded. */
function howGiven({ date }: ArticleRecord): 'stated' | 'printed' | null {
  if (exactDay(date) === null) return null
  if (date?.basis === 'stated' || date?.basis === 'user') return 'stated'
  return date?.rule === 'printed-line' ? 'printed' : null
}

/** The number of a day; null for none. */
export function numberOf(day: string | null | undefined): number | null {
  return day ? dayNumber(day) : null
}
