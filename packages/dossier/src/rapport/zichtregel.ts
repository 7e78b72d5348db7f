import { type Dossierregel, geldendeRegels, type Publiek } from '@passend/domain';

/** What a reader may know of an event: the fields of the leaves that are his, and nothing else. */
export interface Zichtregel {
  readonly nummer: number;
  readonly datum: string;
  readonly soort: string;
  /** What it belongs to; an event that belongs to nothing stands on its own. */
  readonly over: string;
  readonly id: string;
  readonly rol: string;
  readonly velden: Readonly<Record<string, unknown>>;
}

type Blad = 'werkgever' | 'uwv' | 'prive';

/** The leaves that a reader has. A report can only be built from what this lets through. */
export const BLADEN_VAN: Readonly<Record<Publiek, readonly Blad[]>> = {
  werkgever: ['werkgever'],
  uwv: ['werkgever', 'uwv'],
  werknemer: ['werkgever', 'uwv', 'prive'],
};

/** The events that count, as one reader sees them; those without a leaf for him are not there at all. */
export function zichtVoor(
  regels: readonly Dossierregel[],
  publiek: Publiek,
): readonly Zichtregel[] {
  return geldendeRegels(regels).flatMap(({ id, nummer, door, gebeurtenis }) => {
    const bladen = BLADEN_VAN[publiek].flatMap((blad): readonly object[] => {
      const inhoud = gebeurtenis[blad];
      return inhoud === null ? [] : [inhoud];
    });
    if (bladen.length === 0) return [];
    const { soort, datum, over } = gebeurtenis;
    const velden = Object.assign({}, ...bladen);
    return [{ id, nummer, rol: door.rol, soort, datum, over: over ?? id, velden }];
  });
}

/** A text among the fields; empty when it is not there or not for this reader. */
export function tekstVan({ velden }: Zichtregel, veld: string): string {
  const waarde = velden[veld];
  return typeof waarde === 'string' ? waarde : '';
}

/** A number among the fields; null when it is not there or not for this reader. */
export function getalVan({ velden }: Zichtregel, veld: string): number | null {
  const waarde = velden[veld];
  return typeof waarde === 'number' ? waarde : null;
}

/** A field that holds fields itself, read like the line it stands in. */
export function binnenin(regel: Zichtregel, veld: string): Zichtregel | null {
  const waarde = regel.velden[veld];
  return isVelden(waarde) ? { ...regel, velden: waarde } : null;
}

function isVelden(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
