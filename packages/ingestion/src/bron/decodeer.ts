const MERKEN: readonly (readonly [bytes: readonly number[], tekenset: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const IN_KOP = /charset\s*=\s*(?:["']\s*)?([\w-]{2,40})/iu;
const IN_XML = /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,40})/iu;

/**
 * Text of an answer. Order of trust: byte order mark, HTTP header, XML declaration or meta tag,
 * UTF-8 when the bytes are valid UTF-8, else windows-1252 (what old Dutch feeds send).
 * @param inhoud bytes, or text that was decoded already
 * @param contentType value of the HTTP header, null when unknown
 */
export function decodeer(inhoud: string | Uint8Array, contentType: string | null): string {
  if (typeof inhoud === 'string') return inhoud.replace(/^\uFEFF/u, '');
  const merk = MERKEN.find(([bytes]) => bytes.every((byte, plek) => inhoud[plek] === byte));
  const begin = new TextDecoder('latin1').decode(inhoud.subarray(0, 2048));
  const genoemd =
    merk?.[1] ??
    IN_KOP.exec(contentType ?? '')?.[1] ??
    IN_XML.exec(begin)?.[1] ??
    IN_KOP.exec(begin)?.[1];
  return probeer(inhoud, genoemd ?? 'utf-8') ?? probeer(inhoud, 'utf-8') ?? noodgreep(inhoud);
}

function probeer(bytes: Uint8Array, tekenset: string): string | undefined {
  try {
    return new TextDecoder(tekenset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function noodgreep(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
