import type { Bordregel } from '@passend/contracts';
import {
  BORDGROEPEN,
  BORDKOLOMMEN,
  BORDWEERGAVEN,
  type Bordkolom,
  kolomVan,
} from '@passend/domain';
import { type Adreszoek, teksten } from '../../shared/lib/adres.js';

export type Weergave = (typeof BORDWEERGAVEN)[number];

/** What a coach sees of the sollicitaties; lives in the address, so that it can be kept and shared. */
export interface Bordfilter {
  readonly weergave: Weergave;
  readonly werknemer: string | null;
  readonly groep: Bordregel['volgende']['groep'] | null;
  readonly kolom: Bordkolom | null;
}

/** Reads a filter from an address; whatever makes no sense there is left out. */
export function bordfilterUitAdres(zoek: Readonly<Record<string, unknown>>): Bordfilter {
  const [werknemer = null] = teksten(zoek.werknemer);
  return {
    weergave: eenVan(BORDWEERGAVEN, zoek.weergave) ?? 'tabel',
    werknemer,
    groep: eenVan(BORDGROEPEN, zoek.groep),
    kolom: eenVan(BORDKOLOMMEN, zoek.kolom),
  };
}

/** Writes a filter as address; what stands at its default is left out. */
export function adresUitBordfilter({ weergave, werknemer, groep, kolom }: Bordfilter): Adreszoek {
  return {
    ...(weergave === 'tabel' ? {} : { weergave }),
    ...(werknemer === null ? {} : { werknemer }),
    ...(groep === null ? {} : { groep }),
    ...(kolom === null ? {} : { kolom }),
  };
}

/** The cards that a filter leaves. */
export function gefilterd(
  regels: readonly Bordregel[],
  { werknemer, groep, kolom }: Bordfilter,
): readonly Bordregel[] {
  return regels
    .filter((regel) => werknemer === null || regel.werknemerId === werknemer)
    .filter(({ volgende }) => groep === null || volgende.groep === groep)
    .filter(({ status }) => kolom === null || kolomVan(status) === kolom);
}

function eenVan<T extends string>(keuzes: readonly T[], waarde: unknown): T | null {
  const [eerste] = teksten(waarde);
  return keuzes.find((keuze) => keuze === eerste) ?? null;
}
