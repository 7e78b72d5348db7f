import type * as nl from '../gids.js';
import type { Vertaling } from '../vertaling.js';

export const hulp = {
  titel: 'Help',
  menu: 'Help and explanation',
  kruimel: 'Choose a subject',
  werknemer: 'For employees',
  werkgever: 'For employers',
  begrippen: 'Word list',
  inhoud: 'On this page',
  wekenKop: 'Week by week',
  wekenUitleg:
    'The weeks count from your first day of illness. Your own dates are under Timeline. They can be different.',
  wekenUitlegWerkgever:
    'The weeks count from the first day of illness. The dates of your employee are in the overview.',
  week: 'When',
  wat: 'What happens?',
  wie: 'Who does it?',
  bron: 'Where is this laid down?',
  rollenKop: 'Who does what?',
  vragenKop: 'Frequently asked questions',
  bronnen: 'Sources',
  begrippenTitel: 'Word list',
  begrippenUitleg:
    'Dutch terms, explained in plain English. You can press such a word anywhere in Passend.',
  voorbehoud:
    'This explanation is not legal advice. The law sometimes changes. When in doubt, ask your coach or UWV.',
  voorbehoudWerkgever:
    'This explanation is not legal advice. The law sometimes changes, and amounts every year. Check them with UWV.',
  peil: 'Updated in November 2026.',
} satisfies Vertaling<typeof nl.hulp>;
