import { TAALNIVEAUS, type Taalniveau, type Zoekprofiel } from '@passend/domain';
import { z } from 'zod';
import { talenvelden as teksten } from '../../shared/teksten/talen.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';

/** One language as it is chosen; an empty level is one that nobody filled in. */
export const taalvormSchema = z.object({
  /** ISO 639-1 code, or what stood there before in words. */
  taal: z.string(),
  niveau: z.enum(['', ...TAALNIVEAUS]),
  /** Vacancies in this language can be read and worked in. */
  leest: z.boolean(),
});
export type Taalvorm = Readonly<z.infer<typeof taalvormSchema>>;

export const LEGE_TAAL: Taalvorm = { taal: '', niveau: '', leest: true };

/** Id of the field of a language. */
export function taalveld(plaats: number): string {
  return `taal-${plaats}`;
}

type Talen = Pick<Zoekprofiel, 'talen' | 'taalniveaus'>;

/** A row for each language that was named in either list. */
export function talenUitProfiel({ talen, taalniveaus = {} }: Talen): readonly Taalvorm[] {
  const niveaus = new Map<string, Taalniveau>(Object.entries(taalniveaus));
  return [...new Set([...talen, ...niveaus.keys()])].map((taal) => ({
    taal,
    niveau: niveaus.get(taal) ?? '',
    leest: talen.includes(taal),
  }));
}

/** The two lists of the zoekprofiel; a row without a language is no language. */
export function talenInvoer(vormen: readonly Taalvorm[]): Talen {
  const gekozen = vormen.filter(({ taal }) => taal !== '');
  const niveaus = gekozen.flatMap(({ taal, niveau }) =>
    niveau === '' ? [] : [[taal, niveau] as const],
  );
  return {
    talen: gekozen.filter(({ leest }) => leest).map(({ taal }) => taal),
    ...(niveaus.length === 0 ? {} : { taalniveaus: Object.fromEntries(niveaus) }),
  };
}

/** A level without a language, a language that says nothing, and one that stands there twice. */
export function taalfouten(vormen: readonly Taalvorm[]): readonly FormulierFout[] {
  return vormen.flatMap((vorm, plaats) => {
    const melding = meldingVan(vormen, vorm, plaats);
    return melding === null ? [] : [{ veldId: taalveld(plaats), melding }];
  });
}

function meldingVan(vormen: readonly Taalvorm[], vorm: Taalvorm, plaats: number): string | null {
  const { taal, niveau, leest } = vorm;
  const nummer = plaats + 1;
  if (taal === '') return niveau === '' ? null : teksten.fout.leeg(nummer);
  if (vormen.findIndex((ander) => ander.taal === taal) < plaats) return teksten.fout.dubbel(nummer);
  if (niveau === '' && !leest) return teksten.fout.niets(nummer);
  return null;
}

/** The levels to choose from, the lowest first. */
export const NIVEAUKEUZES = ['', ...TAALNIVEAUS] as const;
