import type { Reactie, Reageerder } from '@passend/domain';
import type * as nl from '../reactie.js';
import type { Vertaling } from '../vertaling.js';

export const reactieNaam: Readonly<Record<Reactie, string>> = {
  te_zwaar: 'Too heavy',
  te_ver: 'Too far',
  leuk: 'Appealing',
};

const WIE: Readonly<Record<Reageerder, string>> = { coach: 'coach', werknemer: 'client' };

/** What was said, in the middle of a sentence: `too heavy and too far`. */
export const reactiesInWoorden: Vertaling<typeof nl.reactiesInWoorden> = (reacties) =>
  reacties.map((reactie) => reactieNaam[reactie].toLowerCase()).join(' and ');

export const reactie = {
  coachVraag: 'What do you think of this work for this client?',
  coachUitleg: 'Similar work moves along in the ranking. You can always take this back.',
  anderen: (naam: string, door: Reageerder, reacties: readonly Reactie[]) =>
    `${naam} (${WIE[door]}): ${reactiesInWoorden(reacties)}`,
  bijgesteld: 'This place in the ranking was adjusted',
  herreken: 'Compute the ranking again',
  kop: 'Reactions that count',
  uitleg:
    'What someone said of a vacancy moves similar work up or down a little. It changes no verdict.',
  terug: 'Take back',
  regel: (titel: string, naam: string, reacties: readonly Reactie[]) =>
    `${titel}: ${reactiesInWoorden(reacties)}, says ${naam}`,
  werknemerVraag: 'What do you think of this work?',
  werknemerUitleg:
    'You may say what you think of each vacancy. Your coach sees what you choose. Work like it then moves up or down the list. You can always turn it off again.',
  bewaard: 'Your coach has been told.',
  mislukt: 'This didn’t work. Try once more.',
} satisfies Vertaling<typeof nl.reactie>;
