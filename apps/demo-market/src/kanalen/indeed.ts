import type { Plaatsing } from '../markt/plaatsing.js';
import type { DemoVacature, Sectie } from '../vacature.js';
import { sectiesHtml } from './html.js';
import { paginaPad } from './paden.js';
import { cdata, XML_KOP } from './xml.js';

const STAARTEN = [
  'Acquisitie wordt niet op prijs gesteld. Deze vacature is ook via andere kanalen verspreid.',
  'Soort dienstverband: in overleg. Werklocatie: fysiek, tenzij anders vermeld.',
  'Reageer direct via de knop Solliciteren. Wij nemen daarna contact op.',
];

const staart = (nummer: number): Sectie => ({
  soort: 'solliciteren',
  kop: null,
  alineas: [STAARTEN[nummer % STAARTEN.length] ?? ''],
  punten: [],
});

/** The feed's text of a cross-posted vacancy: without "about us", with the board's own closing line. */
const feedTekst = (vacature: DemoVacature): string => {
  const eigen = vacature.werkgever.kanaal === 'indeed';
  const secties = eigen
    ? vacature.secties
    : vacature.secties.filter(({ soort }) => soort !== 'over');
  return sectiesHtml(eigen ? secties : [...secties, staart(vacature.nummer)]);
};

const feedTitel = ({ titel, plaats, werkgever, nummer }: DemoVacature): string =>
  werkgever.kanaal !== 'indeed' && nummer % 3 === 0 ? `${titel} ${plaats.naam}` : titel;

const feedUrl = (vacature: DemoVacature, basis: string): string =>
  `${basis}${paginaPad(vacature)}?utm_source=feed&utm_medium=vacature`;

const loonVeld = ({ loon, loonBekend }: DemoVacature): string =>
  loonBekend ? cdata('salary', `€${loon.min} - €${loon.max} per ${loon.per}`) : '';

const datumVeld = ({ geplaatst, nummer }: DemoVacature): string => {
  const datum = new Date(`${geplaatst}T09:00:00Z`);
  return nummer % 2 === 0 ? datum.toISOString() : datum.toUTCString();
};

const baan = (vacature: DemoVacature, basis: string): string =>
  [
    '<job>',
    cdata('title', feedTitel(vacature)),
    cdata('date', datumVeld(vacature)),
    cdata('referencenumber', vacature.kenmerk),
    cdata('requisitionid', `R${vacature.nummer}`),
    cdata('url', feedUrl(vacature, basis)),
    cdata('company', vacature.werkgever.naam),
    cdata('city', vacature.plaats.naam),
    cdata('state', vacature.plaats.provincie),
    cdata('country', 'NL'),
    cdata('postalcode', `${vacature.plaats.postcode} AB`),
    cdata('description', feedTekst(vacature)),
    loonVeld(vacature),
    cdata('jobtype', vacature.uren.max >= 36 ? 'fulltime' : 'parttime'),
    '</job>',
  ].join('');

const BEMIDDELAAR = 'Uitzendhuis Vlotte Start';

const namensOpdrachtgever = ({ plaats, taal }: DemoVacature): Sectie => ({
  soort: 'inleiding',
  kop: null,
  alineas: [
    taal === 'en'
      ? `For a client in ${plaats.naam} we are looking for reinforcements.`
      : `Voor een opdrachtgever in ${plaats.naam} zoeken wij versterking.`,
  ],
  punten: [],
});

/** The same job again, offered by an intermediary that does not name the employer. */
const viaBemiddelaar = (vacature: DemoVacature, basis: string): string => {
  const secties = vacature.secties.filter(
    ({ soort }) => soort === 'taken' || soort === 'omstandigheden' || soort === 'eisen',
  );
  const kop = {
    ...vacature,
    kenmerk: `VS-${vacature.kenmerk}`,
    secties: [namensOpdrachtgever(vacature), ...secties],
  };
  return baan({ ...kop, werkgever: { ...vacature.werkgever, naam: BEMIDDELAAR } }, basis);
};

/** One vacancy in forty also comes through an intermediary. */
const isOokBemiddeld = ({ nummer, werkgever }: DemoVacature): boolean =>
  nummer % 40 === 3 && werkgever.naam !== BEMIDDELAAR;

/** The feed holds all that is open: what is absent has been closed. */
export const indeedFeed = (plaatsingen: readonly Plaatsing[], basis: string): string =>
  [
    XML_KOP,
    '<source>',
    '<publisher>Demomarkt</publisher>',
    `<publisherurl>${basis}</publisherurl>`,
    ...plaatsingen.map(({ vacature }) => baan(vacature, basis)),
    ...plaatsingen
      .filter(({ vacature }) => isOokBemiddeld(vacature))
      .map(({ vacature }) => viaBemiddelaar(vacature, basis)),
    '</source>',
    '',
  ].join('\n');
