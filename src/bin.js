#!/usr/bin/env node
import { compile } from './compile.js'
import { runProgram } from './program.js'

await compile()
const { main } = await runProgram('cli')
await main(process.argv.slice(2))
