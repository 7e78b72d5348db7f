import type { MijlpaalWeergave, TijdlijnWeergave } from '@passend/contracts';
import {
  artikelInWoorden,
  MIJLPAALREGELS,
  type Mijlpaal,
  type Mijlpaalbewijs,
  type MijlpaalCode,
  metBewijs,
  tijdlijnVan,
  verzuimstandVan,
  WETTEN,
} from '@passend/domain';
import type { GeldendeGebeurtenis } from '@passend/infra';

interface Invoer {
  readonly eersteZiektedag: string;
  readonly geldend: readonly GeldendeGebeurtenis[];
  readonly bewijs: ReadonlyMap<MijlpaalCode, readonly Mijlpaalbewijs[]>;
  readonly namen: ReadonlyMap<string, string>;
  readonly vandaag: string;
}

/** The whole timeline, for the client himself and for his coach. */
export function toonTijdlijn(invoer: Invoer): TijdlijnWeergave {
  const { eersteZiektedag, geldend, bewijs, namen, vandaag } = invoer;
  const gebeurtenissen = geldend.map(({ gebeurtenis }) => gebeurtenis);
  const { mijlpalen, nieuwGeval } = tijdlijnVan(eersteZiektedag, gebeurtenissen, vandaag);
  return {
    ...verzuimstandVan(eersteZiektedag, gebeurtenissen, vandaag),
    vandaag,
    nieuwGeval,
    mijlpalen: metBewijs(mijlpalen, bewijs, vandaag).map((mijlpaal) => ({
      ...toonMijlpaal(mijlpaal),
      bewijs: (bewijs.get(mijlpaal.code) ?? []).map((een) => toonBewijs(een, namen)),
    })),
    gebeurtenissen: geldend.map(({ id, gebeurtenis, doorId, op, correcties }) => ({
      id,
      gebeurtenis,
      door: namen.get(doorId) ?? '',
      op: op.toISOString(),
      correcties,
    })),
  };
}

function toonBewijs(
  { id, uitkomst, datum, auteur, bestand, reden, doorId, op, ...gezien }: Mijlpaalbewijs,
  namen: ReadonlyMap<string, string>,
): MijlpaalWeergave['bewijs'][number] {
  return {
    id,
    uitkomst,
    datum,
    auteur,
    ondertekendDoor: gezien.ondertekendDoor,
    bsnOpStuk: gezien.bsnOpStuk,
    bestand: bestand && { id: bestand.id, naam: bestand.naam },
    reden,
    door: namen.get(doorId) ?? '',
    op,
  };
}

function toonMijlpaal(mijlpaal: Mijlpaal): Omit<MijlpaalWeergave, 'bewijs'> {
  const regel = MIJLPAALREGELS[mijlpaal.code];
  return {
    code: mijlpaal.code,
    naam: regel.naam,
    verantwoordelijke: mijlpaal.verantwoordelijke,
    vanaf: mijlpaal.vanaf ?? null,
    streefdatum: mijlpaal.streefdatum ?? null,
    uitersteDatum: mijlpaal.uiterste_datum ?? null,
    wettelijkeDatum: mijlpaal.wettelijke_datum ?? null,
    data: [...(mijlpaal.data ?? [])],
    vorm: mijlpaal.vorm ?? null,
    status: mijlpaal.status,
    gedaanOp: mijlpaal.gedaan_op ?? null,
    document: mijlpaal.document ?? null,
    termijn: regel.termijn,
    teLaat: regel.teLaat ?? null,
    grondslag: regel.grondslag.map((artikel) => ({
      tekst: artikelInWoorden(artikel),
      adres: WETTEN[artikel.wet].adres,
    })),
    zekerheid: regel.zekerheid,
    twijfel: regel.twijfel ?? null,
  };
}
