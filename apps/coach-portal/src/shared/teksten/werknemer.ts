import type { Opleiding } from '@passend/domain';
import { weekTekst } from '../opmaak/week.js';

export const opleidingNaam: Readonly<Record<Opleiding, string>> = {
  geen: 'Geen diploma',
  vmbo: 'Vmbo',
  'mbo-1': 'Mbo 1',
  'mbo-2': 'Mbo 2',
  'mbo-3': 'Mbo 3',
  havo: 'Havo',
  'mbo-4': 'Mbo 4',
  vwo: 'Vwo',
  hbo: 'Hbo',
  wo: 'Universiteit',
};

export const werknemer = {
  naarRanglijst: 'Bekijk de vacatures',
  week: weekTekst,
  eersteZiektedag: 'Eerste ziektedag',
  werkgever: 'Werkgever',
  coach: 'Coach',
  zoekprofiel: 'Zoekprofiel',
  geenZoekprofiel: 'Er is nog geen zoekprofiel. Zonder zoekprofiel is er geen ranglijst.',
  maakZoekprofiel: 'Vul het zoekprofiel in',
  wijzigZoekprofiel: 'Zoekprofiel wijzigen',
  belastbaarheid: 'Belastbaarheid',
  geenBelastbaarheid:
    'Er is nog geen belastbaarheid overgenomen. Zonder belastbaarheid is er geen ranglijst.',
  neemOver: 'Neem een document over',
  naarDocument: 'Bekijk het document',
  document: (soort: string, datum: string) => `${soort} van ${datum}`,
  editie: (editie: string) => `editie ${editie}`,
  opgesteldDoor: (functie: string) => `opgesteld door: ${functie}`,
  verouderdKop: (maanden: number) => `Dit document is ${maanden} maanden oud`,
  verouderd:
    'Zo’n document geldt meestal een half jaar. Vraag de bedrijfsarts of het nog klopt, of vraag om een nieuw document. De ranglijst rekent door met wat hier staat.',
  grens: 'Grens',
  geenGrens: 'geen maat genoemd',
  niveau: (niveau: number) => `niveau ${niveau}`,
  teBeoordelen: 'Een mens moet dit punt beoordelen: er is geen grens uit af te leiden.',
  geenBeperkingen: 'Het document noemt geen beperkingen.',
} as const;

export const profielvelden = {
  doelberoepen: 'Doelberoepen',
  woonplaats: 'Woonplaats',
  max_reis_km: 'Reisafstand',
  uren: 'Uren per week',
  opleiding: 'Opleiding',
  rijbewijs: 'Rijbewijs',
  talen: 'Talen',
  diplomas: 'Diploma’s en certificaten',
  geen: 'niets ingevuld',
  reis: (km: string) => `hoogstens ${km} km, in een rechte lijn`,
  urenTekst: (min: string, max: string) => `${min} tot ${max} uur`,
} as const;

export const profielformulier = {
  titel: (naam: string) => `Zoekprofiel van ${naam}`,
  uitleg: 'Na het opslaan wordt de ranglijst meteen opnieuw berekend.',
  perRegel: 'Een per regel.',
  doelberoepen: 'Doelberoepen',
  woonplaats: 'Woonplaats',
  woonplaatsHulp:
    'Bij twee plaatsen met dezelfde naam: zet de provincie erachter, zoals Hengelo (Overijssel).',
  max_reis_km: 'Reisafstand in kilometer',
  max_reis_kmHulp: 'In een rechte lijn tussen de plaatsen.',
  uren_min: 'Minste uren per week',
  uren_max: 'Meeste uren per week',
  opleiding: 'Hoogste opleiding',
  rijbewijs: 'Rijbewijzen',
  rijbewijsHulp: 'Zoals B of C1. Een per regel. Laat leeg als er geen rijbewijs is.',
  talen: 'Talen',
  diplomas: 'Diploma’s en certificaten',
  fout: {
    doelberoepen: 'Noem hoogstens 50 doelberoepen.',
    woonplaats: 'Vul de woonplaats in.',
    max_reis_km: 'Vul een reisafstand in van 1 tot 400 kilometer.',
    uren_min: 'Vul het minste aantal uren in, van 0 tot 60.',
    uren_max: 'Vul het meeste aantal uren in, van 1 tot 60. Niet lager dan het minste aantal.',
    opleiding: 'Kies de hoogste opleiding.',
    rijbewijs: 'Controleer de rijbewijzen.',
    talen: 'Controleer de talen.',
    diplomas: 'Controleer de diploma’s.',
  } as Readonly<Record<string, string>>,
  serverFout: 'Controleer dit veld.',
} as const;

export const overname = {
  titel: (naam: string) => `Belastbaarheid van ${naam}`,
  uitleg:
    'Neem het document letterlijk over. Voeg niets toe en laat niets weg. Alleen mensen die bij deze werknemer betrokken zijn, zien dit.',
  document: 'Soort document',
  soorten: {
    FML: 'FML, Functionele Mogelijkhedenlijst',
    IZP: 'IZP, inzetbaarheidsprofiel',
    LAB: 'LAB, lijst arbeidsmogelijkheden en beperkingen',
    BAR: 'BAR, belastbaarheidsrapport',
  },
  editie: 'Editie',
  editieHulp: 'Zoals op het document staat, bijvoorbeeld 2002 of nieuw.',
  datum: 'Datum van het document',
  auteurFunctie: 'Functie van de opsteller',
  auteurHulp: 'Alleen de functie, geen naam. Bijvoorbeeld: bedrijfsarts.',
  brondocument: 'Naam van het brondocument',
  brondocumentHulp:
    'Zodat een ander het kan terugvinden. Bijvoorbeeld: FML bedrijfsarts 10 februari.',
  beperkingen: 'Beperkingen',
  beperkingenHulp: 'Neem alleen de punten over waar een beperking staat.',
  punt: (nummer: number) => `Punt ${nummer}`,
  item: 'Onderdeel',
  kiesItem: 'Kies een onderdeel',
  niveau: 'Niveau',
  geenNiveau: 'Geen niveau genoemd',
  tekst: 'Letterlijke tekst',
  tekstHulp: 'De grens wordt uit deze tekst gelezen, zoals ‘ongeveer 10 kg’.',
  puntToelichting: 'Toelichting bij dit punt',
  puntToelichtingHulp:
    'Wat de arts er in woorden bij schrijft. Leest Passend er geen grens uit, dan beoordeel je de zin na het vastleggen.',
  erbij: 'Nog een punt toevoegen',
  weg: (nummer: number) => `Punt ${nummer} weghalen`,
  toelichting: 'Toelichting bij het hele document',
  vastleggen: 'Belastbaarheid vastleggen',
  bezig: 'Bezig met vastleggen',
  fout: {
    editie: 'Vul de editie in.',
    datum: 'Vul de datum van het document in.',
    auteurFunctie: 'Vul de functie van de opsteller in.',
    brondocument: 'Noem het document waaruit je overneemt.',
    item: (nummer: number) => `Kies bij punt ${nummer} een onderdeel.`,
    tekst: (nummer: number) => `Neem bij punt ${nummer} de tekst van het document over.`,
    dubbel: (nummer: number) => `Het onderdeel van punt ${nummer} staat er al.`,
  },
} as const;

/** What the title bar says of the pages of one client: never who it is. */
export const venstertitel = {
  dossier: 'Dossier',
  zoekprofiel: 'Zoekprofiel',
  belastbaarheid: 'Belastbaarheid',
} as const;
