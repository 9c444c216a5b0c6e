import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Flag, flagsOf, LISTS, lexiconOf } from '../../../src/normalize/people/lexicon.ts'
import { LABELS, readModel, WEIGHTS, writeModel } from '../../../src/normalize/people/model.ts'
import { wordHash } from '../../../src/text/tokens.ts'

const bytes = new Uint8Array(readFileSync('knowledge/people/people.bin'))

describe('the people model', () => {
  it('is small and is the one that its provenance describes', () => {
    const provenance = JSON.parse(readFileSync('knowledge/people/people.json', 'utf8')) as {
      sha256: string
      bytes: number
      data: { file: string; licence: string }[]
    }
    expect(bytes.length).toBeLessThan(8_000_000)
    expect(provenance.bytes).toBe(bytes.length)
    expect(provenance.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(provenance.data.every(({ licence }) => licence !== 'unknown')).toBe(true)
  })

  it('is decoded once', () => {
    expect(readModel(bytes)).toBe(readModel(bytes))
    expect(readModel(bytes)).not.toBeNull()
  })

  it('knows words of its lists', () => {
    const lexicon = readModel(bytes)?.lexicon ?? lexiconOf([])
    expect(flagsOf(lexicon, wordHash('Margaret')) & Flag.given).not.toBe(0)
    expect(flagsOf(lexicon, wordHash('KENYA')) & Flag.country).not.toBe(0)
    expect(flagsOf(lexicon, wordHash('qzxqzx'))).toBe(0)
  })

  it('takes no damaged file for a model', () => {
    expect(readModel(new Uint8Array())).toBeNull()
    expect(readModel(new Uint8Array(5000))).toBeNull()
    expect(readModel(bytes.slice(0, 100_000))).toBeNull()
    expect(readModel(new TextEncoder().encode('a text and no model at all, whatever its length'))).toBeNull()
  })

  it('reads what it writes', () => {
    const written = {
      weights: Int8Array.from({ length: 16 * WEIGHTS }, (_, i) => i - 40),
      bits: 4,
      scale: 0.5,
      transitions: Float32Array.from({ length: LABELS * (LABELS + 1) }, (_, i) => i / 2),
    }
    const lexicon = lexiconOf(LISTS.map((_, i) => [i, -i, i * 1e6]))
    const bytes = writeModel({ ...written, lexicon })
    const model = readModel(bytes)
    expect(model?.weights).toEqual(written.weights)
    expect(model?.transitions).toEqual(written.transitions)
    expect(model?.scale).toBe(0.5)
    expect(flagsOf(model?.lexicon ?? lexiconOf([]), 3e6) >>> 0).toBe(1 << 3)
    // Wherever the bytes lie.
    const moved = new Uint8Array(bytes.length + 1).subarray(1)
    moved.set(bytes)
    expect(readModel(moved)).toEqual(model)
  })
})
