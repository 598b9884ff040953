/**
 * The text of an exported file: UTF-16 or UTF-8 by its byte order mark, else UTF-8 where the bytes are valid, else
 * GB18030, which Chinese back offices and spreadsheets write (a superset of GBK and GB 2312; every ASCII text is both).
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
