/**
 * Chats that name a day once, in a line of its own, and below it hour, sender and message between tabs, as LINE exports them, rewritten
 * with the day before each message, as other programs do: "[2023/05/04, 08:12] Ada: …". The name of the chat and the hour of the export
 * above the first day are none of an article. Lines of another kind stay as they are.
 */
export function withDaysBeforeMessages(lines: string[]): void {
  const first = lines.findIndex((line) => dayOf(line) !== null)
  if (first < 0 || first > mostAbove || !isMessage(lines.slice(first + 1).find((line) => line !== ''))) return
  lines.fill('', 0, first)
  let day = ''
  for (let index = first; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const own = dayOf(line)
    const [, hour = '', sender = '', text = ''] = message.exec(line) ?? []
    if (own !== null) {
      day = own
      lines[index] = ''
    } else if (sender !== '') lines[index] = `[${day}, ${hour}] ${sender}: ${text}`
  }
}

/** In lines above the first day. */
const mostAbove = 6

/** "2023/05/04(Thu)", "2023年5月4日木曜日", "Thu, 05/04/2023" → day, month and year between bars; null for any other line. */
function dayOf(line: string): string | null {
  const [, whole, other] =
    /^(?:(\d{4}[./年]\s?\d{1,2}[./月]\s?\d{1,2})日?\.?\s?\(?\p{L}{0,12}\)?|\p{L}{2,4}\.?, (\d{1,2}\/\d{1,2}\/\d{4}))$/u.exec(
      line.slice(0, 60).trim(),
    ) ?? []
  return whole?.replace(/[.年月]\s?/gu, '/') ?? other ?? null
}

function isMessage(line = ''): boolean {
  return message.test(line)
}

/** "08:12<tab>Ada<tab>…" */
const message = /^(\d{1,2}:\d\d(?: [AP]M)?)\t([^\t:]{1,60})\t(.*)$/u
