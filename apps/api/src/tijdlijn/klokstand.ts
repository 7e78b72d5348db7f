import type { Klokstand } from '@passend/contracts';
import {
  klokaandacht,
  MIJLPAALREGELS,
  type Mijlpaal,
  metBewijs,
  mijlpaalbewijzen,
  teldagVan,
  tijdlijnVan,
  verzuimstandVan,
} from '@passend/domain';
import { Dossierboek, VerzuimOpslag, type Werkeenheid } from '@passend/infra';

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
  const bewijs = mijlpaalbewijzen(await new Dossierboek(manager, sleutel).lees(id));
  const tijdlijn = tijdlijnVan(eersteZiektedag, gebeurtenissen, vandaag);
  const mijlpalen = metBewijs(tijdlijn.mijlpalen, bewijs, vandaag);
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
