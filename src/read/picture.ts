import { join } from 'node:path'
import { sha256 } from '../lib/hash.ts'
import { type Disk, disk as realDisk } from './disk.ts'

/** What a picture is, from its bytes. */
export interface PictureFacts {
  /** SHA-256 of the bytes, hex. */
  readonly hash: string
  /** ".jpg" */
  readonly ending: string
  readonly width: number
  readonly height: number
  /** Who made it or holds the rights, as the picture itself says (IPTC). */
  readonly credit: string | null
}

/** Endings of files that may be pictures. No SVG: it is a document that can act. */
export const pictureEndings: readonly string[] = ['.jpg', '.jpeg', '.png', '.gif', '.webp', '.avif']

/** More than a scan of a page of newspaper has. */
const maximumBytes = 60_000_000
/** What is smaller is an icon, a button or a pixel that counts readers. */
const leastSide = 48
const leastArea = 12_000

/** The bytes of a picture in the input folder; null where it cannot be read, or is too large. */
export async function readPictureBytes(
  input: string,
  path: string,
  disk: Disk = realDisk,
): Promise<Uint8Array | null> {
  try {
    const stats = await disk.lstat(join(input, path))
    return stats.isFile() && stats.size <= maximumBytes ? await disk.readFile(join(input, path)) : null
  } catch {
    return null
  }
}

/** What a picture is; null where the bytes are none of a kind that is shown, or so small that it says nothing. */
export async function lookAtPicture(bytes: Uint8Array): Promise<PictureFacts | null> {
  if (bytes.length > maximumBytes) return null
  const size = await sizeOf(bytes)
  if (!size || Math.min(size.width, size.height) < leastSide || size.width * size.height < leastArea)
    return null
  return { hash: sha256(bytes), ...size, credit: await creditOf(bytes) }
}

const endings: Readonly<Record<string, string>> = {
  jpg: '.jpg',
  png: '.png',
  gif: '.gif',
  webp: '.webp',
  avif: '.avif',
}

async function sizeOf(bytes: Uint8Array): Promise<{ ending: string; width: number; height: number } | null> {
  const { imageSize } = await import('image-size')
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes)
    const ending = endings[type]
    if (!ending || !isSide(width) || !isSide(height)) return null
    // From 5 on the picture lies on its side, and is shown upright.
    return orientation >= 5 ? { ending, width: height, height: width } : { ending, width, height }
  } catch {
    return null
  }
}

function isSide(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value < 100_000
}

/** "Jane Roe/ANA": credit, else photographer, and else who holds the rights. */
async function creditOf(bytes: Uint8Array): Promise<string | null> {
  try {
    const { default: exifr } = await import('exifr')
    const only = { tiff: false, exif: false, gps: false, xmp: false, icc: false, jfif: false, ihdr: false }
    const found: Record<string, unknown> | undefined = await exifr.parse(Buffer.from(bytes), {
      ...only,
      iptc: true,
    })
    for (const name of ['Credit', 'Byline', 'CopyrightNotice']) {
      const value = found?.[name]
      const text = typeof value === 'string' ? value : Array.isArray(value) ? String(value[0] ?? '') : ''
      const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
      if (line) return line.slice(0, 200)
    }
  } catch {
    // What it says of itself is damaged: it says nothing.
  }
  return null
}
