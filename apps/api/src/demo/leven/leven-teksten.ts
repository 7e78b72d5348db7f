import type { Activiteitgroep, Fasedocument, Trajectdeel } from '@passend/domain';

interface Periode {
  readonly fase: Trajectdeel;
  readonly van: number;
  readonly tot: number;
}

/** When each phase ran, in days after the first sick day; phases overlap. */
export const PERIODEN: readonly Periode[] = [
  { fase: 'intake', van: 410, tot: 424 },
  { fase: 'aanbodversterking', van: 420, tot: 452 },
  { fase: 'voorbereiding_bemiddeling', van: 448, tot: 492 },
  { fase: 'arbeidsritme', van: 470, tot: 590 },
  { fase: 'bemiddelingsfase', van: 490, tot: 598 },
  { fase: 'plaatsing', van: 590, tot: 605 },
  { fase: 'nazorg', van: 600, tot: 741 },
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
    'Vacatures doorgenomen: bediening op afstand',
    'Brief voor de provincie nagekeken',
    'Open sollicitatie voorbereid',
    'Telefoongesprek voorbereid',
    'Vacatures doorgenomen: administratie',
    'CV aangepast voor administratie',
    'Sollicitatiegesprek geoefend',
    'Eerste gesprek nabesproken',
    'Netwerkgesprek voorbereid',
    'Inschrijving bij een uitzendbureau besproken',
    'Vacatures doorgenomen: planning',
    'Brief voor het waterschap nagekeken',
    'Werkbezoek voorbereid',
    'Werkbezoek nabesproken',
    'Tweede gesprek geoefend',
    'Aanbod besproken',
  ),
  ...reeks(
    'plaatsing',
    'gesprek',
    'Gesprek met de nieuwe werkgever',
    'Afspraken over de detachering',
  ),
  ...reeks('nazorg', 'nazorg', 'Terugblik op de eerste dagen', 'Gesprek met de leidinggevende'),
];

interface Fasestuk {
  readonly dag: number;
  readonly document: Fasedocument;
  readonly tekst: string;
}

/** What each phase left behind. */
export const FASESTUKKEN: readonly Fasestuk[] = [
  {
    dag: 446,
    document: 'persoonsprofiel',
    tekst:
      'Nico werkte 19 jaar als chauffeur. Hij is gewend aan vaste regels, techniek en wisselende tijden. Hij werkt netjes en houdt het overzicht.',
  },
  {
    dag: 450,
    document: 'zoekprofiel',
    tekst:
      'Medewerker bediening brug en sluis (op afstand), administratief medewerker en medewerker planning. Binnen 30 km, 20 tot 30 uur per week.',
  },
  { dag: 460, document: 'cv', tekst: 'CV van één pagina, en een versie voor administratief werk.' },
  { dag: 478, document: 'pitch', tekst: 'Een verhaal van één minuut: wie ik ben en wat ik zoek.' },
  {
    dag: 480,
    document: 'star_voorbeelden',
    tekst: 'Drie voorbeelden uit het werk als chauffeur: planning, storing en klantcontact.',
  },
  {
    dag: 598,
    document: 'plaatsingsafspraak',
    tekst:
      'Detachering bij Gemeente Verzonnen Waterland (demo) voor 24 uur per week. Afgesproken zijn taken, tijden, begeleiding en twee gesprekken om terug te kijken.',
  },
];

interface Norm {
  readonly dag: number;
  readonly fase: Trajectdeel;
  readonly perWeek: number;
  readonly grond: 'eerst_voorbereiden' | 'fase' | 'plaatsing';
  readonly reden: string;
}

/** How many sollicitaties the coach asked, and why. */
export const NORMEN: readonly Norm[] = [
  {
    dag: 424,
    fase: 'aanbodversterking',
    perWeek: 0,
    grond: 'eerst_voorbereiden',
    reden: 'Eerst het profiel, het CV en het oefenen. Dat staat in het trajectplan.',
  },
  {
    dag: 490,
    fase: 'bemiddelingsfase',
    perWeek: 1,
    grond: 'fase',
    reden: 'Het CV is klaar. Eén sollicitatie per week past naast de opbouw van het arbeidsritme.',
  },
  {
    dag: 598,
    fase: 'nazorg',
    perWeek: 0,
    grond: 'plaatsing',
    reden: 'Nico is begonnen op een detachering. Zoeken is nu niet nodig.',
  },
];
