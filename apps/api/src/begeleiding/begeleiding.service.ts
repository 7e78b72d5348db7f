import { Inject, Injectable } from '@nestjs/common';
import type { Begeleiding, EindeInvoer, FaseInvoer, MijnBegeleiding } from '@passend/contracts';
import { gebruikerstaatVan, plusDagen } from '@passend/domain';
import {
  BegeleidingOpslag,
  BeheerlogOpslag,
  BureauOpslag,
  CaseloadOpslag,
  GebruikersOpslag,
  TrajectOpslag,
  WerkgeversOpslag,
} from '@passend/infra';
import { DossierboekService } from '../dossierboek/dossierboek.service.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Herinnerplanner } from '../tijdlijn/herinnerplanner.js';
import { Dossiertoegang, magDeze, type OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { Trajectboek } from '../traject/trajectboek.js';
import { toonCoaches, toonContacten, toonMijn } from './begeleiding.weergave.js';

/** An end or a phase can be written down this many days before and after today. */
const SPELING_DAGEN = 366;

/** The people around a client and how far his traject is. */
@Injectable()
export class BegeleidingService {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly bureaus: BureauOpslag,
    private readonly planner: Herinnerplanner,
    private readonly boeken: DossierboekService,
    private readonly trajectboek: Trajectboek,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  toon(actor: ActorGegevens, werknemerId: string): Promise<Begeleiding> {
    return this.toegang.open(actor, werknemerId, 'begeleiding:lezen', (open) =>
      this.lees(open, actor),
    );
  }

  /** Who guides the one who asks. */
  async mijn(actor: ActorGegevens): Promise<MijnBegeleiding> {
    const eigen = await this.bureaus.in(actor.bureauId, ({ manager }) =>
      new CaseloadOpslag(manager).vindVanGebruiker(actor.id),
    );
    if (eigen === null) throw Weigering.nietGevonden();
    const wat = 'eigen-begeleiding:lezen';
    return this.toegang.open(actor, eigen.werknemer.id, wat, async ({ manager, client }) => {
      const ids = client.relaties.map(({ gebruikerId }) => gebruikerId);
      const namen = await new GebruikersOpslag(manager).opId(ids);
      return toonMijn(client.relaties, namen, this.vandaag(), client.eindeOp);
    });
  }

  /** Phases are no gates: any phase can come after any other. */
  zetFase(actor: ActorGegevens, werknemerId: string, fase: FaseInvoer): Promise<void> {
    return this.toegang.open(actor, werknemerId, 'fase:schrijven', async (open) => {
      this.eisDag('van', fase.van);
      const schrijver = this.schrijver(actor);
      await this.trajectboek.naarFase(this.boeken.boekVan(actor, open), fase);
      await new BeheerlogOpslag(open.manager).schrijf(schrijver, {
        soort: 'fase_gezet',
        werknemerId,
        gegevens: { fase: fase.fase, arbeidsritme: fase.arbeidsritme, van: fase.van },
      });
    });
  }

  /** Ends the assignment; from that day on the file is read-only and out of the caseload. */
  beeindig(
    actor: ActorGegevens,
    werknemerId: string,
    { datum, reden }: EindeInvoer,
  ): Promise<void> {
    return this.toegang.open(actor, werknemerId, 'client:overdragen', async (open) => {
      this.eisDag('datum', datum);
      const schrijver = this.schrijver(actor);
      const traject = new TrajectOpslag(open.manager, open.sleutel);
      await traject.zetEinde(schrijver, werknemerId, datum, reden);
      await this.planner.plan(open, werknemerId);
      await this.trajectboek.schrijf(this.boeken.boekVan(actor, open), () => [
        {
          soort: 'traject_afgesloten',
          datum,
          over: null,
          werkgever: {},
          uwv: { reden },
          prive: null,
        },
      ]);
      // Not the reason: it may say something of health, and this log is not encrypted.
      const daad = { soort: 'traject_beeindigd', werknemerId, gegevens: { datum } } as const;
      await new BeheerlogOpslag(open.manager).schrijf(schrijver, daad);
    });
  }

  /** Takes the end back: the file can be changed again. */
  hervat(actor: ActorGegevens, werknemerId: string): Promise<void> {
    return this.toegang.open(actor, werknemerId, 'client:overdragen', async (open) => {
      if (open.client.eindeOp === null) return;
      const schrijver = this.schrijver(actor);
      const traject = new TrajectOpslag(open.manager, open.sleutel);
      await traject.zetEinde(schrijver, werknemerId, open.client.eindeOp, null);
      await this.planner.plan(open, werknemerId);
      await this.trajectboek.schrijf(this.boeken.boekVan(actor, open), () => [
        {
          soort: 'traject_hervat',
          datum: this.vandaag(),
          over: null,
          werkgever: {},
          uwv: null,
          prive: null,
        },
      ]);
      const daad = { soort: 'traject_hervat', werknemerId } as const;
      await new BeheerlogOpslag(open.manager).schrijf(schrijver, daad);
    });
  }

  private async lees(open: OpenDossier, actor: ActorGegevens): Promise<Begeleiding> {
    const { manager, sleutel, client } = open;
    const { werknemer, relaties } = client;
    const vandaag = this.vandaag();
    const isCoach = actor.rol === 'coach';
    const traject = new TrajectOpslag(manager, sleutel);
    const fasen = await traject.fasen(werknemer.id);
    const overgangen = await new BegeleidingOpslag(manager, sleutel).overdrachten(werknemer.id);
    const einde = await traject.einde(werknemer.id);
    const namen = await new GebruikersOpslag(manager).opId([
      ...relaties.map(({ gebruikerId }) => gebruikerId),
      ...fasen.map(({ doorId }) => doorId),
      ...overgangen.flatMap(({ vanId, naarId }) => (vanId === null ? [naarId] : [vanId, naarId])),
      ...(werknemer.gebruikerId === null ? [] : [werknemer.gebruikerId]),
    ]);
    const naam = (id: string) => namen.get(id)?.naam ?? '';
    const account = werknemer.gebruikerId === null ? null : namen.get(werknemer.gebruikerId);
    const werkgever = await new WerkgeversOpslag(manager).vind(werknemer.werkgeverId);
    return {
      id: werknemer.id,
      naam: werknemer.naam,
      werkgever: { id: werknemer.werkgeverId, naam: werkgever?.naam ?? '' },
      eersteZiektedag: werknemer.eersteZiektedag,
      account: account
        ? {
            email: account.email,
            staat: gebruikerstaatVan({
              actief: account.actief,
              gestoptOp: account.gestoptOp ?? null,
            }),
          }
        : null,
      ...toonCoaches(relaties, namen, vandaag),
      contacten: toonContacten(relaties, namen, vandaag),
      fasen: fasen.map(({ fase, arbeidsritme, van, doorId }) => ({
        fase,
        arbeidsritme,
        van,
        door: naam(doorId),
      })),
      overdrachten: overgangen.map(({ vanId, naarId, per, notitie }) => ({
        van: vanId === null ? null : naam(vanId),
        naar: naam(naarId),
        per,
        notitie: isCoach ? notitie : null,
      })),
      einde: einde && { datum: einde.datum, reden: isCoach ? einde.reden : null },
      magOverdragen: magDeze(actor, client, 'client:overdragen', vandaag),
    };
  }

  private eisDag(pad: string, dag: string): void {
    const vandaag = this.vandaag();
    const ver = dag < plusDagen(vandaag, -SPELING_DAGEN) || dag > plusDagen(vandaag, SPELING_DAGEN);
    if (!ver) return;
    const melding = 'Kies een dag die niet meer dan een jaar van vandaag ligt.';
    throw Weigering.ongeldig([{ pad, melding }]);
  }

  private schrijver(actor: ActorGegevens) {
    return { bureauId: actor.bureauId, doorId: actor.id, op: this.klok() };
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}
