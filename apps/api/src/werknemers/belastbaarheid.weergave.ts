import type { BelastbaarheidWeergave } from '@passend/contracts';
import {
  type Belastbaarheid,
  belastbaarheidSchema,
  duidDocument,
  duidingSleutel,
  editieVan,
  geldigheidVan,
  itemVan,
  type Zoekprofiel,
} from '@passend/domain';
import type { OpenBelastbaarheid, OpenDuiding } from '@passend/infra';
import { toonBesluiten, toonPassages } from './passages.weergave.js';
import { toonUren } from './uren.weergave.js';

/** Everything that a document is shown with. */
export interface Documentgegevens {
  readonly open: OpenBelastbaarheid;
  readonly duidingen: readonly OpenDuiding[];
  /** Names of who decided something. */
  readonly namen: ReadonlyMap<string, string>;
  /** Null when the client has none yet. */
  readonly zoekprofiel: Zoekprofiel | null;
  readonly vandaag: string;
}

/** What counts of the document, as a coach reads it; item names come from the table of the domain. */
export function toonBelastbaarheid(gegevens: Documentgegevens): BelastbaarheidWeergave {
  const { open, duidingen, vandaag } = gegevens;
  const inhoud = leesInhoud(open);
  const { geldend, passages } = duidDocument(
    inhoud,
    duidingen.map(({ duiding }) => duiding),
  );
  const besluiten = toonBesluiten(duidingen, gegevens.namen);
  const editie = editieVan(inhoud.editie);
  return {
    id: open.rij.id,
    ...toonStand(inhoud, vandaag),
    editie: inhoud.editie,
    auteurFunctie: open.rij.auteurFunctie,
    beperkingen: geldend.beperkingen.map((beperking) => {
      const { naam, rubriek, hardheid: standaard, nummers } = itemVan(beperking.item);
      const hardheid = beperking.hardheid ?? standaard;
      const sleutel = duidingSleutel({ soort: 'hardheid', item: beperking.item });
      const besluit = besluiten.get(sleutel)?.besluit ?? null;
      return { ...beperking, naam, rubriek, nummer: nummers[editie], hardheid, standaard, besluit };
    }),
    passages: toonPassages(passages, besluiten),
    teBeoordelen: telOpen(passages),
    toelichting: inhoud.toelichting,
    opbouw: inhoud.opbouw,
    uren: toonUren(geldend, gegevens.zoekprofiel, vandaag),
  };
}

/** How many passages a coach still has to judge. */
export function telOpen(passages: readonly { readonly stand: string }[]): number {
  return passages.filter(({ stand }) => stand === 'te_beoordelen').length;
}

/** Kind, date and age of the document, without its content. */
export function toonStand(inhoud: Belastbaarheid, vandaag: string) {
  const { maanden, status } = geldigheidVan(inhoud.datum, vandaag);
  const { document, datum } = inhoud;
  return {
    document,
    datum,
    maandenOud: maanden,
    verouderd: status === 'verouderd',
    toekomst: status === 'toekomst',
  };
}

/** The opened content, parsed. @throws when the stored document no longer fits its schema */
export function leesInhoud(open: OpenBelastbaarheid): Belastbaarheid {
  return belastbaarheidSchema.parse(open.inhoud);
}
