import { expect, test } from 'vitest'
import { read } from '../office.ts'

const said = 'Good evening. The weir at Holm broke tonight and two farms stand under water.'
const srt =
  '1\n00:00:01,200 --> 00:00:03,600\nGood evening. The weir at Holm\n\n2\n00:00:03,700 --> 00:00:06,100\nbroke tonight and two farms\n\n3\n00:00:06,300 --> 00:00:09,000\nstand under water.\n'
const vtt = `WEBVTT\nKind: captions\n\n${srt.replaceAll(',', '.').replace('Good', '<v Ida>Good').replace('Holm', 'Holm</v>')}`
const rolling =
  '1\n00:00:01,200 --> 00:00:03,600\nGood evening. The weir at Holm\n\n2\n00:00:03,700 --> 00:00:06,100\nGood evening. The weir at Holm\nbroke tonight and two farms\n\n3\n00:00:06,300 --> 00:00:09,000\nbroke tonight and two farms\nstand under water.\n'
const stamped =
  '0:01\nGood evening. The weir\n0:03\nat Holm broke\n0:05\ntonight and two\n0:07\nfarms stand\n0:09\nunder water.\n'

test.each([
  ['numbered', 'a.srt', srt, [said]],
  ['numbered, pasted', 'a.txt', srt, [said]],
  ['marked up', 'a.vtt', vtt, [said]],
  ['rolling', 'a.txt', rolling, [said]],
  ['with a time beside each', 'a.txt', stamped, [said]],
  [
    'of two speakers',
    'a.txt',
    `${srt}\n4\n00:00:09,300 --> 00:00:12,000\n>> Who lives there?\n`,
    [said, 'Who lives there?'],
  ],
])('subtitles become sentences: %s', async (_, path, content, expected) => {
  const { articles } = await read(path, content)
  expect(articles.map(({ text }) => text.split('\n\n'))).toEqual([expected])
})

test.each([
  ['a timetable', '7:05\nHolm Weir\n7:11\nMarle Road\n7:19\nOrrin\n7:30\nArlen Quay\n7:42\nArlen Town\n'],
  [
    'a match by its minutes',
    '12:04\nRook shoots.\n12:40\nLyng saves.\n11:02\nhalf time\n1:00\nThe rest.\n2:00\nend',
  ],
  [
    'an arrow in a sentence',
    'The ferry left 10:20 --> 10:40 and came back late.\n\nNobody waited for it on the quay.',
  ],
  ['two captions', srt.slice(0, srt.indexOf('3\n00'))],
  ['lap times', '1:02:33\n1:04:10\n1:05:00\n1:06:12\n1:07:44\nThe others gave up on the hill.'],
])('no subtitles: %s', async (_, content) => {
  const { articles } = await read('a.txt', content)
  const [first = ''] = content.split('\n').filter((line) => !/^\d$/.test(line))
  expect(articles[0]?.text).toContain(first)
})
