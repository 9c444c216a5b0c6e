import { createInterface } from 'node:readline/promises'
import { Failure } from '../lib/failure.ts'

/** Asks the user a question and gives the answer; what they leave empty is the suggestion. */
export type Ask = (question: string, suggestion: string) => Promise<string>

/**
 * Work with somebody to ask: on the terminal where there is one and `quiet` is not set, else each suggestion is the
 * answer. Throws a `Failure` where the user breaks off.
 */
export async function withQuestions<Result>(
  { quiet, signal }: { readonly quiet: boolean; readonly signal: AbortSignal },
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  if (quiet || !process.stdin.isTTY) return work(async (_question, suggestion) => suggestion)
  const terminal = createInterface({ input: process.stdin, output: process.stderr, signal })
  // Lines that come before their question are kept.
  const lines = terminal[Symbol.asyncIterator]()
  try {
    return await work(async (question, suggestion) => {
      terminal.setPrompt(`${question}${suggestion ? ` [${suggestion}]` : ''} `)
      terminal.prompt()
      const { value, done } = await lines.next()
      if (done) throw new Failure('Nothing was written: the questions were broken off.')
      return String(value).trim() || suggestion
    })
  } finally {
    terminal.close()
  }
}
