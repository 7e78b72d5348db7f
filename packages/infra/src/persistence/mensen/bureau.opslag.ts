import type { TweedeStapBeleid } from '@passend/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { Bureausleutel } from '../../secrets/bureausleutel.js';
import { BureauEntiteit } from './entiteiten.js';
import { bijAanmelden, inBureau } from './in-bureau.js';

/** One unit of work inside an agency, with the key that opens its encrypted columns. */
export interface Werkeenheid {
  readonly manager: EntityManager;
  readonly sleutel: Bureausleutel;
}

/** Opens agencies: the transaction, its row-level scope, and the key of the agency. */
export class BureauOpslag {
  constructor(
    private readonly bron: DataSource,
    private readonly master: Buffer,
  ) {}

  /** Does work inside one agency. */
  in<T>(bureauId: string, werk: (eenheid: Werkeenheid) => Promise<T>): Promise<T> {
    return inBureau(this.bron, bureauId, async (manager) => {
      const bureau = await manager.findOneByOrFail(BureauEntiteit, { id: bureauId });
      const sleutel = Bureausleutel.open(this.master, bureauId, bureau.sleutel);
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
      const { sleutel, verpakt } = Bureausleutel.maak(this.master, bureauId);
      await manager.insert(BureauEntiteit, { id: bureauId, naam, sleutel: verpakt, tweedeStap });
      await vul({ manager, sleutel });
    });
  }
}
