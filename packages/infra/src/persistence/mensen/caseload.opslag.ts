import { type EntityManager, In } from 'typeorm';
import { samen } from '../samen.js';
import { eindeVan } from './beheer/einde-van.js';
import {
  BureauEntiteit,
  GebruikerEntiteit,
  RelatieEntiteit,
  type RelatieRij,
  WerkgeverEntiteit,
  WerknemerEntiteit,
  type WerknemerRij,
} from './entiteiten.js';

/** A client with the people around him: what an access rule needs to know. */
export interface WerknemerMetRelaties {
  readonly werknemer: WerknemerRij;
  /** Also those that are over or still to come. */
  readonly relaties: readonly RelatieRij[];
  /** Last day of the assignment; null while it goes on. */
  readonly eindeOp: string | null;
}

/** Clients and who may see them; the manager comes from `inBureau`. */
export class CaseloadOpslag {
  constructor(private readonly manager: EntityManager) {}

  /** One client, or null when there is none in this agency. */
  async vind(werknemerId: string): Promise<WerknemerMetRelaties | null> {
    const [werknemer, relaties, eindes] = await samen([
      this.manager.findOneBy(WerknemerEntiteit, { id: werknemerId }),
      this.manager.findBy(RelatieEntiteit, { werknemerId }),
      eindeVan(this.manager, [werknemerId]),
    ]);
    if (werknemer === null) return null;
    return { werknemer, relaties, eindeOp: eindes.get(werknemerId) ?? null };
  }

  /** The client that this account belongs to, or null. */
  async vindVanGebruiker(gebruikerId: string): Promise<WerknemerMetRelaties | null> {
    const werknemer = await this.manager.findOneBy(WerknemerEntiteit, { gebruikerId });
    return werknemer === null ? null : this.vind(werknemer.id);
  }

  /** The clients that a user has a relation with, by name. */
  async vanGebruiker(gebruikerId: string): Promise<readonly WerknemerMetRelaties[]> {
    const eigen = await this.manager.findBy(RelatieEntiteit, { gebruikerId });
    const ids = [...new Set(eigen.map((relatie) => relatie.werknemerId))];
    if (ids.length === 0) return [];
    const [eindes, relaties, werknemers] = await samen([
      eindeVan(this.manager, ids),
      this.manager.findBy(RelatieEntiteit, { werknemerId: In(ids) }),
      this.manager.find(WerknemerEntiteit, { where: { id: In(ids) }, order: { naam: 'ASC' } }),
    ]);
    return werknemers.map((werknemer) => ({
      werknemer,
      relaties: relaties.filter((relatie) => relatie.werknemerId === werknemer.id),
      eindeOp: eindes.get(werknemer.id) ?? null,
    }));
  }

  /** Names of users by id. */
  async namen(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const gebruikers = await this.manager.findBy(GebruikerEntiteit, { id: In([...new Set(ids)]) });
    return new Map(gebruikers.map((gebruiker) => [gebruiker.id, gebruiker.naam]));
  }

  /** Name of the agency. */
  async bureauNaam(bureauId: string): Promise<string> {
    return (await this.manager.findOneByOrFail(BureauEntiteit, { id: bureauId })).naam;
  }

  /** Name of the employer of a client. */
  async werkgeverNaam(werkgeverId: string): Promise<string> {
    return (await this.manager.findOneByOrFail(WerkgeverEntiteit, { id: werkgeverId })).naam;
  }
}
