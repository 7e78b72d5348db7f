import { isObject, type Knoop } from '../lezen/knoop.js';
import type { Limiet } from './maat.js';

/** Values that cannot be, per key: hours in a day, hours in a week, plain nonsense. */
const GRENZEN = {
  max_kg: [0, 1000],
  max_n: [0, 10_000],
  max_uur: [0, 24],
  max_min: [0, 1440],
  max_min_achtereen: [0, 1440],
  max_per_uur: [0, 100_000],
  max: [0, 168],
  max_km: [0, 1000],
  max_db: [0, 200],
  max_cm: [0, 10_000],
  min_c: [-100, 100],
  max_c: [-100, 100],
} as const satisfies Partial<Record<keyof Limiet, readonly [number, number]>>;

export interface GelezenLimiet {
  readonly limiet: Limiet | null;
  /** False when something was written that could not be read; a person must look. */
  readonly begrepen: boolean;
}

/**
 * Reads the limit of one item. A limit in another form is not an error: it comes back as not
 * understood. A number that cannot be (negative, NaN, 30 hours a day) is an error.
 */
export function leesLimiet(knoop: Knoop): GelezenLimiet {
  if (knoop.leeg) return { limiet: null, begrepen: true };
  const { waarde } = knoop;
  if (!isObject(waarde)) return { limiet: null, begrepen: false };
  const gevuld = Object.keys(waarde).filter((sleutel) => !knoop.veld(sleutel).leeg);
  const limiet: Limiet = { ...leesGetallen(knoop), ...leesNiet(knoop), ...leesCode(knoop) };
  const heeftMaat = Object.keys(limiet).length > 0;
  return { limiet: heeftMaat ? limiet : null, begrepen: heeftMaat || gevuld.length === 0 };
}

function leesGetallen(knoop: Knoop): Limiet {
  const limiet: Record<string, number> = {};
  for (const [sleutel, [laagste, hoogste]] of Object.entries(GRENZEN)) {
    const veld = knoop.veld(sleutel);
    if (typeof veld.waarde !== 'number') continue;
    const getal = veld.getal(laagste, hoogste);
    if (getal !== undefined) limiet[sleutel] = getal;
  }
  return limiet;
}

function leesNiet(knoop: Knoop): Limiet {
  const { waarde } = knoop.veld('niet');
  const soorten = (Array.isArray(waarde) ? waarde : [waarde]).filter(
    (soort) => typeof soort === 'string' && soort.trim() !== '',
  );
  return soorten.length > 0 ? { niet: soorten.map(String) } : {};
}

function leesCode(knoop: Knoop): Limiet {
  const { waarde } = knoop.veld('code');
  if (typeof waarde === 'number' && Number.isFinite(waarde)) return { code: waarde };
  if (!Array.isArray(waarde)) return {};
  const codes = waarde.filter((code) => typeof code === 'number' && Number.isFinite(code));
  return codes.length > 0 ? { code: codes.map(Number) } : {};
}
