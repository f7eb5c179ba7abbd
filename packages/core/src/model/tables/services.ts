import { evidence, type Columns } from '../column.ts';

/** The local basket of services. */
export const services = {
  id: { type: 'id', required: true },
  name: { type: 'text', required: true },
  nameEn: { type: 'text' },
  broader: { type: 'id', to: ['services'] },
  area: { type: 'code', codes: 'area' },
  otherCodes: { type: 'codes' },
  note: { type: 'text' },
} as const satisfies Columns;

/** Who offers which service. */
export const offers = {
  institution: { type: 'id', required: true, to: ['institutions'] },
  service: { type: 'id', required: true, to: ['services'] },
  places: { type: 'ids', to: ['places'] },
  partnership: { type: 'id', to: ['partnerships'] },
  time: { type: 'edtf' },
  seen: { type: 'edtf' },
  status: { type: 'code', codes: 'offerStatus', default: 'active' },
  capacity: { type: 'number' },
  unit: { type: 'text' },
  recipients: { type: 'text' },
  conditions: { type: 'text' },
  ...evidence,
} as const satisfies Columns;
