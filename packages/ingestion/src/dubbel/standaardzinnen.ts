import type { Vacature } from '@passend/domain';
import { GELIJK_MET_WERKGEVER } from './drempels.js';
import { woordenVan } from './kerntekst.js';
import { tekstoverlap } from './tekstoverlap.js';
import { noemenAnderWerk } from './titelwoorden.js';
import { zelfdeWerkgever } from './werkgever.js';

/** Shorter sentences are headings and cries. */
const MIN_WOORDEN = 4;

/**
 * The sentences of an advert that its employer, or its bureau, also writes for other work: they say
 * nothing about this job, so that two functions look alike by them.
 * @param buren other adverts; those of another employer or for the same work do not count
 */
export function standaardzinnen(
  vacature: Vacature,
  buren: readonly Vacature[],
): ReadonlySet<string> {
  const eigen = new Set(zinnenVan(vacature.tekst));
  const anderWerk = buren.filter(
    (buur) =>
      zelfdeWerkgever(vacature.werkgever, buur.werkgever) === true &&
      noemenAnderWerk(vacature, buur) &&
      tekstoverlap(vacature, buur).deel < GELIJK_MET_WERKGEVER,
  );
  return new Set(
    anderWerk.flatMap(({ tekst }) => zinnenVan(tekst)).filter((zin) => eigen.has(zin)),
  );
}

/** The advert without these sentences, however they are punctuated. */
export function zonderZinnen(vacature: Vacature, weg: ReadonlySet<string>): Vacature {
  if (weg.size === 0) return vacature;
  const regels = vacature.tekst.split('\n').map((regel) =>
    delen(regel)
      .filter((zin) => !weg.has(gevouwen(zin)))
      .join(' '),
  );
  return { ...vacature, tekst: regels.join('\n') };
}

function zinnenVan(tekst: string): readonly string[] {
  return tekst
    .split('\n')
    .flatMap(delen)
    .map(gevouwen)
    .filter((zin) => zin.split(' ').length >= MIN_WOORDEN);
}

function delen(regel: string): readonly string[] {
  return regel.split(/(?<=[.!?]) /u);
}

function gevouwen(zin: string): string {
  return woordenVan(zin).join(' ');
}
