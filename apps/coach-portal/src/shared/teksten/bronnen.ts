import { aantal } from '../opmaak/getal.js';

export const bronnen = {
  titel: 'Bronnen',
  uitleg: 'Sites en lijsten waar de vacatures vandaan komen.',
  leegKop: 'Er zijn nog geen bronnen',
  leeg: 'Voeg hieronder een eerste bron toe. Daarna leest Passend de vacatures vanzelf.',
  lijst: 'Bronnen',
  naam: 'Naam',
  type: 'Soort',
  live: 'Openstaand',
  uitkomst: 'Wat dat gaf',
  nooit: 'Nog niet gelezen',
  gepauzeerd: 'Gepauzeerd',
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
  } as Readonly<Record<string, string>>,
  fout: {
    naam: 'Geef de bron een naam.',
    url: 'Vul een webadres in dat begint met https://.',
    type: 'Kies een soort bron.',
  } as Readonly<Record<string, string>>,
} as const;
