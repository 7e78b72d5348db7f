import { DOSSIERSOORTEN, type Dossierregel } from '@passend/domain';

export const PROEF_WERKNEMER = '7d0f0a57-0d4c-4a6a-9d3e-3f7f3d1e2a10';

/** Leaves are filled by name and not by type: what matters is where a word comes out, not that it fits. */
interface Losse {
  readonly soort: string;
  readonly datum?: string;
  readonly over?: string;
  readonly werkgever?: object | null;
  readonly uwv?: object | null;
  readonly prive?: object | null;
}

/** Makes lines of a dossier in the order given; ids are numbers in the form of a uuid. */
export function proefregels(losse: readonly Losse[]): readonly Dossierregel[] {
  const leeg = { datum: '2026-10-05', over: null, werkgever: null, uwv: null, prive: null };
  return losse.map((een, plek): Dossierregel => {
    const gebeurtenis: unknown = { ...leeg, ...een };
    return {
      id: proefId(plek + 1),
      nummer: plek + 1,
      op: '2026-10-05T08:00:00.000Z',
      door: { id: PROEF_WERKNEMER, rol: 'coach' },
      // A test may write a kind that another area has not brought yet.
      gebeurtenis: gebeurtenis as Dossierregel['gebeurtenis'],
    };
  });
}

export function proefId(nummer: number): string {
  return `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
}

/** Every kind of event, each field of each leaf filled with a word that names its leaf. */
export function vanElkeSoort(woord: (blad: string, soort: string, veld: string) => unknown) {
  return DOSSIERSOORTEN.flatMap((schema, plek) => {
    const vormen = velden(schema);
    const [soort] = namen(vormen.soort);
    if (soort === undefined || soort === 'gecorrigeerd') return [];
    const blad = (naam: string) => {
      const inhoud = velden(vormen[naam]);
      const sleutels = Object.keys(inhoud);
      if (sleutels.length === 0) return null;
      return Object.fromEntries(sleutels.map((veld) => [veld, woord(naam, soort, veld)]));
    };
    return [
      {
        soort,
        over: proefId(9_000 + plek),
        werkgever: blad('werkgever'),
        uwv: blad('uwv'),
        prive: blad('prive'),
      },
    ];
  });
}

/** The fields of an object schema, also of one that may be null; none for what has no fields. */
function velden(schema: unknown): Record<string, unknown> {
  const binnen = eigenschap(schema, 'unwrap');
  if (typeof binnen === 'function') return velden(binnen.call(schema));
  const vorm = eigenschap(schema, 'shape');
  return typeof vorm === 'object' && vorm !== null ? Object.fromEntries(Object.entries(vorm)) : {};
}

function namen(schema: unknown): readonly string[] {
  const waarden = eigenschap(schema, 'values');
  return waarden instanceof Set ? [...waarden].filter((een) => typeof een === 'string') : [];
}

function eigenschap(ding: unknown, naam: string): unknown {
  return typeof ding === 'object' && ding !== null && naam in ding
    ? Reflect.get(ding, naam)
    : undefined;
}
