import type { MijlpaalWeergave, TijdlijnWeergave } from '@passend/contracts';
import type { Gebeurtenissoort } from '@passend/domain';
import { datumTekst } from '../opmaak/datum.js';
import { weekTekst } from '../opmaak/week.js';

export const tijdlijn = {
  link: 'Tijdlijn',
  titel: (naam: string) => `Tijdlijn van ${naam}`,
  venstertitel: 'Tijdlijn',
  week: weekTekst,
  eersteDag: (dag: string) => `Eerste ziektedag: ${datumTekst(dag)}.`,
  nieuwGeval: 'Dit is een nieuw ziektegeval, na een herstel van vier weken of langer.',
  rust: (dag: string) =>
    `De bedrijfsarts zegt dat er nu geen mogelijkheden zijn. Hij kijkt opnieuw op ${datumTekst(dag)}. De termijnen lopen door.`,
  beeld: (week: number, tot: number) =>
    `Tijdlijn van de twee jaar. Vandaag: ${weekTekst(week, tot)}. Alle data staan ook in de tabel.`,
  vandaag: 'vandaag',
  nuKop: 'Nu aan de beurt',
  nuLeeg: 'Er is nu niets dat moet gebeuren.',
  daarna: (naam: string, dag: string) => `Daarna: ${naam}, uiterlijk ${datumTekst(dag)}.`,
  tabelKop: 'Alle mijlpalen',
  mijlpaal: 'Mijlpaal',
  wie: 'Wie',
  wanneer: 'Wanneer',
  stand: 'Stand',
  meer: 'Termijn en artikel',
  document: 'Document',
  teLaat: 'Als het te laat is',
  artikel: 'Artikel',
  zekerheid: 'Hoe zeker',
  twijfel: 'Nog te controleren',
  gebeurtenissenKop: 'Wat er is gebeurd',
  gebeurtenissenLeeg:
    'Er staat nog niets. De data hierboven volgen nu alleen uit de eerste ziektedag.',
  voegToeKop: 'Gebeurtenis toevoegen',
  soort: 'Wat is er gebeurd?',
  voegToe: 'Toevoegen',
  corrigeer: 'Corrigeren',
  corrigeerKop: 'Gebeurtenis corrigeren',
  bewaar: 'Correctie bewaren',
  trekIn: 'Klopt niet, haal weg',
  ingetrokken: 'Weggehaald. In het dossier blijft staan dat het er stond.',
  bewaard: 'Bewaard. De data zijn opnieuw uitgerekend.',
  door: (naam: string, moment: string) => `Ingevoerd door ${naam}, ${moment}`,
  correcties: (n: number) => (n === 1 ? '1 keer gecorrigeerd' : `${n} keer gecorrigeerd`),
  kiesDag: 'Kies een dag.',
  vulWeken: 'Vul een aantal weken in.',
  kies: 'Kies een antwoord.',
  ja: 'Ja',
  nee: 'Nee',
  geenAdvies: 'De data zijn een hulpmiddel. Ze zijn geen juridisch advies.',
} as const;

export const loopTekst: Readonly<Record<TijdlijnWeergave['loop'], (tot: string) => string>> = {
  loopt: () => '',
  staat_stil: (tot) =>
    `De dagen tellen nu niet mee, tot en met ${tot}. Alles daarna schuift mee op.`,
  hersteld: (tot) =>
    `Hersteld gemeld. Wie tot en met ${tot} weer uitvalt, gaat verder in dit ziektegeval.`,
  gestopt: () => 'Dit ziektegeval is afgesloten. Er hoeft niets meer te gebeuren.',
};

export const wieTekst: Readonly<Record<MijlpaalWeergave['verantwoordelijke'], string>> = {
  werkgever: 'Werkgever',
  werknemer: 'Werknemer',
  werkgever_en_werknemer: 'Werkgever en werknemer',
  bedrijfsarts: 'Bedrijfsarts',
  uwv: 'UWV',
};

export const statusTekst: Readonly<Record<MijlpaalWeergave['status'], string>> = {
  nog_niet: 'Later',
  open: 'Kan nu',
  dringend: 'Haast',
  te_laat: 'Datum voorbij',
  gedaan: 'Gedaan',
  te_laat_gedaan: 'Gedaan, na de datum',
  afgeweken: 'Met reden afgeweken',
  opgeschort: 'Rust',
  loopt: 'Loopt',
  voorbij: 'Voorbij',
};

export const vormTekst: Readonly<Record<NonNullable<MijlpaalWeergave['vorm']>, string>> = {
  geen: 'Niet nodig: korter dan zes weken ziek.',
  verkort: 'Verkort verslag: zes tot tien weken ziek.',
  volledig: '',
  beperkt: 'Beperkt verslag, omdat er geen mogelijkheden zijn.',
  mag_achterwege_met_instemming:
    'Mag achterwege blijven als werkgever en werknemer dat samen opschrijven: de AOW komt binnen een jaar na de wachttijd.',
  niet_nodig_bij_terugkeer: 'Nu niet nodig: terugkeer wordt binnen drie maanden verwacht.',
  opgeschort: 'Rust zolang er volgens de bedrijfsarts geen mogelijkheden zijn.',
  vrijwillig: 'Niet verplicht.',
  buiten_termijn: 'De aanvraag viel buiten de termijn; de gewone wachttijd geldt.',
};

export const zekerheidTekst: Readonly<Record<MijlpaalWeergave['zekerheid'], string>> = {
  wet: 'Staat in de wet.',
  uitvoering: 'Zo voert het UWV het uit.',
  praktijk: 'Zo is het gewoon in de praktijk.',
  na_te_gaan: 'Nog te controleren. Kijk dit na voordat je erop vertrouwt.',
};

export const soortTekst: Readonly<Record<Gebeurtenissoort, string>> = {
  probleemanalyse: 'Probleemanalyse is er',
  plan_van_aanpak: 'Plan van aanpak is getekend',
  evaluatie: 'Plan is geëvalueerd',
  melding_42: '42e-weeksmelding is gedaan',
  ad_onderzoek: 'Arbeidsdeskundig onderzoek is er',
  eerstejaarsevaluatie: 'Eerstejaarsevaluatie is gehouden',
  start_2e_spoor: '2e spoor is gestart',
  belastbaarheid_vastgesteld: 'Bedrijfsarts heeft vastgesteld wat er kan',
  deskundigenoordeel: 'Deskundigenoordeel is er',
  uwv_kennisgeving: 'Brief van het UWV over de WIA is ontvangen',
  actueel_oordeel: 'Actueel oordeel is er',
  eindevaluatie: 'Eindevaluatie is gehouden',
  wia_aanvraag: 'WIA is aangevraagd',
  riv_ingediend: 'Re-integratieverslag is naar het UWV gestuurd',
  hersteld: 'Hersteld gemeld',
  wazo_verlof: 'Zwangerschaps-, bevallings- of adoptieverlof',
  gbm: 'Bedrijfsarts: geen benutbare mogelijkheden',
  afwijking: 'Met reden van een termijn afgeweken',
  loonsanctie: 'UWV heeft een loonsanctie opgelegd',
  bekortingsverzoek: 'Verzoek om de loonsanctie te bekorten',
  vrijwillige_verlenging: 'Wachttijd vrijwillig verlengd',
  vervroegde_iva: 'Vervroegde IVA aangevraagd en toegekend',
  einde_dienstverband: 'Dienstverband eindigt',
  aow: 'AOW gaat in',
  overlijden: 'Overleden',
  ziekmelding: 'Ziekmelding is gedaan',
};

/** When something is due or was done, in short lines. */
export const wanneer = {
  op: (dag: string) => `op ${dag}`,
  wet: (dag: string) => `volgens de wet ${dag}`,
  liefst: (dag: string) => `liefst ${dag}`,
  uiterlijk: (dag: string) => `uiterlijk ${dag}`,
  vanaf: (dag: string) => `vanaf ${dag}`,
  vanTot: (van: string, tot: string) => `${van} tot en met ${tot}`,
  rond: (dag: string) => `rond ${dag}`,
  daarna: (n: number) => `en daarna nog ${n} keer, om de zes weken`,
  wachttijd: (dag: string, weken: number) => `${dag}, wachttijd ${weken} weken`,
  weken: (n: number) => `${n} weken`,
} as const;

/** Terms from which one can deviate with a reason. */
export const termijnNaam = {
  probleemanalyse: 'Probleemanalyse',
  plan_van_aanpak: 'Plan van aanpak',
  evaluatie: 'Evaluatie',
  start_2e_spoor: 'Start van het 2e spoor',
} as const;

export const veldTekst = {
  datum: 'Op welke dag?',
  van: 'Eerste dag',
  tot: 'Laatste dag',
  totMag: 'Laatste dag (laat leeg als het nog zo is)',
  herbeoordeling: 'Wanneer kijkt de bedrijfsarts opnieuw?',
  ontvangen: 'Ontvangen op',
  besluit: 'UWV besloot dat alles is hersteld op (niet verplicht)',
  aanvraag: 'Aangevraagd op',
  laatsteDag: 'Laatste dag van het dienstverband',
  weken: 'Hoeveel weken?',
  wachttijdWeken: 'Hoeveel weken duurt de wachttijd nu?',
  zelfdeOorzaak: 'Is de ziekte na het verlof dezelfde als ervoor?',
  terugkeerBinnen3Maanden: 'Is terugkeer binnen drie maanden te verwachten?',
  mijlpaal: 'Van welke termijn?',
} as const;
