import { type BelastbaarheidInvoer, belastbaarheidInvoerSchema } from '@passend/contracts';
import { DOCUMENTSOORTEN, isItemSlug, plainDateSchema } from '@passend/domain';
import { z } from 'zod';
import { overname as teksten } from '../../shared/teksten/werknemer.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';
import { LEGE_OPBOUW, opbouwfouten, opbouwInvoer, opbouwvormSchema } from './opbouw-vorm.js';

/** One limited item as it is typed over; `niveau` is empty when the document gives none. */
const puntvormSchema = z.object({
  item: z.string(),
  niveau: z.string(),
  tekst: z.string(),
  /** What the doctor adds to this item in words; may stay empty. */
  toelichting: z.string(),
});
export type Puntvorm = Readonly<z.infer<typeof puntvormSchema>>;

/** The document as it is typed over, complete or not. */
export const overnamevormSchema = z.object({
  document: z.enum(DOCUMENTSOORTEN),
  editie: z.string(),
  datum: z.string(),
  auteurFunctie: z.string(),
  brondocument: z.string(),
  punten: z.array(puntvormSchema).readonly(),
  toelichting: z.string(),
  opbouw: opbouwvormSchema,
});
export type Overnamevorm = Readonly<z.infer<typeof overnamevormSchema>>;

export const LEEG_PUNT: Puntvorm = { item: '', niveau: '', tekst: '', toelichting: '' };
export const LEGE_OVERNAME: Overnamevorm = {
  document: 'FML',
  editie: '',
  datum: '',
  auteurFunctie: '',
  brondocument: '',
  punten: [LEEG_PUNT],
  toelichting: '',
  opbouw: LEGE_OPBOUW,
};

/** What is missing or cannot be right, per field, in the order of the form. */
export function overnamefouten(vorm: Overnamevorm): readonly FormulierFout[] {
  const leeg = (['editie', 'auteurFunctie', 'brondocument'] as const)
    .filter((veld) => vorm[veld].trim() === '')
    .map((veld) => ({ veldId: veld, melding: teksten.fout[veld] }));
  const datum = plainDateSchema.safeParse(vorm.datum).success
    ? []
    : [{ veldId: 'datum', melding: teksten.fout.datum }];
  return [
    ...datum,
    ...leeg,
    ...vorm.punten.flatMap((punt, plaats) => puntfouten(vorm, punt, plaats)),
    ...opbouwfouten(vorm.opbouw),
  ];
}

/** The document in the import format; limits are read from the literal text by the domain. */
export function overnameInvoer(vorm: Overnamevorm): BelastbaarheidInvoer {
  return belastbaarheidInvoerSchema.parse({
    brondocument: vorm.brondocument,
    auteurFunctie: vorm.auteurFunctie,
    inhoud: inhoudVan(vorm),
  });
}

/** The same without the names around it; also of a form that is not complete yet. */
export function inhoudVan(vorm: Overnamevorm) {
  return {
    document: vorm.document,
    editie: vorm.editie.trim(),
    datum: vorm.datum,
    beperkingen: vorm.punten.map(({ item, niveau, tekst, toelichting }) => ({
      item,
      niveau: niveau === '' ? null : Number(niveau),
      tekst: tekst.trim(),
      ...(toelichting.trim() === '' ? {} : { toelichting: toelichting.trim() }),
    })),
    toelichting: vorm.toelichting.trim() === '' ? null : vorm.toelichting.trim(),
    opbouw: opbouwInvoer(vorm.opbouw),
  };
}

function puntfouten(vorm: Overnamevorm, punt: Puntvorm, plaats: number): readonly FormulierFout[] {
  const nummer = plaats + 1;
  const item = { veldId: `item-${plaats}`, melding: teksten.fout.item(nummer) };
  const dubbel = { veldId: `item-${plaats}`, melding: teksten.fout.dubbel(nummer) };
  const tekst = { veldId: `tekst-${plaats}`, melding: teksten.fout.tekst(nummer) };
  const eerder = vorm.punten.findIndex((ander) => ander.item === punt.item) < plaats;
  return [
    ...(isItemSlug(punt.item) ? (eerder ? [dubbel] : []) : [item]),
    ...(punt.tekst.trim() === '' ? [tekst] : []),
  ];
}
