import { isGedeeld } from './correctie.js';
import type { Dossierregel } from './regel.js';
import type { Dossiergebeurtenis } from './soorten/index.js';

/** An event as the employer sees it: nothing but the leaf that is for him. */
export type Werkgeversgebeurtenis = ZonderRest<Dossiergebeurtenis>;
type ZonderRest<G> = G extends Dossiergebeurtenis ? Omit<G, 'uwv' | 'prive'> : never;

/** A line as the employer sees it. */
export type Werkgeversregel = Omit<Dossierregel, 'gebeurtenis'> & {
  readonly gebeurtenis: Werkgeversgebeurtenis;
};

/** The lines as a coach sees them: what is private of the werknemer only where he shares it. */
export function voorCoach(
  regels: readonly Dossierregel[],
  coachId: string,
): readonly Dossierregel[] {
  return regels.flatMap((regel) => {
    const { gebeurtenis, door } = regel;
    if (gebeurtenis.prive === null || isGedeeld(gebeurtenis) || door.id === coachId) return [regel];
    if (gebeurtenis.werkgever === null && gebeurtenis.uwv === null) return [];
    return [{ ...regel, gebeurtenis: { ...gebeurtenis, prive: null } }];
  });
}

/** The lines as the employer sees them: those with a leaf for him, without the others. */
export function voorWerkgeverZicht(regels: readonly Dossierregel[]): readonly Werkgeversregel[] {
  return regels.flatMap(({ gebeurtenis, ...regel }) => {
    const { uwv: _uwv, prive: _prive, ...zichtbaar } = gebeurtenis;
    return zichtbaar.werkgever === null ? [] : [{ ...regel, gebeurtenis: zichtbaar }];
  });
}
