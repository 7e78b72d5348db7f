import type { Matchuitslag } from '@passend/matching';

/** Why a vacancy was chosen, in plain words for the werknemer; at most a handful of sentences. */
export function waaromTekst({ profiel, afstandKm, fml }: Matchuitslag): string[] {
  const past = fml.filter(({ oordeel }) => oordeel === 'past').length;
  const open = fml.length - past;
  return [
    profiel.beroep === 'doel' ? 'Dit is werk dat je zoekt.' : null,
    profiel.beroep === 'verwant' ? 'Dit werk lijkt op wat je zoekt.' : null,
    afstandKm === null ? null : `Het is ongeveer ${Math.round(afstandKm)} kilometer van je huis.`,
    profiel.uren === 'past' ? 'De uren passen bij je.' : null,
    past > 0 ? `Op ${past} van je ${fml.length} punten staat in de tekst dat het past.` : null,
    open > 0 ? `Over ${aantalPunten(open)} bel of mail je eerst met je coach.` : null,
  ].filter((zin) => zin !== null);
}

function aantalPunten(aantal: number): string {
  return aantal === 1 ? '1 punt' : `${aantal} punten`;
}
