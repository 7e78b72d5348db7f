import type {
  AfspraakMet,
  Afspraakuitkomst,
  Afspraakvorm,
  Afwezigreden,
  Fasedocument,
  Plaatsingsvorm,
  Staat,
  Trajectdeel,
} from '@passend/domain';
import { aantal } from '../opmaak/getal.js';
import { fasenaam } from './begeleiding.js';

export const deelnaam: Readonly<Record<Trajectdeel, string>> = {
  ...fasenaam,
  arbeidsritme: 'Arbeidsritme',
};

export const fasestaat = {
  niet_begonnen: 'Nog niet begonnen',
  loopt: 'Loopt nu',
  afgerond: 'Afgerond',
} as const;

export const activiteitstaat: Readonly<Record<Staat<'activiteit'>, string>> = {
  gepland: 'Gepland',
  gedaan: 'Gedaan',
  uitgesteld: 'Uitgesteld',
  niet: 'Gaat niet door',
};

export const documentnaam: Readonly<Record<Fasedocument, string>> = {
  trajectplan: 'Trajectplan',
  persoonsprofiel: 'Persoonsprofiel',
  zoekprofiel: 'Zoekprofiel, goedgekeurd',
  cv: 'CV',
  pitch: 'Pitch',
  star_voorbeelden: 'STAR-voorbeelden',
  presentatie: 'Presentatie',
  plaatsingsafspraak: 'Afspraken over de plaatsing',
};

export const afspraakvorm: Readonly<Record<Afspraakvorm, string>> = {
  op_kantoor: 'Op kantoor',
  elders: 'Op een andere plek',
  online: 'Online',
  telefoon: 'Telefonisch',
};

export const afspraakMet: Readonly<Record<AfspraakMet, string>> = {
  coach: 'de coach',
  jobhunter: 'de jobhunter',
  trainer: 'de trainer',
  mogelijke_werkgever: 'een mogelijke werkgever',
  eigen_werkgever: 'de eigen werkgever',
  uwv: 'het UWV',
};

export const afspraakuitkomst: Readonly<Record<Afspraakuitkomst, string>> = {
  gehouden: 'Is doorgegaan',
  niet_gehouden_met_reden: 'Ging niet door, met goede reden',
  niet_gehouden: 'Ging niet door',
};

export const afwezigreden: Readonly<Record<Afwezigreden, string>> = {
  kon_niet_die_dag: 'Kon die dag niet',
  vervoer: 'Vervoer',
  zorg_voor_een_ander: 'Zorg voor een ander',
  andere_afspraak: 'Andere afspraak',
  vergeten: 'Vergeten',
  niet_bekend: 'Niet bekend',
};

export const plaatsingsvorm: Readonly<Record<Plaatsingsvorm, string>> = {
  nieuw_dienstverband: 'Nieuw dienstverband',
  detachering: 'Detachering',
  werkervaringsplaats: 'Werkervaringsplaats',
  proefplaatsing: 'Proefplaatsing (alleen met uitkering)',
  eigen_bedrijf: 'Eigen bedrijf',
};

export const traject = {
  link: 'Traject en afspraken',
  venster: 'Traject',
  titel: (naam: string) => `Traject van ${naam}`,
  inhoud: 'Op deze pagina',
  gesloten: 'Dit traject is afgesloten. Je kunt het nog lezen.',
  opgeslagen: 'Opgeslagen.',
  kies: 'Kies',
  toelichting: 'Toelichting',
  toelichtingHulp: 'Niet verplicht. Zonder medische woorden: dit kan naar het UWV.',
  dag: 'Dag',
  bewaar: 'Sla op',
  nuFasen: (fasen: readonly string[]) =>
    fasen.length === 0 ? 'Er loopt nog geen fase.' : `Loopt nu: ${fasen.join(', ')}.`,
  nuAfspraak: (wanneer: string, met: string) => `Volgende afspraak: ${wanneer} met ${met}.`,
  nuGeenAfspraak: 'Er staat geen afspraak gepland.',
  nuOngelezen: (n: number) => aantal(n, 'nieuw bericht', 'nieuwe berichten'),
  nuInleveren: (n: number) => aantal(n, 'oefening om te bespreken', 'oefeningen om te bespreken'),
  wisselKop: 'De cliënt vraagt om een andere coach',
  wisselReden: (reden: string) => `De uitleg: ${reden}`,
  wisselUitleg:
    'Bespreek dit samen of met je leidinggevende. Draag de cliënt over als dat beter is. Het dossier gaat mee.',
  wisselOverdragen: 'Draag deze cliënt over',
  wisselBlijft: 'We gaan samen verder',
} as const;

export const fasen = {
  kop: 'Fasen',
  uitleg:
    'Fasen lopen naast elkaar en je kunt terug. De werkgever ziet welke fasen lopen en wat voor soort activiteit er is, niet wat jullie bespreken.',
  periode: (van: string, tot: string | null) => (tot === null ? `vanaf ${van}` : `${van} – ${tot}`),
  begin: 'Begin deze fase',
  opnieuw: 'Begin opnieuw',
  rondAf: 'Rond af',
  naam: (knop: string, fase: string) => `${knop}: ${fase}`,
  documenten: 'Wat deze fase oplevert',
  isEr: 'is er',
  mist: 'nog niet',
  mistMag: 'nog niet, hoeft ook niet altijd',
  akkoord: 'akkoord van de cliënt',
  versie: (n: number) => `versie ${n}`,
  legVast: 'Leg vast',
  legVastKop: (document: string) => `${document} vastleggen`,
  legVastUitleg: 'Leg vast dat dit document er is. Bij een nieuwe versie blijft de vorige bewaard.',
  tekst: 'Tekst',
  tekstHulp: 'Niet verplicht. Bijvoorbeeld de pitch zelf, of waar het document staat.',
  isAkkoord: 'De cliënt heeft het gelezen en is akkoord',
  toon: 'Documenten en activiteiten',
  activiteiten: 'Activiteiten',
  geenActiviteiten: 'Nog niets gepland.',
  plan: 'Plan een activiteit',
  planKop: (fase: string) => `Activiteit plannen: ${fase}`,
  welke: 'Welke activiteit?',
  anders: 'Iets anders',
  naamVeld: 'Wat gaan jullie doen?',
  soort: 'Wat ziet de werkgever?',
  wanneer: 'Wanneer?',
  voor: (dag: string) => `gepland voor ${dag}`,
  op: (dag: string) => `op ${dag}`,
  tot: (dag: string) => `uitgesteld tot ${dag}`,
  wijzig: 'Wijzig',
  stap: 'Hoe staat het ermee?',
  reden: 'Waarom?',
  redenHulp: 'Zonder medische woorden: dit kan naar het UWV.',
  uitstelTot: 'Uitgesteld tot',
} as const;

export const groepnaam = {
  gesprek: 'Gesprek',
  onderzoek: 'Onderzoek naar mogelijkheden',
  profiel: 'Profiel of plan maken',
  training: 'Training',
  arbeidsmarkt: 'Arbeidsmarkt verkennen',
  sollicitatie: 'Solliciteren en netwerken',
  werkervaring: 'Werkervaring opdoen',
  scholing: 'Scholing',
  nazorg: 'Nazorg',
  overig: 'Overig',
} as const;

export const activiteitstap = {
  activiteit_afgerond: 'Gedaan',
  activiteit_uitgesteld: 'Uitgesteld',
  activiteit_vervallen: 'Gaat niet door',
  activiteit_hervat: 'Toch weer gepland',
} as const;

export const afspraken = {
  kop: 'Afspraken',
  uitleg: 'De werkgever ziet of een afspraak doorging. De reden ziet hij nooit.',
  vastleggenKop: 'Nog vast te leggen',
  komt: 'Komt nog',
  geweest: 'Geweest',
  geenKomt: 'Er staat geen afspraak gepland.',
  geenGeweest: 'Er is nog geen afspraak geweest.',
  maak: 'Maak een afspraak',
  verzet: 'Verzet',
  zegAf: 'Zeg af',
  afgezegd: (door: string) => `Afgezegd door ${door}`,
  door: { coach: 'de coach', werknemer: 'de cliënt', ander: 'een ander' },
  wieZegtAf: 'Wie zegt af?',
  legVast: 'Leg vast hoe het ging',
  titel: (wanneer: string, met: string) => `${wanneer}, met ${met}`,
  om: (dag: string, tijd: string) => `${dag} om ${tijd}`,
  minuten: (n: number) => `${n} minuten`,
  begin: 'Tijd',
  duur: 'Hoe lang? (minuten)',
  vorm: 'Hoe spreken jullie elkaar?',
  met: 'Met wie?',
  plek: 'Plaats of link',
  organisatie: 'Bij welke organisatie?',
  organisatieHulp: 'Dan tellen twee gesprekken op één dag ook als twee.',
  onderwerp: 'Onderwerp',
  onderwerpHulp: 'Niet verplicht. Zonder medische woorden.',
  uitkomst: 'Hoe ging het?',
  reden: 'Waarom ging het niet door?',
  verslag: 'Wat hebben jullie afgesproken?',
  verslagHulp: 'Niet verplicht. In woorden van werk: dit kan naar het UWV.',
  notitie: 'Notitie voor jullie tweeën',
  notitieHulp: 'Niet verplicht. Alleen de cliënt en zijn coach lezen dit.',
  zonderReden: 'Kies "met goede reden" als de cliënt er niets aan kon doen.',
  tellen: (gehouden: number, reden: number, niet: number) =>
    `${gehouden} doorgegaan, ${reden} niet met goede reden, ${niet} niet`,
} as const;

export const berichten = {
  kop: 'Berichten',
  uitleg: 'Alleen de cliënt en zijn coach lezen dit. Het gaat niet naar de werkgever of het UWV.',
  leeg: 'Er zijn nog geen berichten.',
  veld: 'Nieuw bericht',
  stuur: 'Stuur',
  jij: 'Jij',
  gelezen: (moment: string) => `gelezen op ${moment}`,
  nogNiet: 'nog niet gelezen',
  nieuw: 'nieuw',
  eerder: (n: number) => `Toon ${aantal(n, 'eerder bericht', 'eerdere berichten')}`,
} as const;

export const oefeningen = {
  kop: 'Oefeningen',
  uitleg:
    'Het UWV ziet dat er een oefening was en of die af is. Wat de cliënt schreef, blijft tussen jullie.',
  leeg: 'Er is nog geen oefening gegeven.',
  geef: 'Geef een oefening',
  titel: 'Titel',
  opdracht: 'Opdracht',
  opdrachtHulp: 'Korte zinnen. Zeg wat de cliënt doet, hoe lang het duurt en wat je terugkrijgt.',
  voor: 'Klaar voor',
  voorHulp: 'Niet verplicht.',
  staat: {
    open: 'Nog te doen',
    ingeleverd: 'Ingeleverd',
    besproken: 'Besproken',
    vervallen: 'Hoeft niet meer',
  },
  klaarVoor: (dag: string) => `klaar voor ${dag}`,
  ingeleverdOp: (moment: string) => `Ingeleverd op ${moment}`,
  reactie: 'Jouw reactie',
  reactieVan: 'Reactie van de coach',
  enNu: 'En nu?',
  besproken: 'Is besproken',
  geefTerug: 'Vraag om aan te vullen',
  vervalt: 'Hoeft niet meer',
} as const;

export const bestanden = {
  veld: 'Foto of PDF',
  hulp: 'Niet verplicht. Hooguit 10 MB.',
  bezig: 'Het bestand wordt verstuurd …',
  klaar: (naam: string) => `${naam} is klaar om mee te sturen.`,
  mislukt: 'Dit bestand kon niet worden verstuurd. Probeer het opnieuw.',
} as const;

export const checkins = {
  kop: 'Hoe het gaat',
  uitleg: 'Alleen wat de cliënt nu met je deelt. De cliënt kan dit weer uitzetten.',
  hoe: ['', 'Heel zwaar', 'Zwaar', 'Gaat wel', 'Goed', 'Heel goed'] as const,
  gaf: 'Gaf energie',
  kostte: 'Kostte energie',
} as const;
