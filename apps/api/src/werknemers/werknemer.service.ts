import { Inject, Injectable } from '@nestjs/common';
import type {
  BelastbaarheidInvoer,
  BelastbaarheidWeergave,
  DuidingOngedaan,
  WerknemerWeergave,
} from '@passend/contracts';
import {
  type Duiding,
  duidingSleutel,
  leesBelastbaarheid,
  wieHeeft,
  type Zoekprofiel,
  zoekprofielSchema,
} from '@passend/domain';
import { CaseloadOpslag, DuidingOpslag, type Duidingplek, samen } from '@passend/infra';
import { startdatumVan } from '@passend/matching';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { klokstandVan } from '../tijdlijn/klokstand.js';
import { Dossiertoegang, type OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { toonBelastbaarheid } from './belastbaarheid.weergave.js';

/** The file of one client: what he looks for and what he can bear. */
@Injectable()
export class WerknemerService {
  constructor(
    private readonly toegang: Dossiertoegang,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  toon(actor: ActorGegevens, werknemerId: string): Promise<WerknemerWeergave> {
    return this.toegang.open(actor, werknemerId, 'werknemer:lezen', (open) => this.lees(open));
  }

  /** Adds a version of the zoekprofiel; the earlier ones are kept. */
  bewaarZoekprofiel(
    actor: ActorGegevens,
    werknemerId: string,
    profiel: Zoekprofiel,
  ): Promise<WerknemerWeergave> {
    return this.toegang.open(actor, werknemerId, 'zoekprofiel:schrijven', async (open) => {
      const nu = this.klok();
      await open.dossier.voegZoekprofielToe(actor.bureauId, werknemerId, profiel, actor.id, nu);
      return this.lees(open);
    });
  }

  /** Adds a document that the coach transcribes; a fault is named with its path. */
  bewaarBelastbaarheid(
    actor: ActorGegevens,
    werknemerId: string,
    invoer: BelastbaarheidInvoer,
  ): Promise<BelastbaarheidWeergave> {
    const gelezen = leesBelastbaarheid(invoer.inhoud, 'inhoud');
    if (!gelezen.ok) throw Weigering.ongeldig([...gelezen.fouten]);
    return this.toegang.open(actor, werknemerId, 'belastbaarheid:schrijven', async (open) => {
      await open.dossier.voegBelastbaarheidToe({
        bureauId: actor.bureauId,
        werknemerId,
        datum: gelezen.waarde.datum,
        auteurFunctie: invoer.auteurFunctie,
        brondocument: invoer.brondocument,
        inhoud: gelezen.waarde,
        ingevoerdDoor: actor.id,
        ingevoerdOp: this.klok(),
      });
      return this.document(open);
    });
  }

  /** Keeps how a coach reads one thing of the document; the earlier readings stay as evidence. */
  duid(
    actor: ActorGegevens,
    werknemerId: string,
    duiding: Duiding,
  ): Promise<BelastbaarheidWeergave> {
    return this.toegang.open(actor, werknemerId, 'belastbaarheid:schrijven', async (open) => {
      await this.duidingen(open).voegToe(this.plek(actor, werknemerId), duiding);
      return this.document(open);
    });
  }

  /** Takes such a reading back; where none stands there is nothing to write down. */
  maakDuidingOngedaan(
    actor: ActorGegevens,
    werknemerId: string,
    over: DuidingOngedaan,
  ): Promise<BelastbaarheidWeergave> {
    return this.toegang.open(actor, werknemerId, 'belastbaarheid:schrijven', async (open) => {
      const sleutel = duidingSleutel(over);
      const opslag = this.duidingen(open);
      const geldend = await opslag.van(werknemerId);
      if (geldend.some(({ duiding }) => duidingSleutel(duiding) === sleutel)) {
        await opslag.trekIn(this.plek(actor, werknemerId), sleutel);
      }
      return this.document(open);
    });
  }

  private duidingen({ manager, sleutel }: OpenDossier): DuidingOpslag {
    return new DuidingOpslag(manager, sleutel);
  }

  private plek(actor: ActorGegevens, werknemerId: string): Duidingplek {
    return { bureauId: actor.bureauId, werknemerId, doorId: actor.id, op: this.klok() };
  }

  /** @throws Weigering (404) when there is no document */
  private async document(open: OpenDossier): Promise<BelastbaarheidWeergave> {
    const document = await this.leesDocument(open, this.leesZoekprofiel(open));
    if (document === null) throw Weigering.nietGevonden();
    return document;
  }

  private async leesDocument(
    open: OpenDossier,
    gelezen: Promise<Zoekprofiel | null>,
  ): Promise<BelastbaarheidWeergave | null> {
    const { werknemer } = open.client;
    const [zoekprofiel, belastbaarheid, duidingen] = await samen([
      gelezen,
      open.dossier.belastbaarheid(werknemer.id),
      this.duidingen(open).van(werknemer.id),
    ]);
    if (belastbaarheid === null) return null;
    const door = duidingen.map(({ doorId }) => doorId);
    return toonBelastbaarheid({
      open: belastbaarheid,
      duidingen,
      namen: await new CaseloadOpslag(open.manager).namen(door),
      zoekprofiel,
      vandaag: this.vandaag(),
    });
  }

  private async leesZoekprofiel({ client, dossier }: OpenDossier): Promise<Zoekprofiel | null> {
    const zoekprofiel = await dossier.zoekprofiel(client.werknemer.id);
    return zoekprofiel && zoekprofielSchema.parse(zoekprofiel.inhoud);
  }

  private async lees(open: OpenDossier): Promise<WerknemerWeergave> {
    const { werknemer, relaties } = open.client;
    const vandaag = this.vandaag();
    const caseload = new CaseloadOpslag(open.manager);
    const coachId = wieHeeft(relaties, 'coach', vandaag) ?? '';
    const profiel = this.leesZoekprofiel(open);
    const [zoekprofiel, klokstand, werkgever, namen, belastbaarheid] = await samen([
      profiel,
      klokstandVan(open, werknemer, vandaag),
      caseload.werkgeverNaam(werknemer.werkgeverId),
      caseload.namen([coachId].filter(Boolean)),
      this.leesDocument(open, profiel),
    ]);
    return {
      id: werknemer.id,
      naam: werknemer.naam,
      eersteZiektedag: werknemer.eersteZiektedag,
      ...klokstand,
      werkgever,
      coach: namen.get(coachId) ?? '',
      zoekprofiel,
      belastbaarheid,
      startOp: startdatumVan({ zoekprofiel: zoekprofiel ?? {}, peildatum: vandaag }),
    };
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}
