import type { TweedeStapBeleid } from '@passend/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { Bureausleutel } from '../../secrets/bureausleutel.js';
import { alsKluis, type Sleutelkluis } from '../../secrets/sleutelkluis.js';
import { samen } from '../samen.js';
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
    return this.inNaLezen(bureauId, async () => undefined, werk);
  }

  /**
   * The same for work that begins with rows that need no key: they are asked for together with the keys.
   * @param lees asks for them
   */
  inNaLezen<Rijen, T>(
    bureauId: string,
    lees: (zonderSleutel: Pick<Werkeenheid, 'manager'>) => Promise<Rijen>,
    werk: (eenheid: Werkeenheid, rijen: Rijen) => Promise<T>,
  ): Promise<T> {
    return inBureauMetSleutels(this.bron, bureauId, async (manager, geopend) => {
      const sleutels = new SleutelOpslag(manager, this.#kluis, bureauId);
      const [, sleutel, rijen] = await samen([
        geopend,
        sleutels.openNaWachten(),
        lees({ manager }),
      ]);
      return werk({ manager, sleutel }, rijen);
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
