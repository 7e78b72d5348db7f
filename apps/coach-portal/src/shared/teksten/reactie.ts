import type { Reactie, Reageerder } from '@passend/domain';

export const reactieNaam: Readonly<Record<Reactie, string>> = {
  te_zwaar: 'Te zwaar',
  te_ver: 'Te ver',
  leuk: 'Leuk',
};

const WIE: Readonly<Record<Reageerder, string>> = { coach: 'coach', werknemer: 'werknemer' };

/** What was said, in the middle of a sentence: `te zwaar en te ver`. */
export function reactiesInWoorden(reacties: readonly Reactie[]): string {
  return reacties.map((reactie) => reactieNaam[reactie].toLowerCase()).join(' en ');
}

export const reactie = {
  coachVraag: 'Wat vind jij van dit werk voor deze werknemer?',
  coachUitleg: 'Vergelijkbaar werk schuift mee in de ranglijst. Je kunt dit altijd terugnemen.',
  anderen: (naam: string, door: Reageerder, reacties: readonly Reactie[]) =>
    `${naam} (${WIE[door]}): ${reactiesInWoorden(reacties)}`,
  bijgesteld: 'Deze plek is bijgesteld',
  herreken: 'Bereken de ranglijst opnieuw',
  kop: 'Reacties die meewegen',
  uitleg:
    'Wat iemand van een vacature zei, schuift vergelijkbaar werk een klein stukje omhoog of omlaag. Het verandert geen oordeel.',
  terug: 'Neem terug',
  regel: (titel: string, naam: string, reacties: readonly Reactie[]) =>
    `${titel}: ${reactiesInWoorden(reacties)}, zegt ${naam}`,
  werknemerVraag: 'Wat vind je van dit werk?',
  werknemerUitleg:
    'Je mag bij elke vacature zeggen wat je ervan vindt. Je coach ziet wat je kiest. Werk dat erop lijkt, komt dan hoger of lager in de lijst. Je kunt het altijd weer uitzetten.',
  bewaard: 'Dat is doorgegeven aan je coach.',
  mislukt: 'Dit is niet gelukt. Probeer het nog een keer.',
} as const;
