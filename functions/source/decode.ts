import sniffEncoding from "html-encoding-sniffer";

/**
 * Bytes as text, in the encoding that the byte order mark, the `charset` of the media type or the
 * page's own meta element name, in this order; else in UTF-8 where they are that, else in windows-1252.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decode(bytes: Uint8Array, charset: string | null): string {
  const label = charset === null ? {} : { transportLayerEncodingLabel: charset };
  const encoding = sniffEncoding(bytes, { ...label, defaultEncoding: UNKNOWN });
  if (encoding !== UNKNOWN) {
    try {
      return new TextDecoder(encoding).decode(bytes);
    } catch {
      // An encoding that the Encoding Standard knows and this platform does not: read as if none was named.
    }
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const UNKNOWN = "unknown";
