import type { Activiteitgroep, Trajectdeel } from '../soorten/traject.js';

/** An activity that trajects usually have. The employer is told only its group. */
export interface Activiteitvoorbeeld {
  readonly code: string;
  readonly fase: Trajectdeel;
  readonly groep: Activiteitgroep;
  readonly naam: string;
}

/**
 * What trajects usually consist of, a phase at a time: a series of successive and overlapping
 * activities that brings persoonsprofiel and zoekprofiel together (Werkwijzer Poortwachter, as quoted
 * by bureaus). A coach chooses from it; nothing of it is obliged.
 */
export const ACTIVITEITEN: readonly Activiteitvoorbeeld[] = [
  ...inFase('intake', [
    ['kennismaking', 'gesprek', 'Kennismaken met coach en cliënt'],
    ['driegesprek', 'gesprek', 'Gesprek met cliënt en werkgever samen'],
    ['rechten_en_plichten', 'gesprek', 'Uitleg over rechten, plichten en privacy'],
    ['belastbaarheid_bespreken', 'gesprek', 'Doornemen wat in werk kan'],
    ['trajectplan_maken', 'profiel', 'Trajectplan opstellen en bespreken'],
  ]),
  ...inFase('aanbodversterking', [
    ['werkverlies', 'gesprek', 'Stilstaan bij het afscheid van het oude werk'],
    ['levensloop', 'onderzoek', 'Terugkijken op werk en opleiding'],
    ['kwaliteiten', 'onderzoek', 'Kwaliteiten en drijfveren in kaart brengen'],
    ['interessetest', 'onderzoek', 'Test van interesses en vaardigheden'],
    ['beroepen_verkennen', 'arbeidsmarkt', 'Passende beroepen verkennen'],
    ['arbeidsmarkt_verkennen', 'arbeidsmarkt', 'Nagaan waar vacatures zijn'],
    ['persoonsprofiel_maken', 'profiel', 'Persoonsprofiel opstellen'],
    ['zoekprofiel_maken', 'profiel', 'Zoekprofiel opstellen met reden per functie'],
  ]),
  ...inFase('voorbereiding_bemiddeling', [
    ['cv_maken', 'training', 'CV maken of vernieuwen'],
    ['linkedin', 'training', 'LinkedIn-profiel op orde brengen'],
    ['pitch', 'training', 'Pitch van een minuut oefenen'],
    ['star', 'training', 'STAR-voorbeelden opschrijven'],
    ['brief', 'training', 'Sollicitatiebrief leren schrijven'],
    ['gesprek_oefenen', 'training', 'Sollicitatiegesprek oefenen'],
    ['netwerk_in_kaart', 'training', 'Netwerk in kaart brengen'],
    ['presentatie', 'training', 'Jezelf presenteren aan een groep of werkgever'],
  ]),
  ...inFase('bemiddelingsfase', [
    ['vacatures_bespreken', 'sollicitatie', 'Vacatures samen bekijken'],
    ['solliciteren', 'sollicitatie', 'Solliciteren op passende vacatures'],
    ['open_sollicitaties', 'sollicitatie', 'Open sollicitaties sturen'],
    ['netwerken', 'sollicitatie', 'Netwerkgesprekken voeren'],
    ['jobhunting', 'sollicitatie', 'Werkgevers benaderen'],
    ['uitzendbureaus', 'sollicitatie', 'Inschrijven bij uitzendbureaus'],
    ['gesprek_voorbereiden', 'training', 'Een sollicitatiegesprek voorbereiden'],
  ]),
  ...inFase('arbeidsritme', [
    ['werkervaringsplaats', 'werkervaring', 'Werkervaringsplaats zoeken of volgen'],
    ['uren_opbouwen', 'werkervaring', 'Uren in werk stap voor stap opbouwen'],
    ['meelopen', 'werkervaring', 'Een dag meelopen bij een werkgever'],
    ['scholing', 'scholing', 'Korte cursus of opleiding'],
  ]),
  ...inFase('plaatsing', [
    ['arbeidsvoorwaarden', 'gesprek', 'Arbeidsvoorwaarden en gevolgen bespreken'],
    ['contract', 'gesprek', 'Contract of detachering regelen'],
    ['werkplek', 'overig', 'Werkplek en werktijden afstemmen'],
  ]),
  ...inFase('nazorg', [
    ['bellen_na_start', 'nazorg', 'Bellen na de eerste weken'],
    ['werkplekbezoek', 'nazorg', 'Langsgaan op de nieuwe werkplek'],
    ['afsluiting', 'nazorg', 'Traject afsluiten en terugkijken'],
  ]),
];

function inFase(
  fase: Trajectdeel,
  rijen: readonly (readonly [string, Activiteitgroep, string])[],
): readonly Activiteitvoorbeeld[] {
  return rijen.map(([code, groep, naam]) => ({ code, fase, groep, naam }));
}
