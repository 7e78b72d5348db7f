import { randomUUID } from 'node:crypto';
import type { EntityManager, EntitySchema } from 'typeorm';
import type { Bureausleutel } from '../../secrets/bureausleutel.js';
import {
  BelastbaarheidEntiteit,
  type BelastbaarheidRij,
  LaatstBekekenEntiteit,
  ZoekprofielEntiteit,
  type ZoekprofielRij,
} from './dossier-entiteiten.js';
import { voorElk } from './per-werknemer.js';
import { type OpenReactie, ReactieOpslag } from './reactie.opslag.js';

type Versleuteld = 'inhoud' | 'brondocument';

/** A belastbaarheid document with its content opened; the caller parses it. */
export interface OpenBelastbaarheid {
  readonly rij: Omit<BelastbaarheidRij, Versleuteld>;
  readonly inhoud: unknown;
}

/** The zoekprofiel that counts, with the id of its version. */
export interface OpenZoekprofiel {
  readonly id: string;
  readonly inhoud: unknown;
  readonly op: Date;
}

type NieuweBelastbaarheid = Omit<BelastbaarheidRij, 'id' | 'volgnummer' | Versleuteld> & {
  readonly inhoud: unknown;
  readonly brondocument: string;
};

/** Two looks within this time are one visit. */
const BEZOEK_MS = 30 * 60_000;

/** What is kept about one client; the manager comes from `inBureau`, the keys from the agency. */
export class DossierOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** The belastbaarheid that counts now: the one that was entered last. */
  async belastbaarheid(werknemerId: string): Promise<OpenBelastbaarheid | null> {
    return (await this.belastbaarheden([werknemerId])).get(werknemerId) ?? null;
  }

  /** The same of many clients, in one statement. */
  async belastbaarheden(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, OpenBelastbaarheid | null>> {
    const rijen: BelastbaarheidRij[] = await this.laatste(BelastbaarheidEntiteit, ids).getMany();
    return voorElk(ids, rijen, async ([gevonden], werknemerId) => {
      if (gevonden === undefined) return null;
      const { inhoud, brondocument: _, ...rij } = gevonden;
      const sleutel = await this.sleutel.dossier(werknemerId);
      return { rij, inhoud: sleutel.opent(plekVan(gevonden.id, 'inhoud'), inhoud) };
    });
  }

  /** Adds a belastbaarheid; the earlier ones stay. */
  async voegBelastbaarheidToe(nieuw: NieuweBelastbaarheid): Promise<string> {
    const id = randomUUID();
    const sleutel = await this.sleutel.dossier(nieuw.werknemerId);
    await this.manager.insert(BelastbaarheidEntiteit, {
      ...nieuw,
      id,
      inhoud: sleutel.sluit(plekVan(id, 'inhoud'), nieuw.inhoud),
      brondocument: sleutel.sluit(plekVan(id, 'brondocument'), nieuw.brondocument),
    });
    return id;
  }

  /** The zoekprofiel that counts now, with the id of its version. */
  async zoekprofiel(werknemerId: string): Promise<OpenZoekprofiel | null> {
    return (await this.zoekprofielen([werknemerId])).get(werknemerId) ?? null;
  }

  /** The same of many clients, in one statement. */
  async zoekprofielen(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, OpenZoekprofiel | null>> {
    const rijen: ZoekprofielRij[] = await this.laatste(ZoekprofielEntiteit, ids).getMany();
    return voorElk(ids, rijen, async ([gevonden], werknemerId) => {
      if (gevonden === undefined) return null;
      const { id, inhoud, inhoudOpen, ingevoerdOp: op } = gevonden;
      if (inhoud === null) return { id, inhoud: inhoudOpen, op };
      const sleutel = await this.sleutel.dossier(werknemerId);
      return { id, inhoud: sleutel.opent(zoekprofielplek(id), inhoud), op };
    });
  }

  /** Of each client the row that was added last. */
  private laatste<T extends BelastbaarheidRij | ZoekprofielRij>(
    entiteit: EntitySchema<T>,
    ids: readonly string[],
  ) {
    return this.manager
      .createQueryBuilder(entiteit, 'r')
      .distinctOn(['r.werknemerId'])
      .where('r.werknemerId = ANY(:ids)', { ids: [...ids] })
      .orderBy('r.werknemerId')
      .addOrderBy('r.volgnummer', 'DESC');
  }

  /** Adds a version of the zoekprofiel; the earlier ones stay. */
  async voegZoekprofielToe(
    bureauId: string,
    werknemerId: string,
    inhoud: object,
    door: string,
    op: Date,
  ): Promise<void> {
    const id = randomUUID();
    const sleutel = await this.sleutel.dossier(werknemerId);
    await this.manager.insert(ZoekprofielEntiteit, {
      id,
      bureauId,
      werknemerId,
      inhoud: sleutel.sluit(zoekprofielplek(id), inhoud),
      ingevoerdDoor: door,
      ingevoerdOp: op,
    });
  }

  /** What he and his coaches say of vacancies now. */
  reacties(werknemerId: string): Promise<readonly OpenReactie[]> {
    return new ReactieOpslag(this.manager, this.sleutel).van(werknemerId);
  }

  /** When this user looked before the present visit; null when this is the first one. */
  async vorigBezoek(gebruikerId: string, werknemerId: string): Promise<Date | null> {
    const rij = await this.manager.findOneBy(LaatstBekekenEntiteit, { gebruikerId, werknemerId });
    return rij?.vorigeOp ?? null;
  }

  /** When this user looked last, by client; who is not in it he never looked at. */
  async laatsteBezoeken(gebruikerId: string): Promise<ReadonlyMap<string, Date>> {
    const rijen = await this.manager.findBy(LaatstBekekenEntiteit, { gebruikerId });
    return new Map(rijen.map(({ werknemerId, op }) => [werknemerId, op]));
  }

  /** Notes a look; after half an hour of rest it counts as a new visit. */
  async noteerBezoek(
    gebruikerId: string,
    werknemerId: string,
    bureauId: string,
    op: Date,
  ): Promise<void> {
    await this.manager.query(
      `INSERT INTO laatst_bekeken AS oud (gebruiker_id, werknemer_id, bureau_id, op)
       VALUES ($1, $2, $3, $4)
       ON CONFLICT (gebruiker_id, werknemer_id) DO UPDATE SET
         vorige_op = CASE WHEN excluded.op - oud.op > make_interval(secs => $5)
                          THEN oud.op ELSE oud.vorige_op END,
         op = excluded.op`,
      [gebruikerId, werknemerId, bureauId, op, BEZOEK_MS / 1000],
    );
  }
}

function plekVan(id: string, kolom: Versleuteld) {
  return { tabel: 'belastbaarheid', rij: id, kolom };
}

/** What a zoekprofiel is bound to when it is closed. */
export function zoekprofielplek(id: string) {
  return { tabel: 'zoekprofiel', rij: id, kolom: 'inhoud' };
}
