import type { Activiteitgroep, Trajectdeel } from '@passend/domain';

interface Periode {
  readonly fase: Trajectdeel;
  readonly van: number;
  readonly tot: number;
}

/** When each phase ran, in days after the first sick day; phases overlap. */
export const PERIODEN: readonly Periode[] = [
  { fase: 'intake', van: 400, tot: 414 },
  { fase: 'aanbodversterking', van: 410, tot: 470 },
  { fase: 'voorbereiding_bemiddeling', van: 465, tot: 530 },
  { fase: 'arbeidsritme', van: 480, tot: 600 },
  { fase: 'bemiddelingsfase', van: 520, tot: 690 },
  { fase: 'plaatsing', van: 690, tot: 697 },
  { fase: 'nazorg', van: 697, tot: 741 },
];

interface Activiteit {
  readonly fase: Trajectdeel;
  readonly groep: Activiteitgroep;
  readonly naam: string;
}

const reeks = (
  fase: Trajectdeel,
  groep: Activiteitgroep,
  ...namen: readonly string[]
): readonly Activiteit[] => namen.map((naam) => ({ fase, groep, naam }));

/** Forty activities, in the order in which they were done. */
export const ACTIVITEITEN: readonly Activiteit[] = [
  ...reeks('intake', 'gesprek', 'Kennismaking', 'Rechten en plichten besproken'),
  ...reeks(
    'aanbodversterking',
    'onderzoek',
    'Beroepskeuzetest',
    'Waarden in werk',
    'Wat kan ik, wat wil ik',
    'Werkervaring op een rij',
  ),
  ...reeks('aanbodversterking', 'profiel', 'Persoonsprofiel geschreven', 'Zoekprofiel besproken'),
  ...reeks(
    'voorbereiding_bemiddeling',
    'training',
    'CV gemaakt',
    'CV nagekeken',
    'Profiel op een netwerksite',
    'STAR-voorbeelden geoefend',
    'Pitch geoefend',
    'Oefengesprek met een collega',
  ),
  ...reeks('arbeidsritme', 'werkervaring', 'Meelopen bij een sluis', 'Meelopen bij de gemeente'),
  ...reeks(
    'bemiddelingsfase',
    'arbeidsmarkt',
    'Arbeidsmarkt in de regio verkend',
    'Lijst van mogelijke werkgevers',
    'Banenmarkt bezocht',
    'Netwerk in kaart gebracht',
  ),
  ...reeks(
    'bemiddelingsfase',
    'sollicitatie',
    ...Array.from({ length: 16 }, (_, n) => `Sollicitatie ${n + 1} verstuurd`),
  ),
  ...reeks(
    'plaatsing',
    'gesprek',
    'Gesprek met de nieuwe werkgever',
    'Afspraken over de detachering',
  ),
  ...reeks('nazorg', 'nazorg', 'Terugblik na twee weken', 'Terugblik na zes weken'),
];

/** What the coach wrote every six weeks. */
export const VOORTGANG: readonly string[] = [
  'Voortgang 1: de intake is klaar en het trajectplan is getekend.',
  'Voortgang 2: het persoonsprofiel staat. Het zoekprofiel gaat over bediening op afstand en administratie.',
  'Voortgang 3: CV en pitch zijn klaar. Een gesprek ging niet door, door het vervoer. Het is ingehaald.',
  'Voortgang 4: het arbeidsritme is opgebouwd tot 20 uur per week. De eerste sollicitaties zijn verstuurd.',
  'Voortgang 5: er waren drie gesprekken. Een werkgever wil verder praten.',
  'Voortgang 6: er is een plek gevonden. De detachering begint over vier weken.',
];
