import { aantal } from '../opmaak/getal.js';

const sollicitaties = (n: number) => aantal(n, 'sollicitatie', 'sollicitaties');

export const bordsamen = {
  kies: 'Kies er meer',
  kiesEen: (wat: string, wie: string) => `Kies ${wat}${wie}`,
  van: (naam: string) => ` van ${naam}`,
  kolom: 'Kies',
  balk: 'Wat doe je met wat je koos?',
  gekozen: (n: number) => (n === 0 ? 'Nog niets gekozen' : `${sollicitaties(n)} gekozen`),
  alles: (n: number) => `Kies alle ${n}`,
  niets: 'Kies niets',
  verplaats: 'Verplaats naar…',
  stop: 'Stop met kiezen',
  bezig: (klaar: number, totaal: number) => `${klaar} van ${totaal} klaar`,
  kop: (n: number) => `Verplaats ${sollicitaties(n)}`,
  keuze: (stap: string, kan: number, totaal: number) =>
    kan === totaal ? stap : `${stap} (kan bij ${kan} van de ${totaal})`,
  geenStap: 'Voor deze sollicitaties is geen stap meer mogelijk.',
  gaatKop: (n: number) => `Dit gebeurt er bij ${n}`,
  gaat: (van: string, naar: string) => `${van} → ${naar}`,
  blijftKop: (n: number) => `Deze ${n} ${n === 1 ? 'blijft' : 'blijven'} staan`,
  anders: 'Deze stap kan hier nu niet.',
  redenAlle: (n: number) =>
    n === 1
      ? 'Deze reden komt bij de stap te staan.'
      : `Dezelfde reden komt bij alle ${n} stappen.`,
  doe: (n: number) => `Verplaats ${n}`,
  gezet: (n: number, status: string) =>
    `${sollicitaties(n)} ${n === 1 ? 'staat' : 'staan'} nu op: ${status}.`,
  terug: (n: number) => `De stap is ongedaan gemaakt bij ${sollicitaties(n)}.`,
  nietGelukt: (n: number) => `Bij ${n} is niets veranderd:`,
  gelukt: (status: string) => `staat nu op ${status}`,
  voorbij: (status: string) => `een ander was je voor, staat nu op ${status}`,
  weg: 'is intussen weggehaald',
  mislukt: 'niet bewaard, probeer het nog eens',
} as const;
