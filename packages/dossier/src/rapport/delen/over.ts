import type { Publiek, Rapportdeel, Rapportsoort } from '@passend/domain';
import type { Zichtbron } from '../bron.js';
import { dagInWoorden } from '../datum.js';
import { alinea, deel, gegevens } from '../stukken.js';

const WAAR: Readonly<Record<Rapportsoort, string>> = {
  trajectplan:
    'Dit plan beschrijft het traject naar passend werk bij een andere werkgever (2e spoor). Het plan is gemaakt door de coach, samen met de werknemer.',
  voortgangsrapportage:
    'Dit verslag beschrijft wat er in deze periode is gedaan om passend werk te vinden bij een andere werkgever (2e spoor).',
  eindrapportage:
    'Dit verslag beschrijft het hele traject naar passend werk bij een andere werkgever (2e spoor): wat er is gedaan, en wat het heeft opgeleverd.',
  sollicitatieoverzicht:
    'Dit overzicht bevat alle sollicitaties en andere stappen naar werk uit het dossier.',
  dossieroverzicht: 'Dit overzicht bevat wat in het dossier is vastgelegd, van oud naar nieuw.',
};

const PRIVACY: Readonly<Record<Publiek, string>> = {
  werkgever:
    'In dit exemplaar staan geen medische gegevens. Een werkgever mag die niet hebben (AVG artikel 9, UAVG artikel 30).',
  uwv: 'Dit is het volledige exemplaar, voor de werknemer, de coach en het UWV. De werkgever krijgt een eigen exemplaar, met minder erin.',
  werknemer:
    'Dit is het exemplaar van de werknemer. Hierin staat ook wat alleen de werknemer zelf kan zien.',
};

/** What this report is about, and who reads it. */
export function overDitRapport(bron: Zichtbron): Rapportdeel {
  const { soort, publiek, coach, eersteZiektedag, week } = bron;
  return deel(
    'Over dit verslag',
    alinea(WAAR[soort]),
    alinea(PRIVACY[publiek]),
    ...gegevens([
      ['Coach', coach],
      ['Eerste ziektedag', dagInWoorden(eersteZiektedag)],
      ['Week', `week ${week} van de wachttijd`],
    ]),
  );
}

/** The legal frame of a trajectplan, with its articles. */
export function wettelijkKader(): Rapportdeel {
  return deel(
    'Wettelijk kader',
    alinea(
      'Werkgever en werknemer werken samen aan terugkeer naar passend werk. Is er bij de eigen werkgever geen passend werk, dan zoekt de werkgever mee naar werk bij een andere werkgever (BW artikel 7:658a).',
    ),
    {
      vorm: 'lijst',
      punten: [
        'Passende arbeid past bij de krachten en de bekwaamheid van de werknemer (BW artikel 7:658a lid 4).',
        'De werknemer werkt mee aan redelijke voorschriften en aan het plan van aanpak (BW artikel 7:660a).',
        'Het UWV bekijkt bij de WIA-aanvraag het re-integratieverslag (Wet WIA artikel 25 en 65).',
        'Het eerste spoor loopt door naast het tweede spoor.',
      ],
    },
  );
}

/** When the next reports come. */
export function rapportmomenten(): Rapportdeel {
  return deel(
    'Verslagen',
    alinea(
      'Elke zes weken maakt de coach een verslag van de voortgang. De werknemer leest het eerst en kan er iets aan toevoegen. Daarna krijgt de werkgever zijn exemplaar. Aan het eind van het traject komt er een eindverslag.',
    ),
  );
}
