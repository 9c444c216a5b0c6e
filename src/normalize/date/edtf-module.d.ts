/** The `edtf` package ships no types; this is the part that we use. */
declare module 'edtf' {
  /** Parses an EDTF expression; throws where the text is none. `min` and `max` are milliseconds UTC, maybe infinite. */
  export default function parse(text: string): { readonly min: number; readonly max: number }
}
