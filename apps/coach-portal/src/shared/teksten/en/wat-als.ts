import { aantal, getal } from '../../opmaak/getal.js';
import type { Vertaling } from '../vertaling.js';
import type * as nl from '../wat-als.js';
import { versiesTekst } from './versies.js';

const vacatures = (n: number) => aantal(n, 'vacancy', 'vacancies');

export const watAls = {
  titel: (naam: string) => `What if? Trying things out for ${naam}`,
  titelKaal: 'What if?',
  link: 'What if?',
  uitleg:
    'Change a limit or a preference and see at once what that does across all vacancies. Nothing is saved. The company doctor decides what someone can do.',
  kostenKop: 'Which limit costs the most?',
  kostenUitleg:
    'The large number shows how many vacancies are ruled out by this one limit or preference alone. That many come back if you leave it out.',
  kostenLeeg: 'No vacancy is ruled out, so no limit costs anything.',
  alleen: (n: number) => (n === 0 ? 'Never by this alone' : `${vacatures(n)} by this alone`),
  totaal: (n: number) => `${getal(n)} in all`,
  zonder: 'Try without',
  probeerKop: 'Try something else',
  grenzenKop: 'Limits',
  wensenKop: 'Search profile',
  geenGrenzen: 'The work capacity states no limits.',
  document: 'In the document',
  nu: 'As it is now',
  niveau: (niveau: number, tekst: string) => `Level ${niveau}: ${tekst}`,
  getal: 'Another number',
  weg: 'Without this limit',
  getalLabel: (naam: string, eenheid: string) => `${naam}: at most, in ${eenheid}`,
  doelberoepen: 'Target occupations',
  doelberoepenHulp: 'One per line.',
  beroepen: 'Read more about',
  max_reis_km: 'Travel distance in kilometres',
  max_reistijd_min: 'Travel time at most, in minutes',
  reistijdHulp: 'Empty: no limit on travel time.',
  vervoermiddelen: 'Travels by (nothing chosen: anything goes)',
  zonderWens: 'Try without this preference',
  geenWensen: 'The search profile has no other preferences to leave out.',
  uren_min: 'Fewest hours per week',
  uren_max: 'Most hours per week',
  opleiding: 'Education',
  opnieuw: 'Put everything back as it was',
  fout: {
    getal: 'Fill in a number.',
    max_reis_km: 'Fill in a travel distance from 1 to 400 kilometres.',
    max_reistijd_min: 'Fill in a number from 5 to 300, or leave it empty.',
    uren_min: 'Fill in a number of hours, from 0 to 60.',
    uren_max: 'Fill in a number of hours, not lower than the fewest.',
    doelberoepen: 'Name 50 target occupations at most.',
  } as Readonly<Record<string, string>>,
  uitkomstKop: 'What that does',
  nogNiets:
    'Change a limit or a preference on the left. This part then shows what is added and what is ruled out.',
  inBeeld: 'In view',
  vanNaar: (voor: number, na: number) => `from ${getal(voor)} to ${getal(na)}`,
  inBeeldNu: (n: number, overwogen: number) => `${getal(n)} of ${vacatures(overwogen)}`,
  erbij: (n: number) => `${getal(n)} more`,
  eraf: (n: number) => `${getal(n)} fewer`,
  samen: (erbij: number, eraf: number, na: number) =>
    `${vacatures(erbij)} ${erbij === 1 ? 'is' : 'are'} added and ${getal(eraf)} ${eraf === 1 ? 'is' : 'are'} ruled out. That leaves ${getal(na)} in view.`,
  erbijKop: (n: number) => `Added (${getal(n)})`,
  erafKop: (n: number) => `Ruled out (${getal(n)})`,
  erbijLeeg: 'Nothing is added.',
  erafLeeg: 'Nothing is ruled out.',
  alleenVolgorde: 'Nothing is added and nothing is ruled out. Only the order changes.',
  nietsVeranderd: 'Nothing changes: neither what is in view nor the order.',
  schuift: (hoger: number, lager: number) =>
    `In the list: ${getal(hoger)} higher, ${getal(lager)} lower`,
  hogerKop: (n: number) => `Move up the list (${getal(n)})`,
  lagerKop: (n: number) => `Move down the list (${getal(n)})`,
  score: (voor: string, na: string) => `score from ${voor} to ${na}`,
  meer: (n: number) => `Show ${getal(n)} more`,
  rest: (n: number) => `And ${aantal(n, 'more vacancy', 'more vacancies')}.`,
  geenDossier:
    'This page needs a search profile and a work capacity. Add them to the client’s profile first.',
  versies: versiesTekst,
} satisfies Vertaling<typeof nl.watAls>;
