import { OPLEIDINGEN, type Zoekprofiel, zoekprofielSchema } from '@passend/domain';
import { z } from 'zod';
import { wensen } from '../../shared/teksten/wensen.js';
import { profielformulier as teksten } from '../../shared/teksten/werknemer.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';
import {
  taalfouten,
  taalveld,
  taalvormSchema,
  talenInvoer,
  talenUitProfiel,
} from './talen-vorm.js';
import { LEGE_WENSEN, vormVanWensen, wensenInvoer, wensenvormSchema } from './wensen-vorm.js';

export const LIJSTVELDEN = ['rijbewijs', 'diplomas'] as const;

/** The zoekprofiel as it is typed: lists as lines, numbers as text. */
export const profielvormSchema = z.object({
  doelberoepen: z.string(),
  woonplaats: z.string(),
  max_reis_km: z.string(),
  uren_min: z.string(),
  uren_max: z.string(),
  opleiding: z.enum(OPLEIDINGEN),
  rijbewijs: z.string(),
  diplomas: z.string(),
  talen: z.array(taalvormSchema).readonly(),
  wensen: wensenvormSchema,
});
export type Profielvorm = Readonly<z.infer<typeof profielvormSchema>>;

export const LEGE_VORM: Profielvorm = {
  doelberoepen: '',
  woonplaats: '',
  max_reis_km: '',
  uren_min: '',
  uren_max: '',
  opleiding: 'geen',
  rijbewijs: '',
  talen: [],
  diplomas: '',
  wensen: LEGE_WENSEN,
};

export function vormVanProfiel(profiel: Zoekprofiel): Profielvorm {
  const regels = (waarden: readonly string[]) => waarden.join('\n');
  const getal = (waarde: number) => String(waarde).replace('.', ',');
  return {
    doelberoepen: regels(profiel.doelberoepen),
    woonplaats: profiel.woonplaats,
    max_reis_km: getal(profiel.max_reis_km),
    uren_min: getal(profiel.uren_min),
    uren_max: getal(profiel.uren_max),
    opleiding: profiel.opleiding,
    rijbewijs: regels(profiel.rijbewijs),
    talen: talenUitProfiel(profiel),
    diplomas: regels(profiel.diplomas),
    wensen: vormVanWensen(profiel),
  };
}

export type Profieluitslag =
  | { readonly profiel: Zoekprofiel; readonly fouten: readonly [] }
  | { readonly profiel: null; readonly fouten: readonly FormulierFout[] };

/** Reads the form; each field that is not right is named once, in our own words. */
export function leesProfielvorm(vorm: Profielvorm): Profieluitslag {
  const uitTalen = taalfouten(vorm.talen);
  const gelezen = zoekprofielSchema.safeParse({
    doelberoepen: regelsVan(vorm.doelberoepen),
    woonplaats: vorm.woonplaats.trim(),
    max_reis_km: getalVan(vorm.max_reis_km),
    uren_min: getalVan(vorm.uren_min),
    uren_max: getalVan(vorm.uren_max),
    opleiding: vorm.opleiding,
    ...wensenInvoer(vorm.wensen),
    ...talenInvoer(vorm.talen),
    ...Object.fromEntries(LIJSTVELDEN.map((veld) => [veld, regelsVan(vorm[veld])])),
  });
  if (gelezen.success && uitTalen.length === 0) return { profiel: gelezen.data, fouten: [] };
  const kwesties = gelezen.error?.issues ?? [];
  return { profiel: null, fouten: [...veldfouten(kwesties), ...uitTalen] };
}

function veldfouten(
  kwesties: readonly { readonly path: readonly PropertyKey[] }[],
): readonly FormulierFout[] {
  const velden = new Set(kwesties.map(({ path }) => String(path[0])));
  return [...velden].map((naam) => ({
    veldId: profielveld(naam),
    melding: teksten.fout[naam] ?? wensen.fout[naam] ?? teksten.serverFout,
  }));
}

/** Id of the field behind a part of the zoekprofiel; languages stand in rows of their own. */
export function profielveld(naam: string): string {
  return naam === 'talen' || naam === 'taalniveaus' ? taalveld(0) : naam;
}

function regelsVan(tekst: string): readonly string[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
}

/** A number with a decimal comma or point; an empty field is no number, never zero. */
function getalVan(tekst: string): number | null {
  const schoon = tekst.trim().replace(',', '.');
  return schoon === '' ? null : Number(schoon);
}
