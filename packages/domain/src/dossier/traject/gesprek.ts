import type { Rol } from '../../access/permissie.js';
import type { Ding, Dingen, Trajectregel } from './dingen.js';
import { dingenVanSoort } from './dingen.js';

/** A message, and when the other side read it. */
export interface Bericht {
  readonly id: string;
  readonly van: { readonly id: string; readonly rol: Rol };
  readonly op: string;
  readonly tekst: string;
  readonly gelezenOp: string | null;
}

/** The messages in order. A read mark counts for everything that the other side had written by then. */
export function berichtenVan(regels: readonly Trajectregel[]): readonly Bericht[] {
  const berichten: (Omit<Bericht, 'gelezenOp'> & { gelezenOp: string | null })[] = [];
  let ongelezen: typeof berichten = [];
  for (const { gebeurtenis, door, op, id } of regels) {
    if (gebeurtenis.soort === 'bericht_gestuurd' && gebeurtenis.prive !== null) {
      const { tekst } = gebeurtenis.prive;
      const bericht = { id: gebeurtenis.over ?? id, van: door, op, tekst, gelezenOp: null };
      berichten.push(bericht);
      ongelezen.push(bericht);
    }
    if (gebeurtenis.soort === 'berichten_gelezen') {
      for (const bericht of ongelezen) if (bericht.van.rol !== door.rol) bericht.gelezenOp = op;
      ongelezen = ongelezen.filter(({ gelezenOp }) => gelezenOp === null);
    }
  }
  return berichten;
}

/** How somebody was on a day; `gedeeld` as it is now, for he may take it back. */
export interface Checkin {
  readonly id: string;
  readonly datum: string;
  readonly hoe: number;
  readonly gaf: string | null;
  readonly kostte: string | null;
  readonly gedeeld: boolean;
}

/** Every check-in, for the werknemer himself. */
export function checkinsVan(dingen: Dingen): readonly Checkin[] {
  return dingenVanSoort(dingen, 'checkin').flatMap(alsCheckin);
}

/** The check-ins that the werknemer shares with his coach at this moment, and nothing of the others. */
export function gedeeldeCheckins(dingen: Dingen): readonly Checkin[] {
  return checkinsVan(dingen).filter(({ gedeeld }) => gedeeld);
}

function alsCheckin({ id, regels }: Ding<'checkin'>): readonly Checkin[] {
  const begin = regels[0]?.gebeurtenis;
  if (begin?.soort !== 'checkin_gedaan' || begin.prive === null) return [];
  const { hoe, gaf, kostte } = begin.prive;
  let gedeeld = begin.prive.gedeeld;
  for (const { gebeurtenis } of regels) {
    if (gebeurtenis.soort === 'checkin_gedeeld') gedeeld = gebeurtenis.prive?.gedeeld ?? false;
  }
  return [{ id, datum: begin.datum, hoe, gaf, kostte, gedeeld }];
}

/** A wish for another coach; the reason only where the one who looks may know it. */
export interface Coachwissel {
  readonly id: string;
  readonly datum: string;
  readonly staat: 'gevraagd' | 'afgehandeld';
  readonly reden: string | null;
}

/** The wishes for another coach. @param eigen whether the werknemer himself looks */
export function coachwisselsVan(dingen: Dingen, eigen: boolean): readonly Coachwissel[] {
  return dingenVanSoort(dingen, 'coachwissel').flatMap(({ id, staat, regels }) => {
    const begin = regels[0]?.gebeurtenis;
    if (begin?.soort !== 'coachwissel_gevraagd') return [];
    const mag = eigen || begin.prive?.redenDelen === true;
    return [{ id, datum: begin.datum, staat, reden: mag ? (begin.prive?.reden ?? null) : null }];
  });
}
