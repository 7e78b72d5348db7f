import { Inject, Injectable } from '@nestjs/common';
import type { Attendering, PauzeInvoer, ZoekopdrachtInvoer } from '@passend/contracts';
import { MAX_ZOEKOPDRACHTEN, type Permissie } from '@passend/domain';
import { MarktLezer, PostblokkadeOpslag, ZoekopdrachtOpslag } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { EigenDossier } from '../rechten/eigen-dossier.js';
import { Dossiertoegang, type OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { leesAttendering } from './attendering.weergave.js';

/** Whose searches: of a client, or of who asks himself. */
export type Wiens = { readonly werknemerId: string } | 'eigen';

type Opslagwerk = (opslag: ZoekopdrachtOpslag, open: OpenDossier) => Promise<boolean>;

/** The saved searches of a client, and what they found. */
@Injectable()
export class AttenderingService {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly eigen: EigenDossier,
    private readonly lezer: MarktLezer,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  lees(actor: ActorGegevens, wiens: Wiens): Promise<Attendering> {
    return this.open(actor, wiens, 'lezen', (open) => leesAttendering(open, this.klok()));
  }

  /** @throws Weigering (409) when there are too many already */
  async voegToe(
    actor: ActorGegevens,
    wiens: Wiens,
    zoekopdracht: ZoekopdrachtInvoer,
  ): Promise<Attendering> {
    const gevolgdTot = await this.lezer.cursor();
    return this.wijzig(actor, wiens, async (opslag, { client }) => {
      const { id: werknemerId, bureauId } = client.werknemer;
      const bestaand = await opslag.van(werknemerId);
      if (bestaand.length >= MAX_ZOEKOPDRACHTEN) throw Weigering.teVeelZoekopdrachten();
      const vinder = { bureauId, werknemerId, doorId: actor.id, op: this.klok() };
      await opslag.voegToe({ ...vinder, gevolgdTot, zoekopdracht });
      return true;
    });
  }

  verander(actor: ActorGegevens, wiens: Wiens, id: string, zoekopdracht: ZoekopdrachtInvoer) {
    return this.wijzig(actor, wiens, (opslag, { client }) =>
      opslag.wijzig(client.werknemer.id, id, zoekopdracht),
    );
  }

  pauzeer(actor: ActorGegevens, wiens: Wiens, id: string, pauze: PauzeInvoer) {
    return this.wijzig(actor, wiens, (opslag, { client }) =>
      opslag.pauzeer(client.werknemer.id, id, pauze),
    );
  }

  verwijder(actor: ActorGegevens, wiens: Wiens, id: string): Promise<Attendering> {
    return this.wijzig(actor, wiens, (opslag, { client }) =>
      opslag.verwijder(client.werknemer.id, id, this.klok()),
    );
  }

  async herstel(actor: ActorGegevens, wiens: Wiens, id: string): Promise<Attendering> {
    const gevolgdTot = await this.lezer.cursor();
    return this.wijzig(actor, wiens, (opslag, { client }) =>
      opslag.herstel(client.werknemer.id, id, gevolgdTot),
    );
  }

  /** The werknemer himself: whether mail about vacancies goes to the address that he has now. */
  zetMail(actor: ActorGegevens, aan: boolean): Promise<Attendering> {
    return this.open(actor, 'eigen', 'schrijven', async (open) => {
      const opslag = new PostblokkadeOpslag(open.manager);
      if (aan) await opslag.hefOp(actor.id, this.klok());
      else await opslag.blokkeer(actor, 'afgemeld', this.klok());
      return leesAttendering(open, this.klok());
    });
  }

  private wijzig(actor: ActorGegevens, wiens: Wiens, werk: Opslagwerk): Promise<Attendering> {
    return this.open(actor, wiens, 'schrijven', async (open) => {
      const gelukt = await werk(new ZoekopdrachtOpslag(open.manager, open.sleutel), open);
      if (!gelukt) throw Weigering.nietGevonden();
      return leesAttendering(open, this.klok());
    });
  }

  private open<T>(
    actor: ActorGegevens,
    wiens: Wiens,
    wat: 'lezen' | 'schrijven',
    werk: (open: OpenDossier) => Promise<T>,
  ): Promise<T> {
    if (wiens === 'eigen') return this.eigen.open(actor, EIGEN[wat], werk);
    return this.toegang.open(actor, wiens.werknemerId, VAN_CLIENT[wat], werk);
  }
}

const EIGEN = {
  lezen: 'eigen-attendering:lezen',
  schrijven: 'eigen-attendering:schrijven',
} as const satisfies Record<string, Permissie>;
const VAN_CLIENT = {
  lezen: 'attendering:lezen',
  schrijven: 'attendering:schrijven',
} as const satisfies Record<string, Permissie>;
