import { aantal } from '../opmaak/getal.js';

export const bronnen = {
  titel: 'Bronnen',
  uitleg: 'Sites en lijsten waar de vacatures vandaan komen.',
  naarBeroepen: 'Bekijk welke beroepen Passend herkent, met hun vacatures van nu',
  leegKop: 'Er zijn nog geen bronnen',
  leeg: 'Voeg hieronder een eerste bron toe. Daarna leest Passend de vacatures vanzelf.',
  lijst: 'Bronnen',
  naam: 'Naam',
  type: 'Soort',
  live: 'Openstaand',
  uitkomst: 'Wat dat gaf',
  nooit: 'Nog niet gelezen',
  gepauzeerd: 'Gepauzeerd',
  gezondheid: {
    goed: { naam: 'Werkt goed', doe: null },
    onbekend: { naam: 'Nog niet bekend of deze bron werkt', doe: null },
    fout: {
      naam: '▬ Werkt niet',
      doe: 'Passend probeert het vanzelf opnieuw. Blijft dit zo? Kijk dan of het adres nog klopt.',
    },
    alarm: {
      naam: '▲ Kijk dit na',
      doe: 'Passend sluit nu niets. Kijk eerst op de site zelf of deze vacatures echt weg zijn.',
    },
  },
  /** What the codes of the server mean; a code that is not here has no sentence of its own. */
  reden: new Map([
    ['bron_onbereikbaar', 'De site gaf geen bruikbaar antwoord.'],
    [
      'sleutel_ontbreekt',
      'Voor deze bron is een sleutel nodig. Die staat nog niet in de instellingen van Passend.',
    ],
    ['sleutel_geweigerd', 'De site neemt onze sleutel niet aan. Kijk of de sleutel nog klopt.'],
    ['lijst_half', 'Een deel van de lijst was niet te lezen. Wat er niet in stond, blijft open.'],
    ['leeg', 'De lijst met vacatures was ineens leeg.'],
    ['gehalveerd', 'Meer dan de helft van de vacatures stond ineens niet meer in de lijst.'],
    ['massale_sluiting', 'Heel veel vacatures zouden in één keer sluiten.'],
  ]) as ReadonlyMap<string, string>,
  actie: {
    'lees-nu': 'Lees nu',
    pauzeer: 'Pauzeer',
    'ga-verder': 'Ga verder',
    'rem-los': 'Ik heb gekeken: sluiten mag',
  },
  gedaan: {
    'lees-nu':
      'De bron wordt zo gelezen. Laad deze pagina over een minuut opnieuw om te zien wat dat gaf.',
    pauzeer: 'De bron is gepauzeerd. Passend leest hem niet meer.',
    'ga-verder': 'De bron doet weer mee.',
    'rem-los': 'De volgende keer dat deze bron gelezen wordt, mogen de vacatures één keer sluiten.',
  },
  gelukt: 'Gelukt',
  mislukt: 'Mislukt',
  gaf: (run: { nieuw: number; gewijzigd: number; gesloten: number; fouten: number }) =>
    `${run.nieuw} nieuw, ${run.gewijzigd} gewijzigd, ${run.gesloten} gesloten, ${aantal(run.fouten, 'fout', 'fouten')}`,
  toevoegen: 'Bron toevoegen',
  toevoegenBezig: 'Bezig met toevoegen',
  toegevoegd: (naam: string) =>
    `De bron ‘${naam}’ is toegevoegd. Hij wordt bij de volgende ronde gelezen.`,
  veld: { naam: 'Naam', type: 'Soort bron', url: 'Webadres' },
  hulp: {
    url: 'Het adres van de sitemap, de feed of de pagina met vacatures.',
  },
  soort: {
    sitemap: 'Sitemap van een site',
    jsonld: 'Pagina met vacatures (JSON-LD)',
    indeed: 'Indeed-feed (XML)',
    rss: 'RSS-feed',
    recruitee: 'Recruitee',
    greenhouse: 'Greenhouse',
    adzuna: 'Adzuna (met sleutel)',
    eures: 'EURES (met sleutel)',
    join: 'Join',
    'jooble-api': 'Jooble (met sleutel)',
    smartrecruiters: 'SmartRecruiters',
    successfactors: 'SuccessFactors',
    workday: 'Workday',
    ashby: 'Ashby',
    homerun: 'Homerun',
    lever: 'Lever',
    personio: 'Personio',
    teamtailor: 'Teamtailor',
    workable: 'Workable',
  } as Readonly<Record<string, string>>,
  fout: {
    naam: 'Geef de bron een naam.',
    url: 'Vul een webadres in dat begint met https://.',
    type: 'Kies een soort bron.',
  } as Readonly<Record<string, string>>,
} as const;
