import { randomUUID } from 'node:crypto';
import { emailSchema, naamSchema } from '@passend/contracts';
import { type Gebruikerstaat, gebruikerstaatVan } from '@passend/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Sleutelkluis } from '../../secrets/sleutelkluis.js';
import { GebruikersOpslag } from './beheer/gebruikers.opslag.js';
import { BureauOpslag } from './bureau.opslag.js';
import { BureauEntiteit, GebruikerEntiteit, type GebruikerRij } from './entiteiten.js';
import { bijAanmelden } from './in-bureau.js';
import { schrijfUitnodiging } from './uitnodiging-uit.js';

/** Somebody who will look after an agency, as typed. */
export const nieuweBeheerderSchema = z.object({ naam: naamSchema, email: emailSchema });
export type NieuweBeheerder = z.output<typeof nieuweBeheerderSchema>;

/** An agency to be, as typed. */
export const nieuwBureauSchema = z.object({ bureau: naamSchema, beheerder: nieuweBeheerderSchema });
export type NieuwBureau = z.output<typeof nieuwBureauSchema>;

/** An agency as who runs the machine sees it: no client, no employer, no address of anybody. */
export interface Bureaustand {
  readonly id: string;
  readonly naam: string;
  /** Beheerders who can sign in. */
  readonly beheerders: number;
  /** Beheerders who were invited and have not come yet. */
  readonly uitgenodigd: number;
}

/** `bezet`: the address has an account that this invitation cannot be for. */
export type Uitnodiguitslag = 'uitgenodigd' | 'bezet' | 'geen_bureau';

/** Begins agencies: for who runs the machine, on the command line. */
export class Bureaubeheer {
  readonly #bureaus: BureauOpslag;

  constructor(
    private readonly bron: DataSource,
    kluis: Sleutelkluis | Buffer,
  ) {
    this.#bureaus = new BureauOpslag(bron, kluis);
  }

  /** Every agency, by name. */
  async alle(): Promise<readonly Bureaustand[]> {
    const { bureaus, beheerders } = await bijAanmelden(this.bron, async (manager) => ({
      bureaus: await manager.find(BureauEntiteit, { order: { naam: 'ASC', id: 'ASC' } }),
      beheerders: await manager.findBy(GebruikerEntiteit, { rol: 'beheerder' }),
    }));
    return bureaus.map(({ id, naam }) => {
      const eigen = beheerders.filter(({ bureauId }) => bureauId === id);
      return {
        id,
        naam,
        beheerders: eigen.filter((een) => staatVan(een) === 'actief').length,
        uitgenodigd: eigen.filter((een) => staatVan(een) === 'uitgenodigd').length,
      };
    });
  }

  /**
   * Makes an agency with keys of its own, and invites its first beheerder, in one transaction. A second
   * factor is required until its beheerder says otherwise.
   * @returns id of the agency; null when the address has an account already
   * @throws VersleutelingFout when the master key is not the one that the other agencies were made with
   */
  async begin({ bureau, beheerder }: NieuwBureau, op: Date): Promise<string | null> {
    await this.#proefSleutel();
    const bureauId = randomUUID();
    try {
      await this.#bureaus.maak(bureauId, bureau, async ({ manager }) => {
        const account = { ...beheerder, bureauId, rol: 'beheerder' as const, op };
        const id = await new GebruikersOpslag(manager).nodigUit(account);
        if (id === null) throw new AdresBezet();
      });
    } catch (fout) {
      if (fout instanceof AdresBezet) return null;
      throw fout;
    }
    return bureauId;
  }

  /** Invites a beheerder to an agency that exists; who was invited before gets a new link. */
  async nodigUit(bureauId: string, wie: NieuweBeheerder, op: Date): Promise<Uitnodiguitslag> {
    if (!(await this.#bureaus.ids()).includes(bureauId)) return 'geen_bureau';
    return this.#bureaus.in(bureauId, async ({ manager }) => {
      const gebruikers = new GebruikersOpslag(manager);
      const bekend = await gebruikers.vindOpEmail(wie.email);
      if (bekend !== null) return opnieuw(manager, bekend, op);
      const account = { ...wie, bureauId, rol: 'beheerder' as const, op };
      return (await gebruikers.nodigUit(account)) === null ? 'bezet' : 'uitgenodigd';
    });
  }

  /** One machine has one master key: an agency under another could not be opened by the api. */
  async #proefSleutel(): Promise<void> {
    const [eerste] = await this.#bureaus.ids();
    if (eerste !== undefined) await this.#bureaus.in(eerste, async () => {});
  }
}

/** Ends the transaction that made the agency. */
class AdresBezet extends Error {}

async function opnieuw(
  manager: EntityManager,
  bekend: GebruikerRij,
  op: Date,
): Promise<Uitnodiguitslag> {
  if (bekend.rol !== 'beheerder' || staatVan(bekend) !== 'uitgenodigd') return 'bezet';
  const { id: gebruikerId, bureauId, naam, email, rol } = bekend;
  await schrijfUitnodiging(manager, { gebruikerId, bureauId, naam, email, rol, op });
  return 'uitgenodigd';
}

function staatVan({ actief, gestoptOp }: GebruikerRij): Gebruikerstaat {
  return gebruikerstaatVan({ actief, gestoptOp: gestoptOp ?? null });
}
