import { type Opbouw, plainDateSchema } from '@passend/domain';
import { z } from 'zod';
import { opbouw as teksten } from '../../shared/teksten/opbouw.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';

/** Numbers of a build-up, with what each may be. */
const BEREIK = {
  start_uren_week: { min: 0, max: 60 },
  stap_uren: { min: 0.5, max: 40 },
  stap_weken: { min: 0.5, max: 104 },
  doel_uren_week: { min: 1, max: 60 },
} as const;
export type Opbouwgetal = keyof typeof BEREIK;
export const OPBOUWGETALLEN = [
  'start_uren_week',
  'stap_uren',
  'stap_weken',
  'doel_uren_week',
] as const satisfies readonly Opbouwgetal[];

/** The build-up of hours as it is typed; `aan` is whether the document has one. */
export const opbouwvormSchema = z.object({
  aan: z.boolean(),
  peildatum: z.string(),
  start_uren_week: z.string(),
  stap_uren: z.string(),
  stap_weken: z.string(),
  doel_uren_week: z.string(),
});
export type Opbouwvorm = Readonly<z.infer<typeof opbouwvormSchema>>;

export const LEGE_OPBOUW: Opbouwvorm = {
  aan: false,
  peildatum: '',
  start_uren_week: '',
  stap_uren: '',
  stap_weken: '',
  doel_uren_week: '',
};

/** Id of a field of the build-up. */
export function opbouwveld(naam: Opbouwgetal | 'peildatum'): string {
  return `opbouw-${naam}`;
}

/** What is missing or cannot be right; nothing when the document has no build-up. */
export function opbouwfouten(vorm: Opbouwvorm): readonly FormulierFout[] {
  if (!vorm.aan) return [];
  const datum = plainDateSchema.safeParse(vorm.peildatum).success
    ? []
    : [{ veldId: opbouwveld('peildatum'), melding: teksten.fout.peildatum }];
  const getallen = OPBOUWGETALLEN.filter((naam) => !isGoed(naam, vorm[naam])).map((naam) => ({
    veldId: opbouwveld(naam),
    melding: teksten.fout[naam],
  }));
  return [...datum, ...getallen];
}

/** The build-up in the import format; null without one. */
export function opbouwInvoer(vorm: Opbouwvorm): Opbouw | null {
  if (!vorm.aan) return null;
  return {
    start_uren_week: getalVan(vorm.start_uren_week),
    stap_uren: getalVan(vorm.stap_uren),
    stap_weken: getalVan(vorm.stap_weken),
    doel_uren_week: getalVan(vorm.doel_uren_week),
    peildatum: vorm.peildatum,
  };
}

function isGoed(naam: Opbouwgetal, tekst: string): boolean {
  const getal = getalVan(tekst);
  return getal >= BEREIK[naam].min && getal <= BEREIK[naam].max;
}

/** With a decimal comma or point; an empty field is no number. */
function getalVan(tekst: string): number {
  const schoon = tekst.trim().replace(',', '.');
  return schoon === '' ? Number.NaN : Number(schoon);
}
