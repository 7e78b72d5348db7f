import { type Kaart, type Kolomklasse, RIJ_UUID, type Rijnaam } from './kaart.js';

/** A column of ciphertexts, and whose key closes them. Such a table has a `bureau_id`. */
export interface VersleuteldeKolom {
  readonly tabel: string;
  readonly kolom: string;
  readonly van: 'dossier' | 'bureau';
  /** How its ciphertexts name their row. */
  readonly rij: Rijnaam;
}

/** The encrypted columns of a map, in a fixed order. */
export function versleuteldeKolommen(kaart: Kaart): readonly VersleuteldeKolom[] {
  return Object.entries(kaart).flatMap(([tabel, { kolommen, rij = RIJ_UUID }]) =>
    Object.entries(kolommen).flatMap(([kolom, klasse]) => {
      const van = sleutelVan(klasse);
      return van === null ? [] : [{ tabel, kolom, van, rij }];
    }),
  );
}

function sleutelVan(klasse: Kolomklasse): VersleuteldeKolom['van'] | null {
  if (klasse.endsWith(':dossier')) return 'dossier';
  return klasse.endsWith(':bureau') ? 'bureau' : null;
}
