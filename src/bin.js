#!/usr/bin/env node
import { compile } from './compile.js'

await compile()
const { main } = await import('../out/cli.js')
await main(process.argv.slice(2))
