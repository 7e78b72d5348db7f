import type { ZoekopdrachtInvoer } from '@passend/contracts';
import { ZOEKOPDRACHT_BEGIN, type Zoekopdracht } from '@passend/domain';

/** A search as the form holds it: what is typed stays text. */
export interface Zoekvorm extends Omit<Zoekopdracht, 'criteria' | 'hoogstens'> {
  readonly soort: Zoekopdracht['criteria']['soort'];
  readonly beroepen: string;
  readonly woorden: string;
  readonly maxKm: string;
  readonly urenMin: string;
  readonly urenMax: string;
  readonly hoogstens: string;
}

const LEEG = { beroepen: '', woorden: '', maxKm: '', urenMin: '', urenMax: '' };

export function vormVan(zoekopdracht: Zoekopdracht = ZOEKOPDRACHT_BEGIN): Zoekvorm {
  const { naam, criteria, ritme, hoogstens, stilAvond, stilWeekend } = zoekopdracht;
  const vast = { naam, ritme, hoogstens: String(hoogstens), stilAvond, stilWeekend };
  if (criteria.soort === 'zoekprofiel') return { ...vast, soort: criteria.soort, ...LEEG };
  return {
    ...vast,
    soort: criteria.soort,
    beroepen: criteria.beroepen.join('\n'),
    woorden: criteria.woorden,
    maxKm: getaltekst(criteria.maxKm),
    urenMin: getaltekst(criteria.urenMin),
    urenMax: getaltekst(criteria.urenMax),
  };
}

/** What goes to the server; a number that is none fails there at its field, as any other fault. */
export function invoerVan(vorm: Zoekvorm): Record<keyof ZoekopdrachtInvoer, unknown> {
  const { naam, ritme, stilAvond, stilWeekend } = vorm;
  return {
    naam,
    ritme,
    stilAvond,
    stilWeekend,
    hoogstens: Number(vorm.hoogstens.trim() || Number.NaN),
    criteria:
      vorm.soort === 'zoekprofiel'
        ? { soort: vorm.soort }
        : {
            soort: vorm.soort,
            beroepen: vorm.beroepen
              .split('\n')
              .map((regel) => regel.trim())
              .filter((regel) => regel !== ''),
            woorden: vorm.woorden,
            maxKm: getal(vorm.maxKm),
            urenMin: getal(vorm.urenMin),
            urenMax: getal(vorm.urenMax),
          },
  };
}

function getaltekst(waarde: number | null): string {
  return waarde === null ? '' : String(waarde).replace('.', ',');
}

function getal(tekst: string): number | null {
  return tekst.trim() === '' ? null : Number(tekst.trim().replace(',', '.'));
}
