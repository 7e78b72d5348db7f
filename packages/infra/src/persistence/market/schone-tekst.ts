import type { Vacature } from '@passend/domain';

/**
 * PostgreSQL stores no NUL character and no half surrogate pair; a feed may hold both. Done before
 * anything is derived, so that offsets belong to the text that is stored.
 */
export function metSchoneTekst(vacature: Vacature): Vacature {
  return {
    ...vacature,
    externId: schoneTekst(vacature.externId),
    titel: schoneTekst(vacature.titel),
    tekst: schoneTekst(vacature.tekst),
    werkgever: vacature.werkgever === null ? null : schoneTekst(vacature.werkgever),
    fysiekeEisen: vacature.fysiekeEisen === null ? null : schoneTekst(vacature.fysiekeEisen),
    werkplekken: vacature.werkplekken.map((plek) => ({ ...plek, naam: schoneTekst(plek.naam) })),
  };
}

/** One text of a source, made fit for the database. */
export function schoneTekst(tekst: string): string {
  return tekst.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\u0000', '\uFFFD');
}
