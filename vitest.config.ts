import { defineConfig } from 'vitest/config'
import { engineFlags } from './src/build/engine.ts'
import { scratchFolder } from './tests/setup/scratch.ts'

const report = process.env['VITEST_JSON']

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup/random.ts'],
    globalSetup: ['tests/setup/compile.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    // Half of the suite waits for child processes and browsers: a core left free is a core left idle.
    maxWorkers: '100%',
    // No test leaves anything behind in the modules, and loading them for each file costs a minute.
    isolate: false,
    env: { TMPDIR: scratchFolder() },
    execArgv: [...engineFlags],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
