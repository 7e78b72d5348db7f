import type { Vertaling } from '../vertaling.js';
import type * as nl from '../weergaven.js';

export const weergaven = {
  lijst: 'Saved views',
  bewaarDeze: 'Save this view',
  beheer: 'Manage views',
  titel: 'Saved views',
  leeg: 'Nothing is saved here now.',
  bewaarKop: 'Save this view',
  uitleg: 'Your filters and the order appear above the list under this name. Only you see them.',
  uitlegClient:
    'Your filters appear above the list under this name. They are about one client: only you see them.',
  naam: 'Name',
  naamHulp: 'For example: Call this week',
  nieuweNaam: (naam: string) => `New name for ${naam}`,
  bewaar: 'Save',
  hernoem: 'Rename',
  werkBij: 'Set to what you see now',
  deel: 'Share with colleagues',
  deelNiet: 'Stop sharing',
  haalWeg: 'Remove',
  van_: (doe: string, naam: string) => `${doe}: ${naam}`,
  alleenJij: 'Only you see this view.',
  overClient: 'About one client. Only you see this view.',
  gedeeld: 'Shared: colleagues see these filters with their own clients.',
  van: (naam: string) => `shared by ${naam}`,
  hernoemd: (oud: string, nieuw: string) => `‘${oud}’ is now called ‘${nieuw}’.`,
  bijgewerkt: (naam: string) => `‘${naam}’ now shows the filters of this page.`,
  teruggezet: (naam: string) => `‘${naam}’ is as it was.`,
  nuGedeeld: (naam: string) =>
    `‘${naam}’ is shared. Colleagues see the name and the filters, with their own clients.`,
  nietMeerGedeeld: (naam: string) => `‘${naam}’ is yours alone again.`,
  weg: (naam: string) => `‘${naam}’ has been removed.`,
  mislukt: 'This was not saved. Try once more.',
} satisfies Vertaling<typeof nl.weergaven>;
