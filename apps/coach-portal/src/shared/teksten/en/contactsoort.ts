import type { Contactsoort } from '@passend/domain';

export const contactsoortnaam: Readonly<Record<Contactsoort, string>> = {
  leidinggevende: 'Line manager',
  hr: 'HR',
  casemanager: 'Case manager',
};
