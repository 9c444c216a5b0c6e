import type { CutCause } from '../model/cut.ts'
import type { InterfaceWords } from '../model/words.ts'

/** Why a passage was left out, for the reader: "share row", "stands in 41 articles". */
export function sayCut({ reason, articles = 0 }: CutCause, { say }: InterfaceWords): string {
  return say(`cut.${reason}`, { articles })
}
