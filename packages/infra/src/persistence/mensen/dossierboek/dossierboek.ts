import { randomBytes, randomUUID } from 'node:crypto';
import {
  BLADEN,
  bezwaarTegen,
  bladDigest,
  type Dossierdoor,
  type Dossiergebeurtenis,
  type Dossierregel,
  dossiergebeurtenisSchema,
  gebeurtenisDigest,
  naarBladen,
  type OpenBladen,
  openBladenSchema,
  type Schakel,
  signalenVan,
  uitBladen,
  volgendeSchakel,
} from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { geefSein } from '../../../levend/seinbericht.js';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import type { Sleutelring } from '../../../secrets/sleutelring.js';
import { voorElk } from '../per-werknemer.js';
import {
  DossiergebeurtenisEntiteit,
  type DossiergebeurtenisRij,
  DossierinhoudEntiteit,
  type DossierinhoudRij,
} from './dossierboek-entiteiten.js';
import { sha256 } from './hash.js';

/** Whose dossier, and who writes when. */
export interface Dossierplek {
  readonly bureauId: string;
  readonly werknemerId: string;
  readonly door: Dossierdoor;
  readonly op: Date;
}

/** A line with what an export needs: its link and its leaves with their salts. */
export interface Boekregel {
  readonly schakel: Schakel;
  readonly bladen: OpenBladen;
  readonly regel: Dossierregel;
}

/** Decides, on the lines as they stand, what is added; may throw, then nothing is. */
export type Bouw = (regels: readonly Dossierregel[]) => readonly Dossiergebeurtenis[];

/** Who writes at which moment, and what he decides on. */
export interface Schrijfbeurt {
  readonly plek: Dossierplek;
  readonly bouw: Bouw;
}

const schakels = z.array(
  z.object({
    id: z.uuid(),
    nummer: z.number(),
    vorige: z.string(),
    digest: z.string(),
    hash: z.string(),
  }),
);
const koprijen = z.array(z.object({ werknemerId: z.uuid(), hash: z.string() }));
const rijSchema = schakels.element.extend({ inhoud: z.instanceof(Buffer) });
const rijen = z.array(rijSchema);
const rijenVanVelen = z.array(rijSchema.extend({ werknemerId: z.uuid() }));

/**
 * What happened in the trajectory of one client: one chain, to which is only added. The manager comes
 * from `inBureau`; a lock that it takes is held until the end of that transaction.
 */
export class Dossierboek {
  /** What this transaction opened before: a line never changes, so it need not be opened twice. */
  readonly #geopend = new Map<string, Boekregel>();

  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** Every line of a dossier, the oldest first, also those that were corrected since. */
  async lees(werknemerId: string): Promise<readonly Dossierregel[]> {
    return (await this.leesBoek(werknemerId)).map(({ regel }) => regel);
  }

  /** Every line with its link and its leaves; what it says, nobody has checked yet. */
  async leesBoek(werknemerId: string): Promise<readonly Boekregel[]> {
    const gevonden: unknown = await this.manager.query(
      `SELECT g.id, g.nummer, g.vorige, g.digest, g.hash, i.inhoud
         FROM dossiergebeurtenis g JOIN dossierinhoud i USING (id)
        WHERE g.werknemer_id = $1 ORDER BY g.nummer`,
      [werknemerId],
    );
    return this.open(rijen.parse(gevonden), werknemerId);
  }

  /** Hash of the last line of each that has one: it stands for every line before it. */
  async koppen(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const gevonden: unknown = await this.manager.query(
      `SELECT DISTINCT ON (werknemer_id) werknemer_id AS "werknemerId", hash
         FROM dossiergebeurtenis WHERE werknemer_id = ANY($1::uuid[])
        ORDER BY werknemer_id, nummer DESC`,
      [ids],
    );
    return new Map(koprijen.parse(gevonden).map(({ werknemerId, hash }) => [werknemerId, hash]));
  }

  /** Every line of many clients, in one statement. */
  async leesAllen(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Dossierregel[]>> {
    if (ids.length === 0) return new Map();
    const gevonden: unknown = await this.manager.query(
      `SELECT g.werknemer_id AS "werknemerId", g.id, g.nummer, g.vorige, g.digest, g.hash, i.inhoud
         FROM dossiergebeurtenis g JOIN dossierinhoud i USING (id)
        WHERE g.werknemer_id = ANY($1::uuid[]) ORDER BY g.nummer`,
      [ids],
    );
    return voorElk(ids, rijenVanVelen.parse(gevonden), async (eigen, id) =>
      (await this.open(eigen, id)).map(({ regel }) => regel),
    );
  }

  private async open(
    gelezen: readonly z.infer<typeof rijSchema>[],
    werknemerId: string,
  ): Promise<readonly Boekregel[]> {
    if (gelezen.length === 0) return [];
    const ring = await this.sleutel.dossier(werknemerId);
    return gelezen.map(({ id, inhoud, nummer, vorige, digest, hash }) => {
      const schakel = { nummer, vorige, digest, hash };
      const eerder = this.#geopend.get(id);
      if (eerder !== undefined && eerder.schakel.hash === schakel.hash) return eerder;
      const bladen = openBladenSchema.parse(ring.opent(plekVan(id), inhoud));
      const regel = { nummer: schakel.nummer, ...uitBladen(bladen) };
      if (regel.id !== id) throw new Error('The leaves are of another event.');
      const open = { schakel, bladen, regel };
      this.#geopend.set(id, open);
      return open;
    });
  }

  /** The links alone: they are there, and can be checked, when the content is gone. */
  async schakels(werknemerId: string): Promise<readonly Schakel[]> {
    const gevonden: unknown = await this.manager.query(
      `SELECT id, nummer, vorige, digest, hash FROM dossiergebeurtenis
        WHERE werknemer_id = $1 ORDER BY nummer`,
      [werknemerId],
    );
    return schakels.parse(gevonden).map(({ id: _, ...schakel }) => schakel);
  }

  /**
   * Adds events at the end. Takes the lock of the dossier first, so that `bouw` decides on all that
   * others wrote before, and two writers never come after the same line.
   * @returns the lines that were added
   * @throws what `bouw` throws, and an error when an event is of no kind or corrects what does not count
   */
  schrijf(plek: Dossierplek, bouw: Bouw): Promise<readonly Dossierregel[]> {
    return this.schrijfReeks(plek.werknemerId, [{ plek, bouw }]);
  }

  /**
   * Adds what several people wrote at several moments, one after the other, in the book of one client.
   * The book is read once, and each decides on what those before him wrote.
   * @returns the lines that were added
   */
  async schrijfReeks(
    werknemerId: string,
    reeks: readonly Schrijfbeurt[],
  ): Promise<readonly Dossierregel[]> {
    await this.vergrendel(werknemerId);
    const regels = [...(await this.lees(werknemerId))];
    const stonden = regels.length;
    const ring = await this.sleutel.dossier(werknemerId);
    let laatste = await this.laatste(werknemerId);
    const klaar: Boekrij[] = [];
    for (const { plek, bouw } of reeks) {
      if (plek.werknemerId !== werknemerId) throw new Error('This turn is in another book.');
      const nieuw = bouw(regels).map((een) => dossiergebeurtenisSchema.parse(een));
      const bezwaar = bezwaarTegen(regels, nieuw);
      if (bezwaar !== null) throw new Error(bezwaar);
      for (const gebeurtenis of nieuw) {
        const rij = maakRij(ring, plek, laatste, gebeurtenis);
        laatste = rij.schakel;
        klaar.push(rij);
        regels.push(rij.regel);
      }
    }
    if (klaar.length === 0) return [];
    await this.manager.insert(
      DossiergebeurtenisEntiteit,
      klaar.map(({ link }) => link),
    );
    await this.manager.insert(
      DossierinhoudEntiteit,
      klaar.map(({ inhoud }) => inhoud),
    );
    for (const { link, regel } of klaar) await this.sein(link, regel);
    return regels.slice(stonden);
  }

  /** Which area something is new in; what happened is encrypted, so the database cannot tell. */
  private async sein(
    { bureauId: b, werknemerId: w }: DossiergebeurtenisRij,
    { door, gebeurtenis }: Dossierregel,
  ): Promise<void> {
    for (const s of signalenVan(gebeurtenis)) {
      if (s !== 'aanwezig') await geefSein(this.manager, { s, b, w, d: door.id });
    }
  }

  private async vergrendel(werknemerId: string): Promise<void> {
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `dossierboek:${werknemerId}`,
    ]);
  }

  private async laatste(werknemerId: string): Promise<Schakel | null> {
    const gevonden: unknown = await this.manager.query(
      `SELECT id, nummer, vorige, digest, hash FROM dossiergebeurtenis
        WHERE werknemer_id = $1 ORDER BY nummer DESC LIMIT 1`,
      [werknemerId],
    );
    return schakels.parse(gevonden)[0] ?? null;
  }
}

/** A line with what is kept of it. */
interface Boekrij {
  readonly link: DossiergebeurtenisRij;
  readonly inhoud: DossierinhoudRij;
  readonly schakel: Schakel;
  readonly regel: Dossierregel;
}

function maakRij(
  ring: Sleutelring,
  { bureauId, werknemerId, door, op }: Dossierplek,
  vorige: Schakel | null,
  gebeurtenis: Dossiergebeurtenis,
): Boekrij {
  const id = randomUUID();
  const moment = op.toISOString();
  const bladen = naarBladen(
    gebeurtenis,
    { id, door, op: moment },
    { werkgever: zout(), uwv: zout(), prive: zout() },
  );
  const schakel = volgendeSchakel(sha256, werknemerId, vorige, digestVan(bladen));
  const waar = { id, bureauId, werknemerId };
  return {
    link: { ...waar, ...schakel, op },
    inhoud: { ...waar, nummer: schakel.nummer, inhoud: ring.sluit(plekVan(id), bladen) },
    schakel,
    regel: { id, nummer: schakel.nummer, op: moment, door, gebeurtenis },
  };
}

function digestVan(bladen: OpenBladen): string {
  const [werkgever, uwv, prive] = BLADEN.map((blad) => bladDigest(sha256, blad, bladen[blad]));
  return gebeurtenisDigest(sha256, {
    werkgever: werkgever ?? '',
    uwv: uwv ?? '',
    prive: prive ?? '',
  });
}

function zout(): string {
  return randomBytes(32).toString('hex');
}

function plekVan(id: string) {
  return { tabel: 'dossierinhoud', rij: id, kolom: 'inhoud' };
}
