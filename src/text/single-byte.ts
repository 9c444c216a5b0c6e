import { decodeWindows1252 } from './windows1252.ts'

/** What the bytes 0x80 to 0xFF mean in the code pages of DOS for Western and Central Europe, which TextDecoder does not know. */
const tables: Readonly<Record<string, string>> = {
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0',
  ibm852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\xad˝˛ˇ˘§÷¸°¨˙űŘř■\xa0',
}

const otherNames: Readonly<Record<string, string>> = { cp850: 'ibm850', cp437: 'ibm850', cp852: 'ibm852' }

/**
 * Bytes in an encoding by its name: the WHATWG's, and "ibm850" and "ibm852" of DOS. Throws a RangeError for an unknown name
 * and a TypeError for bytes without a meaning.
 */
export function decodeNamed(name: string, bytes: Uint8Array): { encoding: string; text: string } {
  const lower = name.toLowerCase()
  const own = otherNames[lower] ?? lower
  const table = tables[own]
  if (table !== undefined) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    return {
      encoding: own,
      text: text.replace(/[\x80-\xff]/g, (char) => table[char.charCodeAt(0) - 0x80] ?? char),
    }
  }
  const decoder = new TextDecoder(name, { fatal: true })
  const { encoding } = decoder
  return { encoding, text: encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes) }
}
