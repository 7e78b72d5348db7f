import type { Rol } from '../../../access/permissie.js';
import type { Trajectgebeurtenis } from '../../soorten/trajectsoorten.js';
import type { Trajectregel } from '../dingen.js';

/** An id for a test: always the same for the same number. */
export const idVan = (nummer: number): string =>
  `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;

/** Lines of a dossier for tests: who wrote what, one minute after the other. */
export function regelsVan(
  ...wat: readonly (readonly [Rol, Trajectgebeurtenis])[]
): readonly Trajectregel[] {
  return wat.map(([rol, gebeurtenis], plek) => ({
    id: idVan(9_000 + plek),
    nummer: plek + 1,
    op: new Date(Date.UTC(2026, 10, 2, 8, plek)).toISOString(),
    door: { id: idVan(rol === 'coach' ? 1 : 2), rol },
    gebeurtenis,
  }));
}

/** A check-in of a day. */
export const checkin = (over: string, gedeeld: boolean, datum = '2026-11-02') =>
  ({
    soort: 'checkin_gedaan',
    datum,
    over,
    werkgever: null,
    uwv: null,
    prive: { hoe: 2, gaf: 'Wandelen', kostte: 'Een drukke dag', gedeeld },
  }) as const satisfies Trajectgebeurtenis;

/** A message. */
export const bericht = (over: string, tekst: string) =>
  ({
    soort: 'bericht_gestuurd',
    datum: '2026-11-02',
    over,
    werkgever: null,
    uwv: null,
    prive: { gedeeldMetCoach: true, tekst },
  }) as const satisfies Trajectgebeurtenis;

/** A phase that begins or ends. */
export const fase = (
  soort: 'fase_begonnen' | 'fase_afgerond',
  welke: 'intake' | 'aanbodversterking' | 'bemiddelingsfase' | 'arbeidsritme',
  datum: string,
) =>
  ({
    soort,
    datum,
    over: null,
    werkgever: { fase: welke },
    uwv: { toelichting: null },
    prive: null,
  }) as const satisfies Trajectgebeurtenis;

/** An appointment, and how it went. */
export const afspraak = (over: string, datum = '2026-11-05') =>
  ({
    soort: 'afspraak_gemaakt',
    datum,
    over,
    werkgever: { begin: '10:00', minuten: 60, vorm: 'op_kantoor', met: 'coach' },
    uwv: { plek: 'Kamer 3', onderwerp: 'Zoekprofiel' },
    prive: null,
  }) as const satisfies Trajectgebeurtenis;
