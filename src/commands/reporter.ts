import { performance } from 'node:perf_hooks'
import type { SingleBar } from 'cli-progress'
import type { Reporter } from '../model/build.ts'

/** How long a step took. */
export interface StepTime {
  readonly name: string
  readonly ms: number
}

/** A reporter that tells the user on standard error: a bar on a terminal, a line a step elsewhere. */
export function createReporter(): Reporter & { end(): StepTime[] } {
  const steps: StepTime[] = []
  const display = process.stderr.isTTY ? barDisplay() : lineDisplay()
  let current: { name: string; start: number } | null = null
  const finish = (): void => {
    if (current) steps.push({ name: current.name, ms: performance.now() - current.start })
    current = null
    display.stop()
  }
  return {
    step(name) {
      finish()
      current = { name, start: performance.now() }
      display.start(name)
    },
    progress: (done, total) => display.progress(done, total),
    note(message) {
      display.stop()
      console.error(message)
    },
    end() {
      finish()
      return steps
    },
  }
}

/** Says nothing but what must be seen now. */
export const quiet: Reporter = {
  step: () => {},
  progress: () => {},
  note: (message) => console.error(message),
}

interface Display {
  start(name: string): void
  progress(done: number, total: number): void
  stop(): void
}

function lineDisplay(): Display {
  return { start: (name) => console.error(`${name} …`), progress: () => {}, stop: () => {} }
}

/** The bar shows from the first progress on: a step that is done at once leaves no trace. */
function barDisplay(): Display {
  let name = ''
  let bar: SingleBar | null = null
  let isLoading = false
  let latest = { done: 0, total: 0 }
  return {
    start: (next) => {
      name = next
    },
    progress: (done, total) => {
      latest = { done, total }
      if (bar) {
        bar.setTotal(total)
        bar.update(done)
      } else if (!isLoading && total > 50) {
        isLoading = true
        void import('cli-progress').then(({ default: progress }) => {
          if (!isLoading) return
          bar = new progress.SingleBar({
            format: `${name} {bar} {value} of {total}, {eta_formatted} to go`,
            barCompleteChar: '█',
            barIncompleteChar: '░',
            hideCursor: false,
            clearOnComplete: true,
            stream: process.stderr,
          })
          bar.start(latest.total, latest.done)
        })
      }
    },
    stop: () => {
      isLoading = false
      bar?.stop()
      bar = null
    },
  }
}
