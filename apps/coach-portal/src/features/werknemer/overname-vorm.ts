import { type BelastbaarheidInvoer, belastbaarheidInvoerSchema } from '@passend/contracts';
import { type DOCUMENTSOORTEN, isItemSlug, plainDateSchema } from '@passend/domain';
import { overname as teksten } from '../../shared/teksten/werknemer.js';
import type { FormulierFout } from '../../shared/ui/foutsamenvatting.js';
import { LEGE_OPBOUW, type Opbouwvorm, opbouwfouten, opbouwInvoer } from './opbouw-vorm.js';

/** One limited item as it is typed over; `niveau` is empty when the document gives none. */
export interface Puntvorm {
  readonly item: string;
  readonly niveau: string;
  readonly tekst: string;
  /** What the doctor adds to this item in words; may stay empty. */
  readonly toelichting: string;
}

export interface Overnamevorm {
  readonly document: (typeof DOCUMENTSOORTEN)[number];
  readonly editie: string;
  readonly datum: string;
  readonly auteurFunctie: string;
  readonly brondocument: string;
  readonly punten: readonly Puntvorm[];
  readonly toelichting: string;
  readonly opbouw: Opbouwvorm;
}

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
