import { Inject, Injectable } from '@nestjs/common';
import type { TijdlijnWeergave } from '@passend/contracts';
import { type Gebeurtenis, mijlpaalbewijzen, type Permissie, tegenspraken } from '@passend/domain';
import {
  AlVervangen,
  BureauOpslag,
  CaseloadOpslag,
  Dossierboek,
  type GeldendeGebeurtenis,
  VerzuimOpslag,
  type Verzuimplek,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Dossiertoegang, type OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { Herinnerplanner } from './herinnerplanner.js';
import { toonTijdlijn } from './tijdlijn.weergave.js';

/** The WVP clock of one client: what happened, and what follows from it. */
@Injectable()
export class TijdlijnService {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly bureaus: BureauOpslag,
    private readonly planner: Herinnerplanner,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  toon(
    actor: ActorGegevens,
    werknemerId: string,
    permissie: Permissie = 'tijdlijn:lezen',
  ): Promise<TijdlijnWeergave> {
    return this.toegang.open(actor, werknemerId, permissie, (open) => this.lees(open));
  }

  /** The timeline of the client who asks; he has no id of his own file at hand. */
  async toonEigen(actor: ActorGegevens): Promise<TijdlijnWeergave> {
    const client = await this.bureaus.in(actor.bureauId, ({ manager }) =>
      new CaseloadOpslag(manager).vindVanGebruiker(actor.id),
    );
    if (client === null) throw Weigering.nietGevonden();
    return this.toon(actor, client.werknemer.id, 'eigen-tijdlijn:lezen');
  }

  voegToe(
    actor: ActorGegevens,
    werknemerId: string,
    gebeurtenis: Gebeurtenis,
  ): Promise<TijdlijnWeergave> {
    return this.toegang.open(actor, werknemerId, 'tijdlijn:schrijven', async (open) => {
      const opslag = new VerzuimOpslag(open.manager, open.sleutel);
      controleer(open, [...(await opslag.van(werknemerId)).map(alleen), gebeurtenis]);
      await opslag.voegToe(this.plek(actor, werknemerId), gebeurtenis);
      await this.planner.plan(open, werknemerId);
      return this.lees(open);
    });
  }

  /** Puts another event in the place of one, or takes it back; the one before stays as evidence. */
  async corrigeer(
    actor: ActorGegevens,
    werknemerId: string,
    gebeurtenisId: string,
    gebeurtenis: Gebeurtenis | null,
  ): Promise<TijdlijnWeergave> {
    const werk = async (open: OpenDossier) => {
      const opslag = new VerzuimOpslag(open.manager, open.sleutel);
      const geldend = await opslag.van(werknemerId);
      if (!geldend.some(({ id }) => id === gebeurtenisId)) throw Weigering.nietGevonden();
      const andere = geldend.filter(({ id }) => id !== gebeurtenisId).map(alleen);
      controleer(open, gebeurtenis === null ? andere : [...andere, gebeurtenis]);
      await opslag.vervang(this.plek(actor, werknemerId), gebeurtenisId, gebeurtenis);
      await this.planner.plan(open, werknemerId);
      return this.lees(open);
    };
    try {
      return await this.toegang.open(actor, werknemerId, 'tijdlijn:schrijven', werk);
    } catch (fout) {
      if (fout instanceof AlVervangen) throw alGewijzigd();
      throw fout;
    }
  }

  /** The timeline of a file that is open. */
  async lees({ manager, sleutel, client }: OpenDossier): Promise<TijdlijnWeergave> {
    const { id, eersteZiektedag } = client.werknemer;
    const geldend = await new VerzuimOpslag(manager, sleutel).van(id);
    const bewijs = mijlpaalbewijzen(await new Dossierboek(manager, sleutel).lees(id));
    const door = [...geldend, ...[...bewijs.values()].flat()].map(({ doorId }) => doorId);
    const namen = await new CaseloadOpslag(manager).namen(door);
    return toonTijdlijn({ eersteZiektedag, geldend, bewijs, namen, vandaag: this.vandaag() });
  }

  private plek(actor: ActorGegevens, werknemerId: string): Verzuimplek {
    return { bureauId: actor.bureauId, werknemerId, doorId: actor.id, op: this.klok() };
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}

const alGewijzigd = () =>
  Weigering.botst(
    'al_gewijzigd',
    'Iemand anders heeft dit net gewijzigd. Laad de pagina opnieuw en kijk of het nu klopt.',
  );

const alleen = ({ gebeurtenis }: GeldendeGebeurtenis): Gebeurtenis => gebeurtenis;

/** @throws Weigering (400) when they cannot all be true; says what to do, never what was filled in */
function controleer({ client }: OpenDossier, gebeurtenissen: readonly Gebeurtenis[]): void {
  const fouten = tegenspraken(client.werknemer.eersteZiektedag, gebeurtenissen);
  if (fouten.length === 0) return;
  const meldingen = new Set(fouten.map(({ melding }) => melding));
  throw Weigering.ongeldig([...meldingen].map((melding) => ({ pad: 'gebeurtenis', melding })));
}
