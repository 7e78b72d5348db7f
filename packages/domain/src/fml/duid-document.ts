import type { Belastbaarheid, Beperking } from './belastbaarheid.js';
import { type Duiding, duidingSleutel, type PassageNaam, type Passageplek } from './duiding.js';
import type { FmlEditie } from './item.js';
import { editieVan } from './items.js';
import { itemTekst, losseTeksten, vreemdeTekst } from './losse-teksten.js';
import { metGrens } from './met-grens.js';
import { metOpbouw } from './met-opbouw.js';
import { pasGevolgToe } from './pas-gevolg-toe.js';
import { leesZin } from './toelichting/lees-zin.js';
import type { Gevolg, Plek } from './toelichting/vormen.js';

/** One piece of a document that is more than an item with its level. */
export interface Passage {
  readonly plek: Passageplek;
  readonly tekst: string;
  /** Read by a rule, confirmed by a coach, or still for a person to judge. */
  readonly stand: 'gelezen' | 'bevestigd' | 'te_beoordelen';
  /** The limits that a rule read; empty otherwise. */
  readonly gevolgen: readonly Gevolg[];
}

export interface GeduidDocument {
  /** What counts in the matching: the document with what follows from its passages. */
  readonly geldend: Belastbaarheid;
  /** Every passage of the document, in its order; none is ever left out. */
  readonly passages: readonly Passage[];
}

/**
 * What counts of a document: its items, the limits that plain sentences of the toelichting state,
 * the goal of a build-up as a limit, and what the coach decided. A decision of the coach goes before
 * a rule. Everything else in words stays `te_beoordelen`. Pure.
 */
export function duidDocument(
  document: Belastbaarheid,
  duidingen: readonly Duiding[] = [],
): GeduidDocument {
  const besloten = new Map(duidingen.map((duiding) => [duidingSleutel(duiding), duiding]));
  const editie = editieVan(document.editie);
  let geldend: Belastbaarheid = document;
  const passages = losseTeksten(document).map((los): Passage => {
    const duiding = besloten.get(duidingSleutel(los));
    const uitkomst =
      duiding === undefined
        ? leesVanzelf(geldend, los, editie)
        : besluit(geldend, los, duiding, editie);
    geldend = uitkomst.geldend;
    return { ...los, ...uitkomst.passage };
  });
  const opgebouwd = metOpbouw(geldend);
  const beperkingen = opgebouwd.beperkingen.map((beperking) => metHardheid(beperking, besloten));
  return { geldend: { ...opgebouwd, beperkingen }, passages };
}

interface Stap {
  readonly geldend: Belastbaarheid;
  readonly passage: Pick<Passage, 'stand' | 'gevolgen'>;
}

function leesVanzelf(
  geldend: Belastbaarheid,
  { plek, tekst }: PassageNaam,
  editie: FmlEditie,
): Stap {
  const open: Stap = { geldend, passage: { stand: 'te_beoordelen', gevolgen: [] } };
  if (plek === 'niet_herkend') return open;
  const gevolgen = leesZin(tekst, plek)?.filter((gevolg) => hoortErbij(geldend, gevolg, plek));
  if (gevolgen === undefined || gevolgen.length === 0) return open;
  let beperkingen: readonly Beperking[] = geldend.beperkingen;
  for (const gevolg of gevolgen) {
    const nieuw = pasGevolgToe(beperkingen, gevolg, tekst, editie);
    if (nieuw === null) return open;
    beperkingen = nieuw;
  }
  return {
    geldend: { ...geldend, beperkingen: [...beperkingen] },
    passage: { stand: 'gelezen', gevolgen },
  };
}

/** A peak of the document as a whole is about what is limited there: lifting, carrying, or both. */
function hoortErbij({ beperkingen }: Belastbaarheid, { item, piek }: Gevolg, plek: Plek): boolean {
  return piek === undefined || plek !== 'document' || beperkingen.some((b) => b.item === item);
}

function besluit(
  geldend: Belastbaarheid,
  los: PassageNaam,
  duiding: Duiding,
  editie: FmlEditie,
): Stap {
  const passage = { stand: 'bevestigd', gevolgen: [] } as const;
  const zonder = zonderPassage(geldend, los);
  if (duiding.soort !== 'grens') return { geldend: zonder, passage };
  return { geldend: metGrens(geldend, zonder, duiding, editie), passage };
}

/** The item or the unknown point that is settled by now no longer stays open. */
function zonderPassage(geldend: Belastbaarheid, { plek, tekst }: PassageNaam): Belastbaarheid {
  const nietHerkend = geldend.nietHerkend?.filter(
    (punt) => plek !== 'niet_herkend' || vreemdeTekst(punt.item, punt.tekst) !== tekst,
  );
  const beperkingen = geldend.beperkingen.filter(
    (b) => !(b.teBeoordelen && b.item === plek && itemTekst(b) === tekst),
  );
  return { ...geldend, beperkingen, ...(nietHerkend ? { nietHerkend } : {}) };
}

function metHardheid(beperking: Beperking, besloten: ReadonlyMap<string, Duiding>): Beperking {
  const gekozen = besloten.get(duidingSleutel({ soort: 'hardheid', item: beperking.item }));
  return gekozen?.soort === 'hardheid' ? { ...beperking, hardheid: gekozen.hardheid } : beperking;
}
