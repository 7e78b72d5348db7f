import type { ItemSlug } from '../item-slug.js';
import {
  ANDERE_SOORT,
  kentSoorten,
  noemtOnbekendeSoort,
  type Soorten,
  soortenUitTekst,
  soortenVanCodes,
} from './soorten.js';
import { type Grensbron, woordenVan } from './vorm.js';
import { zinsdelen } from './zinsdelen.js';

export const GEEN_SOORTEN: Soorten = { verboden: [], voorwaardelijk: [] };

/** Words that limit the whole item, whatever kinds they add. */
const GEHEEL: Readonly<Partial<Record<ItemSlug, RegExp>>> = {
  huidcontact:
    /irrit|huidbelast|agressieve (?:stof|middel)|gevaarlijke stof|allergene|sensibiliser|contact met stoffen(?! zoals)|huidcontact (?:is )?beperkt/iu,
  bescherming:
    /(?:geen|niet) (?:\p{L}+ )?(?:beschermende? (?:middel|kleding)|beschermingsmiddel|pbm)/iu,
};
const OP_AFSTAND = /telefo|bellen|mail|schriftelijk|chat/u;

/** The kinds that a limit names in its measure, its codes and its words. */
export function genoemdeSoorten(bron: Grensbron): Soorten {
  const { item, limiet, tekst } = bron;
  if (item === 'vw_geen_klanten') return contactSoorten(woordenVan(bron));
  if (!kentSoorten(item)) return GEEN_SOORTEN;
  const inNiet = (limiet?.niet ?? []).flatMap(
    (soort) => soortenUitTekst(item, `geen ${soort}`).verboden,
  );
  const inTekst = soortenUitTekst(item, tekst);
  const inCode = soortenVanCodes(item, [limiet?.code ?? []].flat());
  const verboden = [...new Set([...inNiet, ...inCode, ...inTekst.verboden])];
  return { ...inTekst, verboden };
}

/** The same, with a kind of its own for what is named and not known. */
export function alleSoorten(bron: Grensbron): Soorten {
  const woorden = woordenVan(bron);
  if (GEHEEL[bron.item]?.test(woorden) === true) return GEEN_SOORTEN;
  const soorten = genoemdeSoorten(bron);
  if (!kentSoorten(bron.item) || !noemtOnbekendeSoort(bron.item, woorden)) return soorten;
  return { ...soorten, verboden: [...soorten.verboden, ANDERE_SOORT] };
}

/** "Geen direct klantcontact, telefoon wel": contact at a distance stays possible. */
function contactSoorten(woorden: string): Soorten {
  const opAfstand = zinsdelen(woorden).some(
    ({ aard, tekst }) =>
      OP_AFSTAND.test(tekst) &&
      (aard === 'toegestaan' || /^(?:alleen|uitsluitend|hooguit)|alleen telefo/u.test(tekst)),
  );
  return opAfstand ? { verboden: ['direct contact'], voorwaardelijk: [] } : GEEN_SOORTEN;
}
