import { geldendeRegels, isGedeeld } from './correctie.js';
import { type Dossierregel, isSoort } from './regel.js';
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
  const gedeeld = gedeeldeCheckinregels(regels);
  return regels.flatMap((regel) => {
    const { gebeurtenis, door } = regel;
    const mag = isGedeeld(gebeurtenis) || door.id === coachId || gedeeld.has(regel.id);
    if (gebeurtenis.prive === null || mag) return [regel];
    if (gebeurtenis.werkgever === null && gebeurtenis.uwv === null) return [];
    return [{ ...regel, gebeurtenis: { ...gebeurtenis, prive: null } }];
  });
}

/** The ids of the check-ins that are shared at this moment: sharing comes and goes by later events. */
function gedeeldeCheckinregels(regels: readonly Dossierregel[]): ReadonlySet<string> {
  const per = new Map<string, { readonly id: string; gedeeld: boolean }>();
  for (const regel of geldendeRegels(regels)) {
    const over = regel.gebeurtenis.over ?? '';
    if (isSoort(regel, 'checkin_gedaan')) {
      per.set(over, { id: regel.id, gedeeld: regel.gebeurtenis.prive?.gedeeld ?? false });
    }
    const checkin = per.get(over);
    if (isSoort(regel, 'checkin_gedeeld') && checkin !== undefined) {
      checkin.gedeeld = regel.gebeurtenis.prive?.gedeeld ?? false;
    }
  }
  return new Set([...per.values()].flatMap(({ id, gedeeld }) => (gedeeld ? [id] : [])));
}

/** The lines as the employer sees them: those with a leaf for him, without the others. */
export function voorWerkgeverZicht(regels: readonly Dossierregel[]): readonly Werkgeversregel[] {
  return regels.flatMap(({ gebeurtenis, ...regel }) => {
    const { uwv: _uwv, prive: _prive, ...zichtbaar } = gebeurtenis;
    return zichtbaar.werkgever === null ? [] : [{ ...regel, gebeurtenis: zichtbaar }];
  });
}
