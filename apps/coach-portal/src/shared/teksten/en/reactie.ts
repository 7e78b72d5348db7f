import type { Reactie, Reageerder } from '@passend/domain';
import type * as nl from '../reactie.js';
import type { Vertaling } from '../vertaling.js';

export const reactieNaam = {
  te_zwaar: 'Too heavy',
  te_ver: 'Too far',
  leuk: 'I like it',
} satisfies Vertaling<typeof nl.reactieNaam>;

const IN_ZIN: Readonly<Record<Reactie, string>> = {
  te_zwaar: 'too heavy',
  te_ver: 'too far',
  leuk: 'nice work',
};

const WIE: Readonly<Record<Reageerder, string>> = { coach: 'coach', werknemer: 'employee' };

/** What was said, in the middle of a sentence: `too heavy and too far`. */
export const reactiesInWoorden: Vertaling<typeof nl.reactiesInWoorden> = (reacties) =>
  reacties.map((reactie) => IN_ZIN[reactie]).join(' and ');

export const reactie = {
  coachVraag: 'What do you think of this work for this employee?',
  coachUitleg: 'Similar work moves along in the ranking. You can always take this back.',
  anderen: (naam: string, door: Reageerder, reacties: readonly Reactie[]) =>
    `${naam} (${WIE[door]}): ${reactiesInWoorden(reacties)}`,
  bijgesteld: 'This place has been adjusted',
  herreken: 'Compute the ranking again',
  kop: 'Reactions that count',
  uitleg:
    'What somebody said of a vacancy moves similar work a little up or down. It changes no verdict.',
  terug: 'Take back',
  regel: (titel: string, naam: string, reacties: readonly Reactie[]) =>
    `${titel}: ${reactiesInWoorden(reacties)}, says ${naam}`,
  werknemerVraag: 'What do you think of this work?',
  werknemerUitleg:
    'Your coach sees what you choose. Work like this then comes higher or lower in the list. You can always switch it off again.',
  bewaard: 'Your coach has been told.',
  mislukt: 'This did not work. Try once more.',
} satisfies Vertaling<typeof nl.reactie>;
