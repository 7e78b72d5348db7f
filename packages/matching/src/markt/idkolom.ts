/** Ids of a column, as narrow as they can be. */
export type Ids = Uint8Array | Uint16Array | Uint32Array;

const HOOGSTE_8 = 0xff;
const HOOGSTE_16 = 0xffff;

/** A column of dictionary ids that widens by itself when an id no longer fits. */
export class Idkolom {
  ids: Ids;

  constructor(capaciteit: number) {
    this.ids = new Uint8Array(capaciteit);
  }

  zet(rij: number, id: number): void {
    if (id > hoogste(this.ids)) this.ids = kopieer(this.ids, this.ids.length, id);
    this.ids[rij] = id;
  }

  lees(rij: number): number {
    return this.ids[rij] ?? 0;
  }

  groei(capaciteit: number): void {
    this.ids = kopieer(this.ids, capaciteit, hoogste(this.ids));
  }

  get bytes(): number {
    return this.ids.byteLength;
  }
}

function hoogste(ids: Ids): number {
  if (ids instanceof Uint8Array) return HOOGSTE_8;
  return ids instanceof Uint16Array ? HOOGSTE_16 : Number.MAX_SAFE_INTEGER;
}

function kopieer(oud: Ids, lengte: number, hoogsteId: number): Ids {
  const nieuw = maak(lengte, hoogsteId);
  nieuw.set(oud);
  return nieuw;
}

function maak(lengte: number, hoogsteId: number): Ids {
  if (hoogsteId <= HOOGSTE_8) return new Uint8Array(lengte);
  return hoogsteId <= HOOGSTE_16 ? new Uint16Array(lengte) : new Uint32Array(lengte);
}
