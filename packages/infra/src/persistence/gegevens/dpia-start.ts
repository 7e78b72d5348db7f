import { BEWAARKLASSEN, BEWAARREGELS, heeftPermissie, PERMISSIES, ROLLEN } from '@passend/domain';
import { perKlasse, termijnTekst } from './datakaart.js';
import { DOELEN, type Kaart } from './kaart.js';

const KOP =
  '<!-- Gemaakt door `npm run datakaart` uit de schema’s. Wijzig hier niets met de hand. -->';

const MAATREGELEN = [
  'Rijen van een bureau zijn in de database alleen in dat bureau te zien (row-level security, afgedwongen).',
  'Gezondheid en het BSN staan versleuteld met een sleutel per dossier; de hoofdsleutel staat buiten de database.',
  'De werkgever heeft eigen vragen en eigen schermen, zonder veld voor gezondheid.',
  'Elke blik in een dossier staat in een logboek (NEN 7513) dat niet te wijzigen is; de werknemer kan het lezen.',
  'Wat over de termijn is, gaat vanzelf weg; de database bewaakt de dag zelf en bewaart een bewijs.',
  'De uitkomst is een advies met uitleg; een mens beslist.',
] as const;

const VRAGEN = [
  'Is het bureau verwerkingsverantwoordelijke of verwerker, en voor wie?',
  'Wat zeggen de AP-beleidsregels De zieke werknemer, 5.2.3 (re-integratiebedrijven) en 6.3 (bewaren)?',
  'Kloppen de termijnen die hieronder een eigen keuze heten?',
  'Valt het matchen onder de AI-verordening als hoog risico, en vanaf wanneer?',
  'Welke leveranciers (hosting, mail, zoekmachine) zien gegevens, en zijn er afspraken mee?',
  'Hoe oud mag een reservekopie worden? Vernietigde sleutels staan nog in kopieën van daarvoor.',
  'Wat vinden werknemers en coaches ervan (AVG art. 35 lid 9)?',
] as const;

/** The beginning of a DPIA: what can be read from the schemas, and the questions that a person answers. */
export function maakDpiaStart(kaart: Kaart): string {
  const regels = [
    KOP,
    '',
    '# Begin van een DPIA',
    '',
    'Een DPIA is verplicht: re-integratiebedrijven verwerken op grote schaal gegevens over gezondheid (lijst van',
    'de AP). Dit is het begin: wat uit het programma zelf blijkt. De rest vult een mens in.',
    '',
    '## 1. Wat verwerken we, waarvoor en op welke grond?',
    '',
    ...Object.values(DOELEN).map(({ doel, grond }) => `- **${doel}**. Grond: ${grond}.`),
    '',
    '## 2. Welke bijzondere gegevens?',
    '',
    ...bijzonder(kaart),
    '',
    '## 3. Wie mag wat?',
    '',
    ...ROLLEN.map((rol) => `- **${rol}**: ${rechten(rol)}`),
    '',
    '## 4. Hoe lang?',
    '',
    ...BEWAARKLASSEN.map((klasse) => bewaarregel(klasse)),
    '',
    '## 5. Wat doen we tegen risico’s?',
    '',
    ...MAATREGELEN.map((maatregel) => `- ${maatregel}`),
    '',
    '## 6. Wat moet een mens nog beantwoorden?',
    '',
    ...VRAGEN.map((vraag, nummer) => `${nummer + 1}. ${vraag}`),
    '',
    '## 7. Risico’s',
    '',
    '| risico | kans | gevolg | maatregel | besluit, door wie en wanneer |',
    '|---|---|---|---|---|',
    '| | | | | |',
  ];
  return `${regels.join('\n')}\n`;
}

function bijzonder(kaart: Kaart): readonly string[] {
  return Object.entries(kaart).flatMap(([naam, tabel]) => {
    const groepen = perKlasse(tabel);
    const kolommen = [...(groepen.get('gezondheid') ?? []), ...(groepen.get('bijzonder') ?? [])];
    if (kolommen.length === 0) return [];
    return [`- ${tabel.over} (\`${naam}\`): ${kolommen.join(', ')}`];
  });
}

function rechten(rol: (typeof ROLLEN)[number]): string {
  return PERMISSIES.filter((permissie) => heeftPermissie(rol, permissie)).join(', ');
}

function bewaarregel(klasse: (typeof BEWAARKLASSEN)[number]): string {
  const { bron, eigenKeuze } = BEWAARREGELS[klasse];
  return `- ${klasse}: ${termijnTekst(klasse)}. ${bron}.${eigenKeuze ? ' *Te bevestigen.*' : ''}`;
}
