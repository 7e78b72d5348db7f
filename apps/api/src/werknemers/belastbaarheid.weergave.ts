import type { BelastbaarheidWeergave } from '@passend/contracts';
import {
  type Belastbaarheid,
  belastbaarheidSchema,
  editieVan,
  geldigheidVan,
  itemVan,
  urenOpDatum,
} from '@passend/domain';
import type { OpenBelastbaarheid } from '@passend/infra';

/** The document as a coach reads it; item names and numbers come from the table of the domain. */
export function toonBelastbaarheid(
  open: OpenBelastbaarheid,
  vandaag: string,
): BelastbaarheidWeergave {
  const inhoud = leesInhoud(open);
  const editie = editieVan(inhoud.editie);
  return {
    id: open.rij.id,
    ...toonStand(inhoud, vandaag),
    editie: inhoud.editie,
    auteurFunctie: open.rij.auteurFunctie,
    beperkingen: inhoud.beperkingen.map((beperking) => {
      const item = itemVan(beperking.item);
      const { naam, rubriek, hard } = item;
      return { ...beperking, naam, rubriek, hard, nummer: item.nummers[editie] };
    }),
    ...(inhoud.nietHerkend ? { nietHerkend: inhoud.nietHerkend } : {}),
    toelichting: inhoud.toelichting,
    opbouw: inhoud.opbouw,
    urenNu: inhoud.opbouw && urenOpDatum(inhoud.opbouw, vandaag),
    urenDoel: inhoud.opbouw?.doel_uren_week ?? null,
  };
}

/** Kind, date and age of the document, without its content. */
export function toonStand(inhoud: Belastbaarheid, vandaag: string) {
  const { maanden, status } = geldigheidVan(inhoud.datum, vandaag);
  const { document, datum } = inhoud;
  return { document, datum, maandenOud: maanden, verouderd: status === 'verouderd' };
}

/** The opened content, parsed. @throws when the stored document no longer fits its schema */
export function leesInhoud(open: OpenBelastbaarheid): Belastbaarheid {
  return belastbaarheidSchema.parse(open.inhoud);
}
