import { plaatsVanId, type Vacature } from '@passend/domain';
import { inhoudshash, type VacatureVolledig } from '@passend/infra';
import { kenmerkenVan, vacatureKenmerkenSchema } from '@passend/matching';

/** A pasted vacancy in the form of one of the market, read by the same engine. */
export function alsVolledig(vacatureId: string, vacature: Vacature, op: Date): VacatureVolledig {
  const { kenmerken, eisen } = kenmerkenVan(vacature);
  const [plek] = vacature.werkplekken;
  const plaats = kenmerken.plaatsen.map((id) => plaatsVanId(id)).find((een) => een != null);
  const { titel, werkgever, uren, salaris, geplaatstOp, url, tekst, taal, opleiding } = vacature;
  return {
    id: vacatureId,
    titel,
    werkgever,
    plaats: plaats?.naam ?? plek?.naam ?? null,
    provincie: plaats?.provincie ?? plek?.provincie ?? null,
    land: plek?.land ?? null,
    uren,
    salaris,
    geplaatstOp,
    url,
    tekst,
    taal,
    opleiding,
    kenmerken: vacatureKenmerkenSchema.parse(kenmerken),
    eisen: [...eisen],
    eerstGezien: op,
    opgeslagenOp: op,
    // Nobody can look whether it is still open: there is no page.
    live: true,
    weggehaald: false,
    inhoudshash: inhoudshash(vacature),
  };
}
