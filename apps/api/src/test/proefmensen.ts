import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { Relatie, Rol, TweedeStapBeleid } from '@passend/domain';
import {
  BureauOpslag,
  type DataSource,
  DossierOpslag,
  GebruikerEntiteit,
  RelatieEntiteit,
  type Werkeenheid,
  WerkgeverEntiteit,
  WerknemerEntiteit,
} from '@passend/infra';

export const PROEF_WACHTWOORD = 'een-lang-proefwachtwoord';

/** A cheap hash: dozens of people sign in, and the cost of a real one has a test of its own. */
const goedkopeHash = () => hash(PROEF_WACHTWOORD, { memoryCost: 1024, timeCost: 1 });

export interface NieuweClient {
  readonly naam: string;
  readonly werkgeverId: string;
  readonly gebruikerId?: string;
  readonly relaties: readonly { readonly gebruikerId: string; readonly soort: Relatie }[];
  /** In the import format, already read; left out for a client without a file yet. */
  readonly belastbaarheid?: unknown;
  readonly brondocument?: string;
  readonly zoekprofiel?: object;
}

/** Fills one agency; every person gets `PROEF_WACHTWOORD`. */
export class Proefbureau {
  constructor(
    readonly id: string,
    private readonly bureaus: BureauOpslag,
    private readonly wachtwoordHash: string,
    private readonly nu: Date,
  ) {}

  /** Makes a new agency; the second step has tests of its own, so that others need not take it. */
  static async maak(
    bron: DataSource,
    master: Buffer,
    nu: Date,
    tweedeStap: TweedeStapBeleid = 'aangeboden',
  ): Promise<Proefbureau> {
    const bureaus = new BureauOpslag(bron, master);
    const id = randomUUID();
    await bureaus.maak(id, 'Bureau Overkant', async () => {}, tweedeStap);
    return new Proefbureau(id, bureaus, await goedkopeHash(), nu);
  }

  /** Opens one that exists. */
  static async van(bron: DataSource, master: Buffer, id: string, nu: Date): Promise<Proefbureau> {
    const hash = await goedkopeHash();
    return new Proefbureau(id, new BureauOpslag(bron, master), hash, nu);
  }

  gebruiker(rol: Rol, email: string): Promise<string> {
    return this.in(async ({ manager }) => {
      const id = randomUUID();
      const { wachtwoordHash } = this;
      const mens = { id, bureauId: this.id, rol, naam: email, email, wachtwoordHash };
      await manager.insert(GebruikerEntiteit, { ...mens, actief: true });
      return id;
    });
  }

  werkgever(naam: string): Promise<string> {
    return this.in(async ({ manager }) => {
      const id = randomUUID();
      await manager.insert(WerkgeverEntiteit, { id, bureauId: this.id, naam });
      return id;
    });
  }

  relatie(werknemerId: string, gebruikerId: string, soort: Relatie): Promise<void> {
    return this.in(async ({ manager }) => {
      await manager.insert(RelatieEntiteit, { werknemerId, gebruikerId, soort, bureauId: this.id });
    });
  }

  client(nieuw: NieuweClient): Promise<string> {
    return this.in(async (eenheid) => {
      const id = randomUUID();
      await eenheid.manager.insert(WerknemerEntiteit, {
        id,
        bureauId: this.id,
        werkgeverId: nieuw.werkgeverId,
        gebruikerId: nieuw.gebruikerId ?? null,
        naam: nieuw.naam,
        eersteZiektedag: '2026-01-05',
      });
      for (const relatie of nieuw.relaties) {
        await eenheid.manager.insert(RelatieEntiteit, {
          ...relatie,
          werknemerId: id,
          bureauId: this.id,
        });
      }
      await this.dossier(eenheid, id, nieuw);
      return id;
    });
  }

  in<T>(werk: (eenheid: Werkeenheid) => Promise<T>): Promise<T> {
    return this.bureaus.in(this.id, werk);
  }

  private async dossier(
    { manager, sleutel }: Werkeenheid,
    werknemerId: string,
    nieuw: NieuweClient,
  ): Promise<void> {
    const dossier = new DossierOpslag(manager, sleutel);
    const door = nieuw.relaties[0]?.gebruikerId;
    if (door === undefined || nieuw.belastbaarheid === undefined) return;
    await dossier.voegBelastbaarheidToe({
      bureauId: this.id,
      werknemerId,
      datum: '2026-10-01',
      auteurFunctie: 'bedrijfsarts',
      brondocument: nieuw.brondocument ?? 'FML van 1 oktober',
      inhoud: nieuw.belastbaarheid,
      ingevoerdDoor: door,
      ingevoerdOp: this.nu,
    });
    if (nieuw.zoekprofiel === undefined) return;
    await dossier.voegZoekprofielToe(this.id, werknemerId, nieuw.zoekprofiel, door, this.nu);
  }
}
