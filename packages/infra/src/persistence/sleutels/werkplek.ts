import type { DataSource, EntityManager } from 'typeorm';
import type { Sleutelkluis } from '../../secrets/sleutelkluis.js';
import { inBureau } from '../mensen/in-bureau.js';
import { type OpenBureau, SleutelOpslag } from './sleutel.opslag.js';
import { houdSleutelsVast } from './sleutelslot.js';

/** Tells how far it is; numbers only. */
export type Meld = (regel: string) => Promise<void> | void;

/** One transaction of work on keys. */
export interface Sleutelwerk {
  readonly manager: EntityManager;
  readonly opslag: SleutelOpslag;
  readonly bureau: OpenBureau;
}

const POGINGEN = 30;
const PAUZE_MS = 200;
/** PostgreSQL: lock_not_available. */
const BEZET = '55P03';

/** Where work on the keys of one agency happens: as the owner of the tables, in its agency. */
export class Werkplek {
  constructor(
    private readonly bron: DataSource,
    private readonly kluis: Sleutelkluis,
    readonly bureauId: string,
  ) {}

  /** A transaction beside everybody else's. */
  naast<T>(werk: (werk: Sleutelwerk) => Promise<T>): Promise<T> {
    return inBureau(this.bron, this.bureauId, async (manager) => {
      const opslag = new SleutelOpslag(manager, this.kluis, this.bureauId);
      return werk({ manager, opslag, bureau: await opslag.openBureau() });
    });
  }

  /** A short transaction in which nobody else has the keys of this agency in hand. */
  async alleen<T>(werk: (manager: EntityManager, opslag: SleutelOpslag) => Promise<T>): Promise<T> {
    for (let poging = 1; ; poging++) {
      try {
        return await inBureau(this.bron, this.bureauId, async (manager) => {
          await houdSleutelsVast(manager, this.bureauId);
          return werk(manager, new SleutelOpslag(manager, this.kluis, this.bureauId));
        });
      } catch (fout) {
        if (poging === POGINGEN || !isBezet(fout)) throw fout;
        await new Promise((klaar) => setTimeout(klaar, PAUZE_MS));
      }
    }
  }
}

function isBezet(fout: unknown): boolean {
  return fout instanceof Error && 'code' in fout && fout.code === BEZET;
}
