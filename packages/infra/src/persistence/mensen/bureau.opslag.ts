import type { TweedeStapBeleid } from '@passend/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { Bureausleutel } from '../../secrets/bureausleutel.js';
import { alsKluis, type Sleutelkluis } from '../../secrets/sleutelkluis.js';
import { SleutelOpslag } from '../sleutels/sleutel.opslag.js';
import { BureauEntiteit } from './entiteiten.js';
import { bijAanmelden, inBureau, inBureauMetSleutels } from './in-bureau.js';

/** One unit of work inside an agency, with the keys that open its encrypted columns. */
export interface Werkeenheid {
  readonly manager: EntityManager;
  readonly sleutel: Bureausleutel;
}

/** Opens agencies: the transaction, its row-level scope, and the keys of the agency. */
export class BureauOpslag {
  readonly #kluis: Sleutelkluis;

  /** @param kluis keeper of the master key, or the master key itself */
  constructor(
    private readonly bron: DataSource,
    kluis: Sleutelkluis | Buffer,
  ) {
    this.#kluis = alsKluis(kluis);
  }

  /** Does work inside one agency. */
  in<T>(bureauId: string, werk: (eenheid: Werkeenheid) => Promise<T>): Promise<T> {
    return inBureauMetSleutels(this.bron, bureauId, async (manager) => {
      const sleutel = await new SleutelOpslag(manager, this.#kluis, bureauId).openNaWachten();
      return werk({ manager, sleutel });
    });
  }

  /** Ids of all agencies, for work that nobody asks for, such as measuring once a week. */
  ids(): Promise<readonly string[]> {
    return bijAanmelden(this.bron, async (manager) => {
      const bureaus = await manager.find(BureauEntiteit, { select: { id: true } });
      return bureaus.map(({ id }) => id);
    });
  }

  /**
   * Makes an agency with a key of its own, and what belongs to it, in one transaction.
   * @param tweedeStap whether a second factor is required; it is, unless somebody says otherwise
   */
  maak(
    bureauId: string,
    naam: string,
    vul: (eenheid: Werkeenheid) => Promise<void>,
    tweedeStap: TweedeStapBeleid = 'verplicht',
  ): Promise<void> {
    return inBureau(this.bron, bureauId, async (manager) => {
      await manager.insert(BureauEntiteit, { id: bureauId, naam, tweedeStap });
      const sleutel = await new SleutelOpslag(manager, this.#kluis, bureauId).maak();
      await vul({ manager, sleutel });
    });
  }
}
