import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import { WerknemerEntiteit, type WerknemerRij } from '../entiteiten.js';
import { OverdrachtEntiteit, type OverdrachtRij } from './log-entiteiten.js';
import { RelatieOpslag } from './relatie.opslag.js';
import type { Schrijver } from './traject.opslag.js';
import { VervangingOpslag } from './vervanging.opslag.js';

/** A handover with its note opened. */
export type OpenOverdracht = Omit<OverdrachtRij, 'notitie'> & { readonly notitie: string | null };

/** Making a client and giving him to a coach. */
export class BegeleidingOpslag {
  private readonly relaties: RelatieOpslag;

  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {
    this.relaties = new RelatieOpslag(manager);
  }

  /** Makes a client without a coach; `zetCoach` comes next. */
  async maak(client: Omit<WerknemerRij, 'id'>): Promise<string> {
    const id = randomUUID();
    await this.manager.insert(WerknemerEntiteit, { ...client, id });
    return id;
  }

  async wijzig(
    id: string,
    wat: Partial<Pick<WerknemerRij, 'naam' | 'werkgeverId' | 'eersteZiektedag' | 'gebruikerId'>>,
  ): Promise<void> {
    await this.manager.update(WerknemerEntiteit, { id }, wat);
  }

  /** Two who hand one client over at the same moment come one after the other. */
  async vergrendel(id: string): Promise<void> {
    await this.manager.findOneOrFail(WerknemerEntiteit, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /**
   * Gives a client to a coach from a day on. The coach before him, and who replaces that coach, have
   * access up to the day before; who replaces the new coach for all his clients gets this one too.
   * @param vanId the coach so far; null for the first
   */
  async zetCoach(
    schrijver: Schrijver,
    werknemerId: string,
    { vanId, naarId, per, notitie }: Overgang,
  ): Promise<void> {
    await this.relaties.eindig({ werknemerId, soort: 'coach' }, per);
    await this.relaties.eindig({ werknemerId, soort: 'vervangend_coach' }, per);
    const { bureauId } = schrijver;
    await this.relaties.voegToe({
      werknemerId,
      gebruikerId: naarId,
      bureauId,
      soort: 'coach',
      van: per,
    });
    await new VervangingOpslag(this.manager).neemMee(bureauId, werknemerId, naarId, per);
    const id = randomUUID();
    const ring = await this.sleutel.dossier(werknemerId);
    await this.manager.insert(OverdrachtEntiteit, {
      ...schrijver,
      id,
      werknemerId,
      vanId,
      naarId,
      per,
      notitie: notitie === '' ? null : ring.sluit(plekVan(id), notitie),
    });
  }

  /** How a client went from coach to coach, the last one first. */
  async overdrachten(werknemerId: string): Promise<readonly OpenOverdracht[]> {
    const rijen = await this.manager.find(OverdrachtEntiteit, {
      where: { werknemerId },
      order: { volgnummer: 'DESC' },
    });
    const ring = await this.sleutel.dossier(werknemerId);
    return rijen.map(({ notitie, ...rij }) => ({
      ...rij,
      notitie: notitie === null ? null : String(ring.opent(plekVan(rij.id), notitie)),
    }));
  }
}

interface Overgang {
  readonly vanId: string | null;
  readonly naarId: string;
  readonly per: string;
  /** Empty when there is none. */
  readonly notitie: string;
}

function plekVan(rij: string) {
  return { tabel: 'overdracht', rij, kolom: 'notitie' };
}
