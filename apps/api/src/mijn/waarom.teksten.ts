import type { Zoekprofiel } from '@passend/domain';
import type { Matchuitslag } from '@passend/matching';
import { eigenBijstellingTekst } from '../reacties/bijstelling.teksten.js';

type Uren = { readonly min: number | null; readonly max: number | null };

/**
 * Why a vacancy was chosen, in plain words for the werknemer; at most a handful of sentences.
 * @param uren hours a week of the vacancy
 */
export function waaromTekst(
  { profiel, afstandKm, fml, bijstellingen = [] }: Matchuitslag,
  uren: Uren,
  zoekprofiel: Pick<Zoekprofiel, 'uren_min' | 'uren_max'>,
): string[] {
  const past = fml.filter(({ oordeel }) => oordeel === 'past').length;
  return [
    profiel.beroep === 'doel' ? 'Dit is werk dat je zoekt.' : null,
    profiel.beroep === 'verwant' ? 'Dit werk lijkt op wat je zoekt.' : null,
    afstandKm === null ? null : `Het is ongeveer ${Math.round(afstandKm)} kilometer van je huis.`,
    profiel.uren === 'past' ? urenTekst(uren, zoekprofiel) : null,
    profiel.opleiding === 'past' ? 'Je opleiding is genoeg voor dit werk.' : null,
    past > 0 ? `Op ${past} van je ${fml.length} punten staat in de tekst dat het past.` : null,
    ...bijstellingen.filter(({ door }) => door === 'werknemer').map(eigenBijstellingTekst),
  ].filter((zin) => zin !== null);
}

/** Whether there are points of which nobody knows yet that they fit: no reason, so it stands apart. */
export function isNogOpen({ fml }: Pick<Matchuitslag, 'fml'>): boolean {
  return fml.some(({ oordeel }) => oordeel !== 'past');
}

/** All hours that the vacancy offers suit, or only a part of them. */
function urenTekst(uren: Uren, { uren_min, uren_max }: Pick<Zoekprofiel, 'uren_min' | 'uren_max'>) {
  const geheel = (uren.min ?? uren_min) >= uren_min && (uren.max ?? uren_max) <= uren_max;
  return geheel
    ? 'De uren passen bij je.'
    : 'Een deel van de uren past bij je. Daar kun je over praten.';
}
