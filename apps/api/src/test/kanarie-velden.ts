import type { Antwoord } from './bezoeker.js';
import { canary, type Wereld } from './wereld.js';

/** A word that the werknemer himself may read on his own pages, and nobody else but his coaches. */
const eigen = (veld: string) => canary('eerste', `eigen-${veld}`);
/** A word that even his coaches never read. */
export const ALLEEN_VAN_HEM = eigen('checkin');

const gebeurtenis = (soort: string, datum: string, delen: object) => ({
  gebeurtenis: { soort, datum, over: null, werkgever: null, uwv: null, prive: null, ...delen },
});

/**
 * Puts a word in every field of a traject that can say something of health, through the API, as coach and
 * as werknemer.
 * @returns what was answered, to see that it was taken
 */
export async function vulTrajectvelden(wereld: Wereld, dag: string): Promise<readonly Antwoord[]> {
  const coach = wereld.bezoekers['coach eigen'];
  const zelf = wereld.bezoekers['werknemer zelf'];
  const dossier = `/api/werknemers/${wereld.ids.eerste}`;
  const opTraject = (delen: readonly [string, object]) =>
    coach.post(`${dossier}/traject/gebeurtenissen`, gebeurtenis(delen[0], dag, delen[1]));
  const zelfOpTraject = (delen: readonly [string, object]) =>
    zelf.post('/api/mijn/traject/gebeurtenissen', gebeurtenis(delen[0], dag, delen[1]));
  const stap = { naar: 'verzonden', datum: dag, reden: eigen('reden-stap'), volgende: null };
  const antwoorden = [
    await opTraject([
      'activiteit_gepland',
      {
        werkgever: { fase: 'intake', groep: 'gesprek' },
        uwv: { code: 'kennismaking', naam: 'Kennismaken', toelichting: eigen('activiteit') },
      },
    ]),
    await opTraject([
      'afspraak_gemaakt',
      {
        werkgever: { begin: '10:00', minuten: 60, vorm: 'online', met: 'coach' },
        uwv: { plek: eigen('plek'), onderwerp: eigen('onderwerp') },
      },
    ]),
    await opTraject([
      'oefening_gegeven',
      { uwv: { titel: eigen('oefening'), uitleg: eigen('uitleg'), voor: null } },
    ]),
    await opTraject([
      'bericht_gestuurd',
      { prive: { gedeeldMetCoach: true, tekst: eigen('bericht') } },
    ]),
    await zelfOpTraject([
      'checkin_gedaan',
      { prive: { hoe: 2, gaf: ALLEEN_VAN_HEM, kostte: ALLEEN_VAN_HEM, gedeeld: false } },
    ]),
    await coach.post(`${dossier}/sollicitaties`, {
      ...stap,
      wijze: 'vacature_reactie',
      vacatureId: null,
      functie: eigen('functie'),
      organisatie: eigen('organisatie'),
      plaats: null,
      url: null,
    }),
    await coach.post(`${dossier}/inspanning/normen`, {
      fase: 'bemiddelingsfase',
      van: dag,
      tot: null,
      perWeek: 2,
      grond: 'afstand',
      reden: eigen('norm'),
      adviesVan: null,
    }),
    await zelf.post('/api/mijn/verzoeken', {
      soort: 'visie',
      over: 'belastbaarheid',
      tekst: eigen('visie'),
    }),
  ];
  return antwoorden;
}

/** A text without the words that its reader may see on his own pages. */
export function zonderEigen(tekst: string): string {
  return tekst.replaceAll(/CANARY-eerste-eigen-[a-z-]+/gu, '');
}
