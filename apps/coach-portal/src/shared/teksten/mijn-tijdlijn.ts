import type { MijlpaalWeergave } from '@passend/contracts';
import { datumTekst } from '../opmaak/datum.js';

export const mijnTijdlijn = {
  titel: 'Mijn tijdlijn',
  inleiding: (week: number, tot: number) =>
    week > tot
      ? `Je bent in week ${week}. De ${tot} weken zijn voorbij. Vraag je coach wat er nu voor je geldt.`
      : `Je bent in week ${week} van ${tot}. Zo lang betaalt je werkgever je loon meestal door.`,
  rust: (dag: string) =>
    `De bedrijfsarts zegt dat je nu niets hoeft te doen. Hij kijkt opnieuw op ${dag}.`,
  zelfKop: 'Dit doe je zelf',
  zelfLeeg: 'Je hoeft nu niets te doen.',
  uiterlijk: (dag: string) => `Uiterlijk ${datumTekst(dag)}`,
  rond: (dag: string) => `Rond ${datumTekst(dag)}`,
  gedaan: (dag: string) => `Gedaan op ${datumTekst(dag)}`,
  voorbij: (dag: string) => `De datum was ${datumTekst(dag)}. Vraag je coach hoe het staat.`,
  komtKop: 'Wat er komt',
  geweestKop: 'Wat er al was',
  gebeurdKop: 'Wat je coach heeft opgeschreven',
  gebeurdLeeg: 'Je coach heeft nog niets opgeschreven.',
  kloptNiet: 'Klopt er iets niet? Zeg het tegen je coach. Hij kan het verbeteren.',
  meer: 'Meer hierover',
  werkgever:
    'Je werkgever ziet alleen de data en wat hij moet doen. Hij ziet niet waarom een datum verschuift.',
} as const;

/** Each milestone in one sentence, to the client himself. */
export const mijnMijlpaal: Readonly<Record<MijlpaalWeergave['code'], string>> = {
  ziekmelding: 'Je hebt je ziek gemeld bij je werkgever.',
  probleemanalyse: 'De bedrijfsarts schrijft op wat je nog kunt doen. Je krijgt een kopie.',
  plan_van_aanpak: 'Jij en je werkgever maken samen een plan. Jullie tekenen het allebei.',
  evaluatie: 'Jij en je werkgever bespreken hoe het gaat.',
  deskundigenoordeel:
    'Kom je er met je werkgever niet uit? Dan kun je het UWV om een oordeel vragen.',
  vervroegde_iva: 'Is herstel heel onwaarschijnlijk? Dan kun je eerder een uitkering vragen.',
  gbm_herbeoordeling: 'De bedrijfsarts kijkt opnieuw wat je kunt.',
  melding_42: 'Je werkgever meldt bij het UWV dat je langer ziek bent.',
  ad_onderzoek: 'Een arbeidsdeskundige kijkt welk werk bij je past.',
  eerstejaarsevaluatie:
    'Jij en je werkgever kijken terug op het eerste jaar en kiezen hoe het verder gaat.',
  bijstelling_plan_van_aanpak: 'Jij en je werkgever passen het plan aan.',
  start_2e_spoor: 'Je gaat ook zoeken naar werk bij een andere werkgever. Je coach helpt je.',
  melding_uit_dienst: 'Je werkgever meldt bij het UWV dat je ziek uit dienst gaat.',
  uwv_brief: 'Je krijgt een brief van het UWV over de WIA.',
  actueel_oordeel:
    'De bedrijfsarts schrijft op wat je nu kunt. De medische stukken krijg alleen jij.',
  eindevaluatie: 'Jij en je werkgever kijken terug op de hele periode.',
  riv: 'Het re-integratieverslag is klaar. Je krijgt een kopie.',
  wia_aanvraag: 'Vraag de WIA aan, met DigiD. Doe dit op tijd: te laat kan je loon kosten.',
  riv_upload: 'Je werkgever stuurt het verslag naar het UWV. Je mag dat ook zelf doen.',
  riv_toets: 'Het UWV kijkt of er genoeg is gedaan.',
  einde_wachttijd: 'De twee jaar zijn voorbij. Daarna kan de WIA beginnen.',
  loonsanctie: 'Je werkgever betaalt je loon langer door.',
  bekortingsverzoek: 'Het UWV besluit of je werkgever alles heeft hersteld.',
  loondoorbetaling: 'Tot en met deze dag betaalt je werkgever je loon.',
};
