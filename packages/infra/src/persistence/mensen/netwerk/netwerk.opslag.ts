import { randomUUID } from 'node:crypto';
import {
  type Netwerkgegevens,
  type Netwerktoestemming,
  netwerkgegevensSchema,
} from '@passend/domain';
import type { EntityManager } from 'typeorm';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import { NetwerkcontactEntiteit } from './netwerk-entiteit.js';

/** A contact as it is read. */
export interface OpenNetwerkcontact {
  readonly id: string;
  readonly gegevens: Netwerkgegevens;
  readonly toestemming: Netwerktoestemming;
  readonly doorId: string;
  readonly op: Date;
}

/** What is written of a contact, by whom and when. */
export interface Netwerkinvoer {
  readonly bureauId: string;
  readonly gegevens: Netwerkgegevens;
  readonly toestemming: Netwerktoestemming;
  readonly doorId: string;
  readonly op: Date;
}

/** The network list of an agency; the manager comes from `inBureau`. */
export class NetwerkOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** Everybody, by name: that is encrypted, so the order is made here. */
  async alle(): Promise<readonly OpenNetwerkcontact[]> {
    const rijen = await this.manager.find(NetwerkcontactEntiteit);
    return rijen
      .map(({ id, inhoud, toestemmingWijze, toestemmingOp, doorId, op }) => ({
        id,
        gegevens: netwerkgegevensSchema.parse(this.sleutel.opent(plekVan(id), inhoud)),
        toestemming: { wijze: toestemmingWijze, op: toestemmingOp },
        doorId,
        op,
      }))
      .toSorted((a, b) => a.gegevens.naam.localeCompare(b.gegevens.naam, 'nl'));
  }

  async tel(): Promise<number> {
    return this.manager.count(NetwerkcontactEntiteit);
  }

  async voegToe(invoer: Netwerkinvoer): Promise<string> {
    const id = randomUUID();
    await this.manager.insert(NetwerkcontactEntiteit, { id, ...this.#rij(id, invoer) });
    return id;
  }

  /** @returns false when there is no such contact in this agency */
  async wijzig(id: string, invoer: Netwerkinvoer): Promise<boolean> {
    const { affected } = await this.manager.update(
      NetwerkcontactEntiteit,
      { id },
      this.#rij(id, invoer),
    );
    return affected === 1;
  }

  /** Removes for good, as who takes his consent back may expect. @returns false when there was none */
  async verwijder(id: string): Promise<boolean> {
    const { affected } = await this.manager.delete(NetwerkcontactEntiteit, { id });
    return affected === 1;
  }

  #rij(id: string, { gegevens, toestemming, bureauId, doorId, op }: Netwerkinvoer) {
    return {
      bureauId,
      doorId,
      op,
      inhoud: this.sleutel.sluit(plekVan(id), gegevens),
      toestemmingWijze: toestemming.wijze,
      toestemmingOp: toestemming.op,
    };
  }
}

function plekVan(rij: string) {
  return { tabel: 'netwerkcontact', rij, kolom: 'inhoud' };
}
