import { vacatureSchema } from '@passend/domain';
import type { Leesresultaat } from '../bron/bronlezer.js';

/** A tag or its beginning, which whatever is shown behind it could complete. */
const TAG = /<[a-z/!]/iu;
/** What shows nothing, or turns what is shown; apart from line feeds. */
const ONZICHTBAAR = /(?!\n)\p{Cc}|[\p{Default_Ignorable_Code_Point}\p{Cf}\u2028\u2029]/u;
/** What no database stores. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it may not be there
const ONOPSLAANBAAR = /\p{Surrogate}|\u0000/u;

/**
 * What is wrong with a result, whatever it was read from: vacancies outside the schema, texts that are
 * not plain, text that no database stores, references to another server, values in faults.
 * @param url address of the answer
 */
export function mankementen(uit: Leesresultaat, url: string | null): readonly string[] {
  return [
    ...uit.vacatures.flatMap((vacature) => {
      const { success } = vacatureSchema.safeParse(vacature);
      return success ? [] : ['vacature buiten het schema'];
    }),
    ...uit.vacatures.flatMap(({ titel, tekst, werkgever, fysiekeEisen, werkplekken }) => {
      const plekken = werkplekken.flatMap(({ naam, provincie }) => [naam, provincie]);
      return [titel, tekst, werkgever, fysiekeEisen, ...plekken].flatMap(nietPlat);
    }),
    ...uit.gesloten.flatMap(({ bewijs }) => nietPlat(bewijs)),
    ...alleTeksten(uit).filter((tekst) => ONOPSLAANBAAR.test(tekst)),
    ...naarElders(uit, url),
  ];
}

function nietPlat(tekst: string | null): readonly string[] {
  if (tekst === null || !(TAG.test(tekst) || ONZICHTBAAR.test(tekst))) return [];
  return [`niet plat: ${JSON.stringify(tekst.slice(0, 200))}`];
}

function naarElders({ verwijzingen }: Leesresultaat, url: string | null): readonly string[] {
  const server = url === null ? null : new URL(url).origin;
  return verwijzingen.flatMap(({ soort, url: naar }) => {
    if (!/^https?:\/\/[^/@]+\//u.test(naar)) return [`geen webadres: ${naar}`];
    const eigen = soort === 'vacature' || soort === 'sitemap' || new URL(naar).origin === server;
    return eigen ? [] : [`andere server: ${naar}`];
  });
}

function alleTeksten(waarde: unknown): readonly string[] {
  if (typeof waarde === 'string') return [waarde];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.values(waarde).flatMap(alleTeksten);
}
