import type { Contactsoort } from '@passend/domain';

export const contactsoortnaam: Readonly<Record<Contactsoort, string>> = {
  leidinggevende: 'Leidinggevende',
  hr: 'HR',
  casemanager: 'Casemanager',
};
