import type { Klokstand } from '@passend/contracts';
import {
  klokaandacht,
  MIJLPAALREGELS,
  type Mijlpaal,
  teldagVan,
  tijdlijnVan,
  verzuimstandVan,
} from '@passend/domain';
import { VerzuimOpslag, type Werkeenheid } from '@passend/infra';

type Klokregel = Klokstand['gevaar'][number];

/** Where a client is in his two years, pauses taken off, what is at risk and what is next. */
export async function klokstandVan(
  { manager, sleutel }: Werkeenheid,
  { id, eersteZiektedag }: { readonly id: string; readonly eersteZiektedag: string },
  vandaag: string,
): Promise<{ traject: { week: number; totWeken: number }; klok: Klokstand }> {
  const geldend = await new VerzuimOpslag(manager, sleutel).van(id);
  const gebeurtenissen = geldend.map(({ gebeurtenis }) => gebeurtenis);
  const { week, totWeken, loop } = verzuimstandVan(eersteZiektedag, gebeurtenissen, vandaag);
  const { mijlpalen } = tijdlijnVan(eersteZiektedag, gebeurtenissen, vandaag);
  const stil = loop === 'gestopt' || loop === 'hersteld';
  const { gevaar, volgende } = klokaandacht(stil ? [] : mijlpalen, vandaag);
  return {
    traject: { week, totWeken },
    klok: {
      loop,
      gevaar: gevaar.map(toon),
      volgende: volgende === undefined ? null : toon(volgende),
    },
  };
}

function toon(mijlpaal: Mijlpaal): Klokregel {
  return {
    code: mijlpaal.code,
    stap: MIJLPAALREGELS[mijlpaal.code].naam,
    verantwoordelijke: mijlpaal.verantwoordelijke,
    dag: teldagVan(mijlpaal) ?? '',
    status: mijlpaal.status,
  };
}
