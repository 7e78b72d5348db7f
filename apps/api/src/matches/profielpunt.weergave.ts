import type { MatchDetail } from '@passend/contracts';
import type { Persoon, ProfielUitslag } from '@passend/matching';

type Profielpunt = MatchDetail['profielpunten'][number];

const BEROEP: Readonly<Record<ProfielUitslag['beroep'], string>> = {
  doel: 'Dit is een van de doelberoepen.',
  verwant: 'Dit lijkt op een van de doelberoepen.',
  anders: 'Dit is een ander beroep dan de doelberoepen.',
  onbekend: 'De titel zegt niet duidelijk welk beroep dit is.',
};

/** The vacancy against the zoekprofiel, one sentence per criterion. */
export function toonProfielpunten(
  profiel: ProfielUitslag,
  { zoekprofiel }: Persoon,
  afstandKm: number | null,
): Profielpunt[] {
  return [
    { criterium: 'Beroep', oordeel: profiel.beroep, uitleg: BEROEP[profiel.beroep] },
    {
      criterium: 'Reisafstand',
      oordeel: profiel.reisafstand,
      uitleg: reisUitleg(afstandKm, zoekprofiel),
    },
    {
      criterium: 'Uren',
      oordeel: profiel.uren,
      uitleg: `Gezocht: ${zoekprofiel.uren_min} tot ${zoekprofiel.uren_max} uur per week.`,
    },
    {
      criterium: 'Opleiding',
      oordeel: profiel.opleiding,
      uitleg: `Opleiding van de kandidaat: ${zoekprofiel.opleiding}.`,
    },
  ];
}

function reisUitleg(
  km: number | null,
  { woonplaats, max_reis_km }: Persoon['zoekprofiel'],
): string {
  if (km === null) return 'De werkplek is niet bekend.';
  return `${Math.round(km)} km hemelsbreed van ${woonplaats}; de grens is ${max_reis_km} km.`;
}
