/** The part of edtf.js (which ships no types) that tests compare with. */
declare module 'edtf' {
  export interface Extended {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly uncertain?: { readonly value: number };
  }
  export default function edtf(text: string): Extended;
}
