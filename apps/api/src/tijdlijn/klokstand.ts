import type { Klokstand } from '@passend/contracts';
import {
  type Dossierregel,
  klokaandacht,
  MIJLPAALREGELS,
  type Mijlpaal,
  metBewijs,
  mijlpaalbewijzen,
  teldagVan,
  tijdlijnVan,
  verzuimstandVan,
} from '@passend/domain';
import {
  Dossierboek,
  type GeldendeGebeurtenis,
  samen,
  VerzuimOpslag,
  type Werkeenheid,
} from '@passend/infra';

type Klokregel = Klokstand['gevaar'][number];

/** Where a client is in his two years, and what his clock asks. */
export interface Trajectstand {
  readonly traject: { readonly week: number; readonly totWeken: number };
  readonly klok: Klokstand;
}

/** What the clock of one client is read from. */
interface Klokbron {
  readonly eersteZiektedag: string;
  readonly geldend: readonly GeldendeGebeurtenis[];
  readonly regels: readonly Dossierregel[];
}

/** Where a client is in his two years, pauses taken off, what is at risk and what is next. */
export async function klokstandVan(
  { manager, sleutel }: Werkeenheid,
  { id, eersteZiektedag }: { readonly id: string; readonly eersteZiektedag: string },
  vandaag: string,
): Promise<Trajectstand> {
  const [geldend, regels] = await samen([
    new VerzuimOpslag(manager, sleutel).van(id),
    new Dossierboek(manager, sleutel).lees(id),
  ]);
  return klokstandUit({ eersteZiektedag, geldend, regels }, vandaag);
}

/** The same, from what was read before. */
export function klokstandUit(
  { eersteZiektedag, geldend, regels }: Klokbron,
  vandaag: string,
): Trajectstand {
  const gebeurtenissen = geldend.map(({ gebeurtenis }) => gebeurtenis);
  const { week, totWeken, loop } = verzuimstandVan(eersteZiektedag, gebeurtenissen, vandaag);
  const bewijs = mijlpaalbewijzen(regels);
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
