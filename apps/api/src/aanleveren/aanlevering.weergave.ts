import type { DocumentWeergave, TerugkoppelingWeergave, Uploadlink } from '@passend/contracts';
import { linkstand } from '@passend/domain';
import type {
  AanleverbesluitRij,
  OpenDocument,
  OpenTerugkoppeling,
  OpenUploadlink,
} from '@passend/infra';

type Besluit = AanleverbesluitRij | undefined;
type Namen = ReadonlyMap<string, string>;

export function toonLink(link: OpenUploadlink, namen: Namen, nu: Date): Uploadlink {
  const { id, soort, kenmerk, op, verlooptOp, gebruiktOp, doorId } = link;
  return {
    id,
    soort,
    kenmerk,
    stand: linkstand(link, nu),
    door: namen.get(doorId) ?? '',
    op: op.toISOString(),
    verlooptOp: verlooptOp.toISOString(),
    gebruiktOp: gebruiktOp?.toISOString() ?? null,
  };
}

export function toonDocument(
  { id, soort, gegevens, op, grootte }: OpenDocument,
  besluit: Besluit,
  namen: Namen,
): DocumentWeergave {
  const gedaan = besluit?.besluit;
  return {
    id,
    soort,
    ...gegevens,
    op: op.toISOString(),
    grootte,
    besluit:
      gedaan === 'overgenomen' || gedaan === 'niet_nodig'
        ? { besluit: gedaan, ...doorWie(besluit, namen) }
        : null,
  };
}

export function toonTerugkoppeling(
  { id, datum, auteurNaam, auteurFunctie, op, inhoud }: OpenTerugkoppeling,
  besluit: Besluit,
  namen: Namen,
): TerugkoppelingWeergave {
  const gedaan = besluit?.besluit;
  return {
    id,
    datum,
    auteurNaam,
    auteurFunctie,
    op: op.toISOString(),
    inhoud,
    besluit:
      gedaan === 'delen' || gedaan === 'niet_delen'
        ? { besluit: gedaan, ...doorWie(besluit, namen) }
        : null,
  };
}

function doorWie(besluit: Besluit, namen: Namen): { door: string; op: string } {
  return {
    door: namen.get(besluit?.doorId ?? '') ?? '',
    op: besluit?.op.toISOString() ?? '',
  };
}
