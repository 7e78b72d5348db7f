import { idUitTekst } from '../../secrets/sleutel-id.js';

const MET_ID = 2;

/** How a value begins that the key with this id closed. */
export function kopVan(sleutelId: string): Buffer {
  return Buffer.concat([Buffer.of(MET_ID), idUitTekst(sleutelId)]);
}
