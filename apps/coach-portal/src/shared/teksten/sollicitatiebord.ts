import type { Bordkolom, Trechterfase, Verplaatsbezwaar } from '@passend/domain';
import { aantal } from '../opmaak/getal.js';

/** The columns, as the coach reads them. */
export const kolomNaam: Readonly<Record<Bordkolom, string>> = {
  gesignaleerd: 'Gezien en gekozen',
  gesolliciteerd: 'Gesolliciteerd',
  gesprek: 'In gesprek',
  aanbod: 'Proef of aanbod',
  gestart: 'Begonnen',
  niet_verder: 'Niet verder',
};

/** Why a card cannot go to a column now. */
export const waaromNiet: Readonly<Record<Verplaatsbezwaar, string>> = {
  staat_er_al: 'Hier staat de kaart al.',
  klaar: 'Dit is afgerond. Er komt geen stap meer.',
  onbekende_stap: 'Deze manier van zoeken kent deze stap niet.',
  terug: 'Terug kan niet. Maak de laatste stap ongedaan.',
  te_ver: 'Dit kan nog niet. Er hoort een stap tussen.',
};

export const bord = {
  titel: 'Sollicitaties',
  inleiding: 'Alle sollicitaties in je caseload. De werknemer solliciteert zelf.',
  weergaven: 'Weergave kiezen',
  tabel: 'Tabel',
  bord: 'Bord',
  trechter: 'Verloop',
  link: 'Sollicitaties in je caseload',
  leegKop: 'Er staan nog geen sollicitaties',
  leeg: 'Zodra een werknemer iets opschrijft, of jij iets noteert, staat het hier.',
  nietsKop: 'Niets met deze filters',
  niets: 'Haal een filter weg om meer te zien.',
  gevonden: (n: number) => aantal(n, 'sollicitatie', 'sollicitaties'),
  filterWie: 'Werknemer',
  filterGroep: 'Wie is aan zet',
  filterKolom: 'Hoe ver',
  allen: 'Alle werknemers',
  alle: 'Alles',
  groep: { nu: 'Nu iets te doen', wacht: 'Wacht op antwoord', klaar: 'Klaar' },
  kolommen: {
    wat: 'Wat',
    wie: 'Werknemer',
    status: 'Hoe staat het',
    volgende: 'Volgende stap',
    doe: 'Verplaats',
  },
  tabelKop: 'Sollicitaties, de laatste verandering bovenaan',
  leegKolom: 'Nog niets',
  meer: (n: number) => `Toon er nog ${n}`,
  sleep: (wat: string) => `Versleep ${wat}`,
  zetNeer: (kolom: string) => `Zet neer in: ${kolom}`,
  uitleg:
    'Sleep een kaart naar een kolom, of kies “Verplaats naar…”. Met het toetsenbord: Enter op het sleepteken, Tab naar een kolom, Enter om neer te zetten, Esc om te stoppen.',
  verplaats: 'Verplaats naar…',
  verplaatsWat: (wat: string) => `Verplaats ${wat}`,
  anders: 'Andere dag of toelichting…',
  nergens: 'Geen stap mogelijk',
  dialoogKop: (wat: string) => `Verplaats “${wat}”`,
  naar: 'Hoe staat het nu?',
  waaromNodig: 'Schrijf kort op waarom.',
  komtNog: 'Deze dag moet nog komen.',
  kanNietKop: 'Wat nu niet kan',
  bezig: 'Wordt bewaard',
  verplaatst: (wat: string, status: string) => `“${wat}” staat nu op: ${status}.`,
  terug: (wat: string, status: string) =>
    `De stap is ongedaan gemaakt. “${wat}” staat weer op: ${status}.`,
  voorbij: (wat: string, nu: string, mijn: string) =>
    `Een ander was je voor: “${wat}” staat nu op: ${nu}. Jouw stap “${mijn}” is niet bewaard.`,
  terugVoorbij: (wat: string, nu: string) =>
    `Er kwam al een stap na die van jou. “${wat}” staat op: ${nu}. Er is niets teruggedraaid.`,
  weg: (wat: string) => `“${wat}” is intussen weggehaald. Jouw stap is niet bewaard.`,
  mislukt: (wat: string) => `“${wat}” is niet verplaatst. Probeer het nog eens.`,
  alsnog: 'Doe het alsnog',
  bewijs: 'Voeg bewijs toe',
} as const;

/** How far it came, as a number of people would say it. */
export const fasenaam: Readonly<Record<Trechterfase, string>> = {
  gesignaleerd: 'Gezien',
  gesolliciteerd: 'Gesolliciteerd',
  gesprek: 'In gesprek gekomen',
  aanbod: 'Proef of aanbod',
  gestart: 'Begonnen',
};

export const verloop = {
  kop: 'Hoe ver sollicitaties kwamen',
  uitleg:
    'Elke sollicitatie telt mee bij alle stappen tot waar zij kwam, ook als zij daarna stopte. Andere activiteiten tellen hier niet mee.',
  titel: 'Sollicitaties per stap',
  kolommen: { stap: 'Zo ver gekomen', aantal: 'Aantal' },
} as const;
