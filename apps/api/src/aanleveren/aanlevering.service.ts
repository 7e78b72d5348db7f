import { Inject, Injectable } from '@nestjs/common';
import type {
  Aanlevering,
  Deelbesluit,
  Documentbesluit,
  EigenDocumenten,
  UploadlinkGemaakt,
  UploadlinkInvoer,
} from '@passend/contracts';
import {
  AanleverbesluitOpslag,
  BureauOpslag,
  CaseloadOpslag,
  type DocumentMetInhoud,
  DocumentOpslag,
  hashToken,
  maakToken,
  TerugkoppelingOpslag,
  UploadlinkOpslag,
} from '@passend/infra';
import type { ApiConfig } from '../config/api-config.js';
import { CONFIG, KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Dossiertoegang, type OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { toonDocument, toonLink, toonTerugkoppeling } from './aanlevering.weergave.js';

const DAG_MS = 86_400_000;
/** Links that work at the same time, for one client. */
const MAX_OPEN = 10;

/** What a coach asks a bedrijfsarts for, and what he does with what came in. */
@Injectable()
export class AanleveringService {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly bureaus: BureauOpslag,
    @Inject(CONFIG) private readonly config: ApiConfig,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  toon(actor: ActorGegevens, werknemerId: string): Promise<Aanlevering> {
    return this.toegang.open(actor, werknemerId, 'document:lezen', (open) => this.lees(open));
  }

  /** For the werknemer himself. */
  async toonEigen(actor: ActorGegevens): Promise<EigenDocumenten> {
    const eigen = await this.eigenId(actor);
    return this.toegang.open(actor, eigen, 'eigen-document:lezen', (open) => this.lees(open));
  }

  /** Makes a link; its address is told this once. */
  maakLink(
    actor: ActorGegevens,
    werknemerId: string,
    { soort, kenmerk, dagen }: UploadlinkInvoer,
  ): Promise<UploadlinkGemaakt> {
    return this.toegang.open(actor, werknemerId, 'document:schrijven', async (open) => {
      const op = this.klok();
      const token = maakToken();
      const eerder = (await this.lees(open)).links.filter(({ stand }) => stand === 'open');
      if (eerder.length >= MAX_OPEN) throw Weigering.teVeelLinks();
      const id = await new UploadlinkOpslag(open.manager, open.sleutel).maak({
        bureauId: actor.bureauId,
        werknemerId,
        tokenHash: hashToken(token),
        soort,
        kenmerk,
        doorId: actor.id,
        op,
        verlooptOp: new Date(op.getTime() + dagen * DAG_MS),
      });
      const link = (await this.lees(open)).links.find((een) => een.id === id);
      if (link === undefined) throw Weigering.nietGevonden();
      return { link, adres: `${this.config.origin}/aanleveren#${token}` };
    });
  }

  trekIn(actor: ActorGegevens, werknemerId: string, linkId: string): Promise<Aanlevering> {
    return this.toegang.open(actor, werknemerId, 'document:schrijven', async (open) => {
      const links = new UploadlinkOpslag(open.manager, open.sleutel);
      if ((await links.vind(linkId))?.werknemerId !== werknemerId) throw Weigering.nietGevonden();
      await links.trekIn(linkId, this.klok());
      return this.lees(open);
    });
  }

  bestand(actor: ActorGegevens, werknemerId: string, id: string): Promise<DocumentMetInhoud> {
    return this.toegang.open(
      actor,
      werknemerId,
      'document:lezen',
      (open) => leesBestand(open, id),
      {
        soort: 'document',
        id,
      },
    );
  }

  async eigenBestand(actor: ActorGegevens, id: string): Promise<DocumentMetInhoud> {
    const eigen = await this.eigenId(actor);
    return this.toegang.open(
      actor,
      eigen,
      'eigen-document:lezen',
      (open) => leesBestand(open, id),
      {
        soort: 'document',
        id,
      },
    );
  }

  /** Notes that a document was taken over, or need not be. */
  verwerk(
    actor: ActorGegevens,
    werknemerId: string,
    documentId: string,
    { besluit }: Documentbesluit,
  ): Promise<Aanlevering> {
    return this.toegang.open(actor, werknemerId, 'document:schrijven', async (open) => {
      const { documenten } = await this.lees(open);
      if (!documenten.some(({ id }) => id === documentId)) throw Weigering.nietGevonden();
      await new AanleverbesluitOpslag(open.manager).voegToe({
        ...this.gedaan(actor, werknemerId),
        documentId,
        besluit,
      });
      return this.lees(open);
    });
  }

  /** Shares work terms with the employer, or not (any more). */
  deel(
    actor: ActorGegevens,
    werknemerId: string,
    terugkoppelingId: string,
    { besluit }: Deelbesluit,
  ): Promise<Aanlevering> {
    return this.toegang.open(actor, werknemerId, 'document:schrijven', async (open) => {
      const { terugkoppelingen } = await this.lees(open);
      if (!terugkoppelingen.some(({ id }) => id === terugkoppelingId))
        throw Weigering.nietGevonden();
      await new AanleverbesluitOpslag(open.manager).voegToe({
        ...this.gedaan(actor, werknemerId),
        terugkoppelingId,
        besluit,
      });
      return this.lees(open);
    });
  }

  private gedaan(actor: ActorGegevens, werknemerId: string) {
    return { bureauId: actor.bureauId, werknemerId, doorId: actor.id, op: this.klok() };
  }

  private async lees({ manager, sleutel, client }: OpenDossier): Promise<Aanlevering> {
    const werknemerId = client.werknemer.id;
    const links = await new UploadlinkOpslag(manager, sleutel).van(werknemerId);
    const documenten = await new DocumentOpslag(manager, sleutel).van(werknemerId);
    const terug = await new TerugkoppelingOpslag(manager, sleutel).van(werknemerId);
    const besluiten = await new AanleverbesluitOpslag(manager).van(werknemerId);
    const namen = await new CaseloadOpslag(manager).namen([
      ...links.map(({ doorId }) => doorId),
      ...[...besluiten.values()].map(({ doorId }) => doorId),
    ]);
    const zonder = [...documenten, ...terug].filter(({ id }) => !besluiten.has(id));
    return {
      links: links.map((link) => toonLink(link, namen, this.klok())),
      documenten: documenten.map((een) => toonDocument(een, besluiten.get(een.id), namen)),
      terugkoppelingen: terug.map((een) => toonTerugkoppeling(een, besluiten.get(een.id), namen)),
      teVerwerken: zonder.length,
    };
  }

  private async eigenId(actor: ActorGegevens): Promise<string> {
    const client = await this.bureaus.in(actor.bureauId, ({ manager }) =>
      new CaseloadOpslag(manager).vindVanGebruiker(actor.id),
    );
    if (client === null) throw Weigering.nietGevonden();
    return client.werknemer.id;
  }
}

async function leesBestand(
  { manager, sleutel, client }: OpenDossier,
  id: string,
): Promise<DocumentMetInhoud> {
  const gevonden = await new DocumentOpslag(manager, sleutel).metInhoud(client.werknemer.id, id);
  if (gevonden === null) throw Weigering.nietGevonden();
  return gevonden;
}
