import { type Channel, type Contacts, contactsOf } from '../../graph/history/contacts.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Parameters } from '../../model/reading.ts';
import type { Period } from '../metric.ts';
import type { Choice } from '../parameter.ts';

/** What paths in time lead through. */
export const through: Choice = {
  id: 'through',
  label: { pl: 'przez', en: 'through' },
  values: [
    { value: 'ties', label: { pl: 'powiązania', en: 'ties' } },
    { value: 'events', label: { pl: 'wspólne wydarzenia', en: 'events attended together' } },
  ],
  default: 'ties',
};

/** The contacts that `through` asks for. */
export function contactsThrough(dataset: Dataset, period: Period, parameters: Parameters): Contacts {
  const channel: Channel = parameters[through.id] === 'events' ? 'events' : 'ties';
  return contactsOf(dataset, period, channel);
}
