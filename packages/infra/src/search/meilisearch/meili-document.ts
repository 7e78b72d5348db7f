import { afdruk } from '../afdruk.js';
import { samenstellendeDelen } from '../samenstelling.js';
import type { ZoekDocument } from '../zoekmachine.types.js';

/** The document as Meilisearch holds it. */
export function meiliDocument(document: ZoekDocument): Record<string, unknown> {
  const { geo } = document;
  return {
    id: document.id,
    afdruk: afdruk(document),
    titel: sendable(document.titel),
    delen: samenstellendeDelen(document.titel).join(' '),
    werkgever: document.werkgever === null ? null : sendable(document.werkgever),
    tekst: sendable(document.tekst),
    plaats: document.plaatsen,
    provincie: document.provincies,
    land: document.landen,
    opleiding: document.opleiding,
    contract: document.contract,
    beroep: document.beroep,
    uren_min: document.urenMin,
    uren_max: document.urenMax,
    geplaatst: document.geplaatst,
    eerst_gezien: document.eerstGezien,
    // The engine refuses a null here.
    ...(geo.length === 0
      ? {}
      : {
          _geojson: {
            type: 'MultiPoint',
            coordinates: geo.map(({ lat, lng }) => [lng, lat]),
          },
        }),
  };
}

/** Half a surrogate pair cannot be sent as UTF-8. */
export function sendable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
