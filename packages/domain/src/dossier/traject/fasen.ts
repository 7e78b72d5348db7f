import type { PlainDate } from '../../tijd/plain-date.js';
import { PARALLELLE_FASE, type Trajectfase } from '../../traject/fase.js';
import { TRAJECTDELEN, type Trajectdeel } from '../soorten/traject.js';
import type { TrajectgebeurtenisVan } from '../soorten/trajectsoorten.js';
import type { Dingen } from './dingen.js';

/** One time that a phase ran. */
export interface Faseperiode {
  readonly van: PlainDate;
  readonly tot: PlainDate | null;
}

/** A phase with every time that it ran; a phase may come back. */
export interface Fasestand {
  readonly fase: Trajectdeel;
  readonly staat: 'niet_begonnen' | 'loopt' | 'afgerond';
  readonly perioden: readonly Faseperiode[];
}

/** Every phase in the usual order, also those that have not begun. */
export function fasenVan(dingen: Dingen): readonly Fasestand[] {
  return TRAJECTDELEN.map((fase) => {
    const ding = dingen.get(fase);
    const perioden: Faseperiode[] = [];
    for (const { gebeurtenis } of ding?.regels ?? []) {
      if (gebeurtenis.soort === 'fase_begonnen')
        perioden.push({ van: gebeurtenis.datum, tot: null });
      const laatste = perioden.at(-1);
      if (gebeurtenis.soort === 'fase_afgerond' && laatste !== undefined) {
        perioden[perioden.length - 1] = { ...laatste, tot: gebeurtenis.datum };
      }
    }
    const staat =
      ding === undefined ? 'niet_begonnen' : ding.staat === 'loopt' ? 'loopt' : 'afgerond';
    return { fase, staat, perioden };
  });
}

/** Where a traject is in one word, for lists: the running phase that began last. */
export interface Hoofdfase {
  readonly fase: Trajectfase;
  readonly arbeidsritme: boolean;
  readonly van: PlainDate;
}

/**
 * The running phase that began last; when none runs, the one that ran last.
 * @returns null when no phase ever began
 */
export function hoofdfaseVan(dingen: Dingen): Hoofdfase | null {
  const fasen = fasenVan(dingen);
  const arbeidsritme = fasen.some(
    ({ fase, staat }) => fase === PARALLELLE_FASE && staat === 'loopt',
  );
  const gewoon = fasen.flatMap(({ fase, staat, perioden }) => {
    const van = perioden.at(-1)?.van;
    return isTrajectfase(fase) && van !== undefined ? [{ fase, staat, van }] : [];
  });
  const lopend = gewoon.filter(({ staat }) => staat === 'loopt');
  const laatste = (lopend.length > 0 ? lopend : gewoon).reduce<(typeof gewoon)[number] | null>(
    (tot, een) => (tot === null || een.van >= tot.van ? een : tot),
    null,
  );
  return laatste && { fase: laatste.fase, arbeidsritme, van: laatste.van };
}

/** A row of the list of phases as it was kept before the dossier. */
export interface Faserij {
  readonly fase: Trajectfase;
  readonly arbeidsritme: boolean;
  readonly van: PlainDate;
}

type Fasegebeurtenis = TrajectgebeurtenisVan<'fase_begonnen' | 'fase_afgerond'>;

/**
 * What has to be written so that only this phase runs (and the arbeidsritme, or not), from a day on.
 * That is how a list says it in which one row is the phase of now.
 * @param lopend the phases that run at this moment
 */
export function naarFase(
  lopend: ReadonlySet<Trajectdeel>,
  doel: Faserij,
): readonly Fasegebeurtenis[] {
  const gewoon = [...lopend].filter((fase) => fase !== PARALLELLE_FASE && fase !== doel.fase);
  const gebeurtenissen = gewoon.map((fase) => fasegebeurtenis('fase_afgerond', fase, doel.van));
  if (!lopend.has(doel.fase)) {
    gebeurtenissen.push(fasegebeurtenis('fase_begonnen', doel.fase, doel.van));
  }
  if (doel.arbeidsritme === lopend.has(PARALLELLE_FASE)) return gebeurtenissen;
  const soort = doel.arbeidsritme ? 'fase_begonnen' : 'fase_afgerond';
  return [...gebeurtenissen, fasegebeurtenis(soort, PARALLELLE_FASE, doel.van)];
}

/** The phases that run at this moment. */
export function lopendeFasen(dingen: Dingen): ReadonlySet<Trajectdeel> {
  const lopend = fasenVan(dingen).filter(({ staat }) => staat === 'loopt');
  return new Set(lopend.map(({ fase }) => fase));
}

/**
 * The events that a list of phases stands for, from before the dossier was kept.
 * @param rijen the oldest first
 */
export function uitFaselijst(rijen: readonly Faserij[]): readonly Fasegebeurtenis[] {
  const lopend = new Set<Trajectdeel>();
  return rijen.flatMap((rij) => {
    const gebeurtenissen = naarFase(lopend, rij);
    for (const { soort, werkgever } of gebeurtenissen) {
      if (soort === 'fase_begonnen') lopend.add(werkgever.fase);
      else lopend.delete(werkgever.fase);
    }
    return gebeurtenissen;
  });
}

function fasegebeurtenis(
  soort: Fasegebeurtenis['soort'],
  fase: Trajectdeel,
  datum: PlainDate,
): Fasegebeurtenis {
  return {
    soort,
    datum,
    over: null,
    werkgever: { fase },
    uwv: { toelichting: null },
    prive: null,
  };
}

function isTrajectfase(fase: Trajectdeel): fase is Trajectfase {
  return fase !== PARALLELLE_FASE;
}
