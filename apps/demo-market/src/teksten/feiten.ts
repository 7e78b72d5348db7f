import type { Toeval } from '../toeval.js';
import type { Contract, DemoVacature, Loon } from '../vacature.js';
import { TIJDEN, TIJDEN_EN } from './werktijden.js';
import { type Feiten, kleineLetter, vulZin } from './zinnen.js';

const VOORNAMEN = [
  'Sanne',
  'Joost',
  'Fatima',
  'Mirjam',
  'Ruben',
  'Anouk',
  'Yusuf',
  'Hilde',
  'Tjeerd',
  'Nadia',
  'Kees',
  'Esra',
];
const ACHTERNAMEN = [
  'de Wit',
  'Hoekstra',
  'Bakhuis',
  'van Lier',
  'Zandstra',
  'el Amrani',
  'Kuipers',
  'Terpstra',
  'van den Oever',
  'Demir',
  'Groenewoud',
];

const CONTRACTEN: Readonly<Record<Contract, readonly string[]>> = {
  vast: ['vast contract', 'vaste aanstelling', 'contract voor onbepaalde tijd'],
  tijdelijk: [
    'jaarcontract met uitzicht op vast',
    'tijdelijk contract van [zeven maanden|een jaar]',
    'jaarcontract',
  ],
  uitzend: ['uitzendcontract met kans op overname', 'contract via het uitzendbureau'],
};

const CONTRACTEN_EN: Readonly<Record<Contract, readonly string[]>> = {
  vast: ['permanent contract'],
  tijdelijk: ['one-year contract', 'temporary contract with a view to a permanent one'],
  uitzend: ['temporary agency contract'],
};

const duizendtal = (bedrag: number): string => String(bedrag).replace(/\B(?=(\d{3})+$)/, '.');

const euro = (bedrag: number, loon: Loon): string =>
  loon.per === 'uur' ? `€ ${bedrag.toFixed(2).replace('.', ',')}` : `€ ${duizendtal(bedrag)}`;

/** Pay in words; the notation differs from one vacancy to the next, as it does in life. */
const loonZin = (loon: Loon, toeval: Toeval): string => {
  const [min, max] = [euro(loon.min, loon), euro(loon.max, loon)];
  const per =
    loon.per === 'uur'
      ? toeval.kies(['bruto per uur', 'per uur', 'p/u'])
      : toeval.kies(['bruto per maand', 'per maand', 'bruto p/m']);
  const bereik = toeval.kies([
    `${min} tot ${max}`,
    `${min} - ${max}`,
    `minimaal ${min} en maximaal ${max}`,
  ]);
  const basis =
    loon.per === 'maand' && toeval.kans(0.3) ? ' op basis van een volledige werkweek' : '';
  return `${bereik} ${per}${basis}`;
};

const loonZinEngels = (loon: Loon): string =>
  loon.per === 'uur'
    ? `€${loon.min.toFixed(2)} to €${loon.max.toFixed(2)} gross per hour`
    : `€${loon.min.toLocaleString('en-GB')} to €${loon.max.toLocaleString('en-GB')} gross per month`;

const urenZin = (uren: DemoVacature['uren'], toeval: Toeval): string =>
  uren.min === uren.max
    ? `${uren.min} uur`
    : toeval.kies([
        `${uren.min} tot ${uren.max} uur`,
        `${uren.min}-${uren.max} uur`,
        `${uren.min} - ${uren.max} uur`,
      ]);

const urenZinEngels = (uren: DemoVacature['uren']): string =>
  uren.min === uren.max ? `${uren.min} hours` : `${uren.min} to ${uren.max} hours`;

/** The title as it goes in a sentence: without hours or (m/v/x). */
const kaleTitel = (titel: string): string => titel.replace(/ (?:\([^)]*\)|- \d+ uur)$/, '');

type Kop = Omit<DemoVacature, 'secties'>;

const gemeen = (kop: Kop, toeval: Toeval): Feiten => ({
  werkgever: kop.werkgever.naam,
  plaats: kop.plaats.naam,
  beroep: kleineLetter(kaleTitel(kop.titel)),
  kenmerk: kop.kenmerk,
  contact: `${toeval.kies(VOORNAMEN)} ${toeval.kies(ACHTERNAMEN)}`,
  mail: `${toeval.kies(['werken', 'vacatures', 'hr', 'personeel'])}@${kop.werkgever.slug}.example`,
  loonkaal: `${euro(kop.loon.min, kop.loon)} en ${euro(kop.loon.max, kop.loon)}${kop.loon.per === 'uur' ? ' per uur' : ''}`,
});

/** The values a vacancy's sentences may ask for. */
export const feitenVan = (kop: Kop, toeval: Toeval): Feiten => {
  const engels = kop.taal === 'en';
  const kies = (lijst: readonly string[]) => vulZin(toeval.kies(lijst), {}, toeval);
  return {
    ...gemeen(kop, toeval),
    uren: engels ? urenZinEngels(kop.uren) : urenZin(kop.uren, toeval),
    loon: engels ? loonZinEngels(kop.loon) : loonZin(kop.loon, toeval),
    contract: kies((engels ? CONTRACTEN_EN : CONTRACTEN)[kop.contract]),
    tijden: kies((engels ? TIJDEN_EN : TIJDEN)[kop.werktijd]),
  };
};
