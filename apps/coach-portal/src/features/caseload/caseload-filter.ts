import type { CaseloadRij } from '@passend/contracts';
import {
  CASELOADPUNTEN,
  CASELOADVOLGORDES,
  type Caseloadpunt,
  type Caseloadvolgorde,
} from '@passend/domain';
import { type Adreszoek, teksten } from '../../shared/lib/adres.js';
import { aandachtspunten } from './aandacht.js';

/** Whom of the caseload a coach looks at, and in which order; lives in the address. */
export interface Caseloadfilter {
  readonly q: string;
  readonly punt: Caseloadpunt | null;
  /** Null: who waits for the coach comes first. */
  readonly volgorde: Caseloadvolgorde | null;
}

const MAX_ZOEK = 60;

/** Reads a filter from an address; whatever makes no sense there is left out. */
export function filterUitAdres(zoek: Readonly<Record<string, unknown>>): Caseloadfilter {
  const [q = ''] = teksten(zoek.q);
  const [punt] = teksten(zoek.punt);
  const [volgorde] = teksten(zoek.volgorde);
  return {
    q: q.trim().slice(0, MAX_ZOEK).trim(),
    punt: CASELOADPUNTEN.find((een) => een === punt) ?? null,
    volgorde: CASELOADVOLGORDES.find((een) => een === volgorde) ?? null,
  };
}

/** Writes a filter as address; what stands at its default is left out. */
export function adresUitFilter({ q, punt, volgorde }: Caseloadfilter): Adreszoek {
  return {
    ...(q === '' ? {} : { q }),
    ...(punt === null ? {} : { punt }),
    ...(volgorde === null ? {} : { volgorde }),
  };
}

/** The clients that a filter leaves, in the order in which they came. */
export function gefilterd(
  rijen: readonly CaseloadRij[],
  { q, punt }: Caseloadfilter,
  nu: Date,
): readonly CaseloadRij[] {
  const woorden = kaal(q).split(/\s+/u);
  return rijen
    .filter((rij) => woorden.every((woord) => zoektekst(rij).includes(woord)))
    .filter((rij) => punt === null || aandachtspunten(rij, nu).some(({ actie }) => actie === punt));
}

/** The same clients in another order than by what waits. */
export function geordend(
  rijen: readonly CaseloadRij[],
  volgorde: Caseloadvolgorde,
): readonly CaseloadRij[] {
  return rijen.toSorted(
    (een, ander) => ORDES[volgorde](een, ander) || een.naam.localeCompare(ander.naam, 'nl'),
  );
}

type Orde = (een: CaseloadRij, ander: CaseloadRij) => number;

const ORDES: Readonly<Record<Caseloadvolgorde, Orde>> = {
  naam: () => 0,
  week: (een, ander) => ander.traject.week - een.traject.week,
  nieuw: (een, ander) => (ander.telling?.nieuw ?? 0) - (een.telling?.nieuw ?? 0),
  bekeken: (een, ander) => (een.laatstBekeken ?? '').localeCompare(ander.laatstBekeken ?? ''),
};

function zoektekst({ naam, doelberoepen, woonplaats }: CaseloadRij): string {
  return kaal([naam, ...doelberoepen, woonplaats ?? ''].join(' '));
}

function kaal(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
