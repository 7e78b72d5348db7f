import type * as nl from '../contactsoort.js';
import type { Vertaling } from '../vertaling.js';

export const contactsoortnaam = {
  leidinggevende: 'Manager',
  hr: 'HR',
  casemanager: 'Case manager',
} satisfies Vertaling<typeof nl.contactsoortnaam>;
