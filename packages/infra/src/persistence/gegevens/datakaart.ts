import { BEWAARREGELS, type Bewaarbegin, type Bewaarklasse } from '@passend/domain';
import { DOELEN, type Doel, type Kaart, KLASSEN, type Klasse, type Tabelkaart } from './kaart.js';

const KLASSE_UITLEG: Readonly<Record<Klasse, string>> = {
  openbaar: 'komt van het open web; zegt niets over een cliënt',
  techniek: 'zegt niets over een mens',
  persoon: 'hoort bij een mens',
  gezondheid: 'zegt iets over gezondheid (AVG art. 9)',
  bijzonder: 'burgerservicenummer (UAVG art. 46)',
};

const BEGIN: Readonly<Record<Bewaarbegin, string>> = {
  einde_traject: 'na het einde van het traject',
  vastlegging: 'na het vastleggen',
  einde_account: 'na het stoppen van het account',
  verloop: 'na het verlopen',
  met_dossier: 'gaat met het dossier',
  met_account: 'gaat met het account',
  met_bureau: 'zolang het bureau er is',
  eigen_regel: 'eigen regels van de markt of het programma',
};

const KOP =
  '<!-- Gemaakt door `npm run datakaart` uit de schema’s. Wijzig hier niets met de hand. -->';

/** A term in words: `2 jaar na het einde van het traject`. */
export function termijnTekst(klasse: Bewaarklasse): string {
  const { maanden, vanaf } = BEWAARREGELS[klasse];
  if (maanden === null) return BEGIN[vanaf];
  const duur = maanden % 12 === 0 ? `${maanden / 12} jaar` : `${maanden} maand(en)`;
  return `${duur} ${BEGIN[vanaf]}`;
}

/** Columns of a table by class, and whose key encrypts them. */
export function perKlasse({ kolommen }: Tabelkaart): ReadonlyMap<Klasse, readonly string[]> {
  const groepen = new Map<Klasse, string[]>();
  for (const [kolom, klasse] of Object.entries(kolommen)) {
    const [naam, sleutel] = klasse.split(':');
    const gevonden = KLASSEN.find((een) => een === naam);
    if (gevonden === undefined) continue;
    const tekst = sleutel === undefined ? kolom : `**${kolom}** (sleutel van ${sleutel})`;
    groepen.set(gevonden, [...(groepen.get(gevonden) ?? []), tekst]);
  }
  return groepen;
}

/** The data map as a page: every table and column, by purpose. */
export function maakDatakaart(kaart: Kaart): string {
  const regels = [
    KOP,
    '',
    '# Datakaart',
    '',
    'Elke tabel en kolom van de database: wat er over wie in staat, waarvoor, en hoe lang. Vet is versleuteld.',
    'Een test vergelijkt deze kaart met de echte database.',
    '',
    ...KLASSEN.map((klasse) => `- \`${klasse}\`: ${KLASSE_UITLEG[klasse]}`),
  ];
  for (const doel of namenVan(DOELEN)) regels.push(...hoofdstuk(kaart, doel));
  return `${regels.join('\n')}\n`;
}

function hoofdstuk(kaart: Kaart, doel: Doel): readonly string[] {
  const tabellen = Object.entries(kaart).filter(([, tabel]) => tabel.doel === doel);
  if (tabellen.length === 0) return [];
  const kop = ['', `## ${DOELEN[doel].doel}`, '', `Grond: ${DOELEN[doel].grond}.`];
  return [...kop, ...tabellen.flatMap(([naam, tabel]) => paragraaf(naam, tabel))];
}

function paragraaf(naam: string, tabel: Tabelkaart): readonly string[] {
  const groepen = [...perKlasse(tabel)].map(
    ([klasse, kolommen]) => `- ${klasse}: ${kolommen.join(', ')}`,
  );
  return [
    '',
    `### ${naam}`,
    '',
    `${tabel.over}. Bewaren: ${termijnTekst(tabel.bewaar)}.`,
    '',
    ...groepen,
  ];
}

/** Names of a record, typed. */
function namenVan(doelen: typeof DOELEN): readonly Doel[] {
  return Object.keys(doelen).filter((naam): naam is Doel => Object.hasOwn(doelen, naam));
}
