import { weekTekst } from '../../opmaak/week.js';
import type { Vertaling } from '../vertaling.js';
import type * as nl from '../werknemer.js';

/** Dutch levels of education keep their names: a translation would promise another diploma. */
export const opleidingNaam = {
  geen: 'No diploma',
  vmbo: 'Vmbo (lower secondary)',
  'mbo-1': 'Mbo 1 (vocational)',
  'mbo-2': 'Mbo 2 (vocational)',
  'mbo-3': 'Mbo 3 (vocational)',
  havo: 'Havo (upper secondary)',
  'mbo-4': 'Mbo 4 (vocational)',
  vwo: 'Vwo (pre-university)',
  hbo: 'Hbo (higher professional)',
  wo: 'University',
} satisfies Vertaling<typeof nl.opleidingNaam>;

export const werknemer = {
  naarRanglijst: 'View the vacancies',
  week: weekTekst,
  eersteZiektedag: 'First day of illness',
  werkgever: 'Employer',
  coach: 'Coach',
  zoekprofiel: 'Search profile',
  geenZoekprofiel: 'There is no search profile yet. Without a search profile there is no ranking.',
  maakZoekprofiel: 'Fill in the search profile',
  wijzigZoekprofiel: 'Change search profile',
  belastbaarheid: 'Work capacity',
  geenBelastbaarheid: 'No work capacity has been entered yet. Without it there is no ranking.',
  neemOver: 'Enter a document',
  naarDocument: 'View the document',
  document: (soort: string, datum: string) => `${soort} of ${datum}`,
  editie: (editie: string) => `edition ${editie}`,
  opgesteldDoor: (functie: string) => `drawn up by: ${functie}`,
  verouderdKop: (maanden: number) => `This document is ${maanden} months old`,
  verouderd:
    'Such a document is usually valid for half a year. Ask the company doctor whether it still holds, or ask for a new document. The ranking goes on working with what is here.',
  grens: 'Limit',
  geenGrens: 'no measure stated',
  niveau: (niveau: number) => `level ${niveau}`,
  teBeoordelen: 'A person has to assess this point: no limit can be derived from it.',
  geenBeperkingen: 'The document states no limitations.',
} satisfies Vertaling<typeof nl.werknemer>;

export const profielvelden = {
  doelberoepen: 'Target occupations',
  woonplaats: 'Place of residence',
  max_reis_km: 'Travel distance',
  uren: 'Hours per week',
  opleiding: 'Education',
  rijbewijs: 'Driving licence',
  talen: 'Languages',
  diplomas: 'Diplomas and certificates',
  geen: 'nothing filled in',
  reis: (km: string) => `at most ${km} km as the crow flies`,
  urenTekst: (min: string, max: string) => `${min} to ${max} hours`,
} satisfies Vertaling<typeof nl.profielvelden>;

export const profielformulier = {
  titel: (naam: string) => `Search profile of ${naam}`,
  uitleg: 'The ranking is computed again as soon as you save.',
  perRegel: 'One per line.',
  doelberoepen: 'Target occupations',
  woonplaats: 'Place of residence',
  woonplaatsHulp: 'Two places with the same name? Add the province, such as Hengelo (Overijssel).',
  max_reis_km: 'Travel distance in kilometres',
  max_reis_kmHulp: 'As the crow flies, between the places.',
  uren_min: 'Fewest hours per week',
  uren_max: 'Most hours per week',
  opleiding: 'Highest education',
  rijbewijs: 'Driving licences',
  rijbewijsHulp: 'Such as B or C1. One per line. Leave empty if there is none.',
  talen: 'Languages',
  diplomas: 'Diplomas and certificates',
  fout: {
    doelberoepen: 'Name at most 50 target occupations.',
    woonplaats: 'Fill in the place of residence.',
    max_reis_km: 'Fill in a travel distance of 1 to 400 kilometres.',
    uren_min: 'Fill in the fewest hours, from 0 to 60.',
    uren_max: 'Fill in the most hours, from 1 to 60. Not lower than the fewest.',
    opleiding: 'Choose the highest education.',
    rijbewijs: 'Check the driving licences.',
    talen: 'Check the languages.',
    diplomas: 'Check the diplomas.',
  },
  serverFout: 'Check this field.',
} satisfies Vertaling<typeof nl.profielformulier>;

export const overname = {
  titel: (naam: string) => `Work capacity of ${naam}`,
  uitleg:
    'Copy the document word for word. Add nothing and leave nothing out. Only people who work with this client see this.',
  document: 'Kind of document',
  soorten: {
    FML: 'FML, list of functional possibilities',
    IZP: 'IZP, deployability profile',
    LAB: 'LAB, list of possibilities and limitations at work',
    BAR: 'BAR, work capacity report',
  },
  editie: 'Edition',
  editieHulp: 'As written on the document, for example 2002 or nieuw.',
  datum: 'Date of the document',
  auteurFunctie: 'Position of the author',
  auteurHulp: 'Only the position, no name. For example: company doctor (bedrijfsarts).',
  brondocument: 'Name of the source document',
  brondocumentHulp:
    'So that someone else can find it. For example: FML company doctor 10 February.',
  beperkingen: 'Limitations',
  beperkingenHulp: 'Copy only the points that state a limitation.',
  punt: (nummer: number) => `Point ${nummer}`,
  item: 'Item',
  kiesItem: 'Choose an item',
  niveau: 'Level',
  geenNiveau: 'No level stated',
  tekst: 'Literal text',
  tekstHulp: 'The limit is read from this text, such as ‘ongeveer 10 kg’. Keep it in Dutch.',
  puntToelichting: 'Explanation of this point',
  puntToelichtingHulp:
    'What the doctor adds in words. If Passend reads no limit in it, you assess the sentence after recording.',
  erbij: 'Add another point',
  weg: (nummer: number) => `Remove point ${nummer}`,
  toelichting: 'Explanation of the whole document',
  vastleggen: 'Record work capacity',
  bezig: 'Recording',
  fout: {
    editie: 'Fill in the edition.',
    datum: 'Fill in the date of the document.',
    auteurFunctie: 'Fill in the position of the author.',
    brondocument: 'Name the document that you are copying from.',
    item: (nummer: number) => `Choose an item at point ${nummer}.`,
    tekst: (nummer: number) => `Copy the text of the document at point ${nummer}.`,
    dubbel: (nummer: number) => `The item of point ${nummer} is already there.`,
  },
} satisfies Vertaling<typeof nl.overname>;

/** What the title bar says of the pages of one client: never who it is. */
export const venstertitel = {
  dossier: 'File',
  zoekprofiel: 'Search profile',
  belastbaarheid: 'Work capacity',
} satisfies Vertaling<typeof nl.venstertitel>;
