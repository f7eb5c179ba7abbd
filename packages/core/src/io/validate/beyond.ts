import type { Edtf } from '../../time/edtf.ts';

/**
 * Whether a stated time reaches beyond the stated time of what contains it. Only bounds that both state are compared: an unknown or open end reaches nowhere.
 * `maybe`: some of the days it may begin or end on lie outside, though not all of them.
 */
export function beyond(inner: Edtf, outer: Edtf): 'surely' | 'maybe' | 'within' {
  const a = inner.bounds;
  const b = outer.bounds;
  const compared: { readonly known: boolean; readonly surely: boolean; readonly maybe: boolean }[] = [
    // It begins before the other may have begun, or after it is over.
    { known: inner.start === 'known' && outer.start === 'known', surely: a.startMax < b.startMin, maybe: a.startMin < b.startMin },
    { known: inner.start === 'known' && outer.end === 'known', surely: a.startMin >= b.endMax, maybe: a.startMax >= b.endMax },
    // It ends after the other is over, or before it may have begun.
    { known: inner.end === 'known' && outer.end === 'known', surely: a.endMin > b.endMax, maybe: a.endMax > b.endMax },
    { known: inner.end === 'known' && outer.start === 'known', surely: a.endMax <= b.startMin, maybe: a.endMin <= b.startMin },
  ];
  if (compared.some(({ known, surely }) => known && surely)) return 'surely';
  return compared.some(({ known, maybe }) => known && maybe) ? 'maybe' : 'within';
}
