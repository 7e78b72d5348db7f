import { aantal } from '../opmaak/getal.js';

export const samen = {
  kies: 'Kies er meer',
  stop: 'Stop met kiezen',
  kiesRij: (titel: string) => `Kies ${titel}`,
  balk: 'Wat doe je met wat je koos?',
  gekozen: (n: number) =>
    n === 0 ? 'Nog geen vacature gekozen' : `${aantal(n, 'vacature', 'vacatures')} gekozen`,
  bespreken: 'Bespreken',
  nietGeschikt: 'Niet geschikt, met één reden',
  legTerug: 'Leg terug',
  vergelijk: 'Vergelijk',
  vergelijkHulp: 'Kies twee vacatures om te vergelijken.',
  kop: {
    bespreken: (n: number) =>
      `Wat moet er besproken worden? (${aantal(n, 'vacature', 'vacatures')})`,
    niet_geschikt: (n: number) => `Waarom niet geschikt? (${aantal(n, 'vacature', 'vacatures')})`,
  },
  gevolg: (n: number) =>
    n === 1
      ? 'Deze reden komt bij de vacature te staan.'
      : `Dezelfde reden komt bij alle ${n} vacatures te staan.`,
  bezig: (klaar: number, totaal: number) => `${klaar} van ${totaal} klaar`,
  klaar: (oordeel: string, n: number) =>
    `Vastgelegd: ${oordeel} voor ${aantal(n, 'vacature', 'vacatures')}.`,
  teruggelegd: (n: number) => `Het oordeel is weg bij ${aantal(n, 'vacature', 'vacatures')}.`,
  ongedaan: (n: number) => `Ongedaan gemaakt bij ${aantal(n, 'vacature', 'vacatures')}.`,
  nietsTerug: 'Bij deze vacatures stond nog geen oordeel.',
  mislukt: (n: number) =>
    n === 1 ? 'Bij deze vacature lukte het niet:' : `Bij deze ${n} vacatures lukte het niet:`,
  nogEens: 'Probeer die nog eens',
} as const;
