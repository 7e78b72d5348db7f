import type { Toestemmingsoort } from './delen.js';

/** A version of what a werknemer is told; a text that changes gets a new version, the old one stays. */
export interface Informatietekst {
  readonly id: string;
  /** The day on which it was laid down. */
  readonly versie: string;
  readonly delen: readonly { readonly kop: string; readonly alineas: readonly string[] }[];
}

/** What is shared with whom and why, in plain words (AVG 13 and 14). */
export const DELEN_MET_WIE: Informatietekst = {
  id: 'delen_met_wie',
  versie: '2026-11-30',
  delen: [
    {
      kop: 'Met je werkgever',
      alineas: [
        'Je werkgever krijgt je ziekte, klachten en behandeling nooit te zien. Ook niet als jij het goed vindt.',
        'Hij ziet wel hoe ver het traject is: de week, wat hij zelf moet doen, en aantallen. Dat moet van de wet. Je werkgever moet aan UWV laten zien dat er naar werk wordt gezocht.',
        'Schreef de bedrijfsarts voor je werkgever op hoeveel uur je kunt werken? Dan kan hij dat hier lezen. Alleen in woorden over werk.',
      ],
    },
    {
      kop: 'Met je coach',
      alineas: [
        'Je coach ziet wat de bedrijfsarts over je werk heeft opgeschreven: wat je kunt en wat niet. Dat is nodig om passend werk te zoeken. De wet staat dat toe.',
        'Je coach ziet je ziekte niet. Je hoeft daar niets over te vertellen.',
        'Is je coach er niet, dan kan een vervanger meekijken. Je ziet dat in de lijst met wie keek.',
      ],
    },
    {
      kop: 'Met de bedrijfsarts',
      alineas: [
        'De bedrijfsarts heeft een eigen dossier. Dat staat niet in Passend. Hij heeft een geheim, net als je huisarts.',
      ],
    },
    {
      kop: 'Met UWV',
      alineas: [
        'Vraag je later WIA aan, dan krijgt UWV het verslag van wat er is gedaan. Medische stukken stuur je zelf, niet via je werkgever.',
      ],
    },
    {
      kop: 'Met een nieuwe werkgever',
      alineas: [
        'Een nieuwe werkgever krijgt niets uit Passend. Wil je dat je coach je cv stuurt? Dan zeg jij daar zelf ja op.',
        'Niemand mag bij een sollicitatie vragen naar je ziekte.',
      ],
    },
    {
      kop: 'Hoe lang het blijft',
      alineas: [
        'Je dossier blijft tot twee jaar na het einde van je traject. De lijst met wie keek blijft vijf jaar of langer. Daar staat niet in wat er in je dossier stond.',
      ],
    },
  ],
};

/** What somebody says yes or no to, in plain words. */
export const TOESTEMMINGSTEKSTEN: Readonly<
  Record<
    Toestemmingsoort,
    { readonly versie: string; readonly vraag: string; readonly uitleg: string }
  >
> = {
  cv_delen: {
    versie: '2026-11-30',
    vraag: 'Mag je coach je cv sturen naar een werkgever waar je wilt solliciteren?',
    uitleg: 'Alleen je cv. Er staat niets in over je gezondheid of over dit traject.',
  },
  mail_vacatures: {
    versie: '2026-11-30',
    vraag: 'Mag Passend je mailen als er een nieuwe vacature voor je staat?',
    uitleg: 'In de mail staat alleen dat er iets klaarstaat. Je leest het hier.',
  },
  gesprek_delen: {
    versie: '2026-11-30',
    vraag: 'Mag je coach iets uit jullie gesprekken aan je werkgever vertellen?',
    uitleg:
      'Alleen wat jij vooraf met je coach afspreekt. Nooit over je gezondheid, ook niet als je ja zegt.',
  },
};

/** Every text that was ever in use, so that a record of what somebody saw can be read back. */
export const INFORMATIETEKSTEN: readonly Informatietekst[] = [DELEN_MET_WIE];
