import { Inject, Injectable } from '@nestjs/common';
import type {
  BelastbaarheidInvoer,
  BelastbaarheidWeergave,
  WerknemerWeergave,
} from '@passend/contracts';
import { leesBelastbaarheid, type Zoekprofiel, zoekprofielSchema } from '@passend/domain';
import { CaseloadOpslag } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Dossiertoegang, type OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { toonBelastbaarheid } from './belastbaarheid.weergave.js';
import { toonTraject } from './traject.js';

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
      const bewaard = await open.dossier.belastbaarheid(werknemerId);
      if (bewaard === null) throw Weigering.nietGevonden();
      return toonBelastbaarheid(bewaard, this.vandaag());
    });
  }

  private async lees({ client, dossier, manager }: OpenDossier): Promise<WerknemerWeergave> {
    const { werknemer, relaties } = client;
    const vandaag = this.vandaag();
    const caseload = new CaseloadOpslag(manager);
    const belastbaarheid = await dossier.belastbaarheid(werknemer.id);
    const zoekprofiel = await dossier.zoekprofiel(werknemer.id);
    const coachId = relaties.find(({ soort }) => soort === 'coach')?.gebruikerId ?? '';
    return {
      id: werknemer.id,
      naam: werknemer.naam,
      eersteZiektedag: werknemer.eersteZiektedag,
      traject: toonTraject(werknemer.eersteZiektedag, vandaag),
      werkgever: await caseload.werkgeverNaam(werknemer.werkgeverId),
      coach: (await caseload.namen([coachId].filter(Boolean))).get(coachId) ?? '',
      zoekprofiel: zoekprofiel && zoekprofielSchema.parse(zoekprofiel.inhoud),
      belastbaarheid: belastbaarheid && toonBelastbaarheid(belastbaarheid, vandaag),
    };
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}
