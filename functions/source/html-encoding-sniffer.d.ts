declare module "html-encoding-sniffer" {
  /** The name of the encoding, as the Encoding Standard spells it, or `defaultEncoding`. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options: { readonly transportLayerEncodingLabel?: string; readonly defaultEncoding: string },
  ): string;
}
