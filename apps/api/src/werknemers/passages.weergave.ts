import type { PassageWeergave } from '@passend/contracts';
import { type Duiding, duidingSleutel, isItemSlug, itemVan, type Passage } from '@passend/domain';
import type { OpenDuiding } from '@passend/infra';

interface Besloten {
  readonly duiding: Duiding;
  readonly besluit: NonNullable<PassageWeergave['besluit']>;
}

/** What was decided, by what it is about, with the name of who decided it. */
export function toonBesluiten(
  duidingen: readonly OpenDuiding[],
  namen: ReadonlyMap<string, string>,
): ReadonlyMap<string, Besloten> {
  return new Map(
    duidingen.map(({ duiding, doorId, op }) => [
      duidingSleutel(duiding),
      {
        duiding,
        besluit: {
          reden: duiding.reden,
          door: namen.get(doorId) ?? 'onbekend',
          op: op.toISOString(),
        },
      },
    ]),
  );
}

/** Every passage of the document with what became of it. */
export function toonPassages(
  passages: readonly Passage[],
  besluiten: ReadonlyMap<string, Besloten>,
): PassageWeergave[] {
  return passages.map((passage) => {
    const { plek, tekst, stand } = passage;
    const besloten = besluiten.get(duidingSleutel(passage));
    return {
      plek,
      naam: isItemSlug(plek) ? itemVan(plek).naam : null,
      tekst,
      stand,
      gevolgen: besloten === undefined ? gelezen(passage) : uitBesluit(besloten.duiding),
      besluit: besloten?.besluit ?? null,
    };
  });
}

function gelezen({ gevolgen }: Passage): PassageWeergave['gevolgen'] {
  return gevolgen.map(({ item, limiet = null, piek = null }) => ({
    item,
    naam: itemVan(item).naam,
    niveau: null,
    limiet,
    piek,
  }));
}

function uitBesluit(duiding: Duiding): PassageWeergave['gevolgen'] {
  if (duiding.soort !== 'grens') return [];
  const { item, niveau, limiet, piek } = duiding;
  return [{ item, naam: itemVan(item).naam, niveau, limiet, piek }];
}
