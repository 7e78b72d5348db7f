import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Bureausleutel } from '../../secrets/bureausleutel.js';
import type { Sleutelkluis } from '../../secrets/sleutelkluis.js';
import { Sleutelring } from '../../secrets/sleutelring.js';
import { maakSleutel, type Sleutel, VersleutelingFout } from '../../secrets/versleuteling.js';
import { perWerknemer } from '../mensen/per-werknemer.js';
import { plekVanBureausleutel, plekVanDossiersleutel } from './plekken.js';
import { wachtOpSleutelwissel } from './sleutelslot.js';

/** The keys of a dossier are not there: destroyed, or it is no dossier of this agency. */
export class SleutelWeg extends VersleutelingFout {
  override readonly name = 'SleutelWeg';
}

const bureauRijen = z.array(
  z.object({
    id: z.uuid(),
    verpakt: z.instanceof(Buffer),
    oud_formaat: z.boolean(),
    vervangen_op: z.date().nullable(),
  }),
);
const dossierRijen = z.array(
  z.object({ werknemerId: z.uuid(), id: z.uuid(), verpakt: z.instanceof(Buffer) }),
);

/** An open agency: the ring of its own keys, and its keys by themselves to open older values with. */
export interface OpenBureau {
  readonly ring: Sleutelring;
  readonly alle: readonly Sleutel[];
}

/** The keys of one agency and its dossiers; the manager comes from `inBureau`. */
export class SleutelOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly kluis: Sleutelkluis,
    private readonly bureauId: string,
  ) {}

  /** Makes the first key of an agency. */
  async maak(): Promise<Bureausleutel> {
    await this.voegBureausleutelToe(maakSleutel());
    return this.open();
  }

  /** Opens the agency for one unit of work. */
  async open(): Promise<Bureausleutel> {
    await wachtOpSleutelwissel(this.manager, this.bureauId);
    return this.openNaWachten();
  }

  /** The same, when this transaction has waited for a change of keys already. */
  async openNaWachten(): Promise<Bureausleutel> {
    const bureau = await this.leesBureau();
    return new Bureausleutel(bureau.ring, {
      een: (werknemerId) => this.dossier(bureau, werknemerId),
      alle: (werknemerIds) => this.leesDossiers(bureau, werknemerIds),
    });
  }

  /** @throws SleutelWeg when the agency has no key here */
  async openBureau(): Promise<OpenBureau> {
    await wachtOpSleutelwissel(this.manager, this.bureauId);
    return this.leesBureau();
  }

  private async leesBureau(): Promise<OpenBureau> {
    const gevonden: unknown = await this.manager.query(
      `SELECT id, verpakt, oud_formaat, vervangen_op FROM bureausleutel
       WHERE bureau_id = $1 ORDER BY vervangen_op DESC NULLS FIRST`,
      [this.bureauId],
    );
    const rijen = bureauRijen.parse(gevonden);
    const alle: Sleutel[] = [];
    for (const rij of rijen) {
      const bytes = await this.kluis.pakUit(plekVanBureausleutel(this.bureauId, rij), rij.verpakt);
      alle.push({ id: rij.id, bytes }, ...(rij.oud_formaat ? [{ id: null, bytes }] : []));
    }
    const [huidig, ...eerder] = alle;
    if (huidig === undefined) throw new SleutelWeg('The agency has no key.');
    return { ring: new Sleutelring(huidig, eerder), alle };
  }

  /** The ring of one dossier; its first key is made when it has none yet. */
  async dossier(bureau: OpenBureau, werknemerId: string): Promise<Sleutelring> {
    const bekend = await this.leesDossier(bureau, werknemerId);
    if (bekend !== null) return bekend;
    await this.voegDossiersleutelToe(bureau, werknemerId);
    const nieuw = await this.leesDossier(bureau, werknemerId);
    if (nieuw === null) throw new SleutelWeg('The keys of this dossier are not there.');
    return nieuw;
  }

  /** Adds a key of the agency, wrapped by the keeper. @returns its id */
  async voegBureausleutelToe(bytes: Buffer): Promise<string> {
    const id = randomUUID();
    const plek = plekVanBureausleutel(this.bureauId, { id, verpakt: null });
    const verpakt = await this.kluis.verpak(plek, bytes);
    await this.manager.query(
      'INSERT INTO bureausleutel (id, bureau_id, verpakt) VALUES ($1, $2, $3)',
      [id, this.bureauId, verpakt],
    );
    return id;
  }

  /** Adds a key of a dossier, unless it has one that counts or there is no such dossier. */
  async voegDossiersleutelToe({ ring }: OpenBureau, werknemerId: string): Promise<void> {
    const id = randomUUID();
    const verpakt = ring.sluitBytes(plekVanDossiersleutel(id), maakSleutel());
    await this.manager.query(
      `INSERT INTO dossiersleutel (id, bureau_id, werknemer_id, bureausleutel_id, verpakt)
       SELECT $1, w.bureau_id, w.id, $2, $3 FROM werknemer w
       WHERE w.id = $4 AND w.vernietigd_op IS NULL
       ON CONFLICT (werknemer_id) WHERE vervangen_op IS NULL DO NOTHING`,
      [id, ring.id, verpakt, werknemerId],
    );
  }

  private async leesDossier(bureau: OpenBureau, werknemerId: string): Promise<Sleutelring | null> {
    return (await this.leesDossiers(bureau, [werknemerId])).get(werknemerId) ?? null;
  }

  /** The rings of those that have one. */
  private async leesDossiers(
    bureau: OpenBureau,
    werknemerIds: readonly string[],
  ): Promise<ReadonlyMap<string, Sleutelring>> {
    const gevonden: unknown = await this.manager.query(
      `SELECT werknemer_id AS "werknemerId", id, verpakt FROM dossiersleutel
       WHERE werknemer_id = ANY($1::uuid[]) ORDER BY vervangen_op DESC NULLS FIRST`,
      [werknemerIds],
    );
    const ringen = new Map<string, Sleutelring>();
    for (const [werknemerId, rijen] of perWerknemer(werknemerIds, dossierRijen.parse(gevonden))) {
      const [huidig, ...eerder] = rijen.map(({ id, verpakt }) => ({
        id,
        bytes: bureau.ring.opentBytes(plekVanDossiersleutel(id), verpakt),
      }));
      if (huidig === undefined) continue;
      // What was written before dossiers had keys stands under a key of the agency.
      ringen.set(werknemerId, new Sleutelring(huidig, [...eerder, ...bureau.alle]));
    }
    return ringen;
  }
}
