import { Inject, Injectable } from '@nestjs/common';
import type { ReactieWeergave } from '@passend/contracts';
import type { Reactie, ReactieInvoer, Reageerder } from '@passend/domain';
import {
  AttenderingOpslag,
  BeoordelingOpslag,
  BureauOpslag,
  CaseloadOpslag,
  ReactieOpslag,
  type VacatureVolledig,
} from '@passend/infra';
import { scoreVacature } from '@passend/matching';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { ClientVacatures } from '../gevonden/client-vacatures.js';
import { leesPersoon } from '../markt/persoon.js';
import { Dossiertoegang, type OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { toonReacties } from './reactie.weergave.js';

/** What coach and werknemer say of a vacancy in one tap; it moves like work up or down. */
@Injectable()
export class ReactieService {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly bureaus: BureauOpslag,
    private readonly vacatures: ClientVacatures,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** @returns what everybody says of the vacancy now */
  async vanCoach(
    actor: ActorGegevens,
    werknemerId: string,
    vacatureId: string,
    { reacties }: ReactieInvoer,
  ): Promise<ReactieWeergave[]> {
    return this.toegang.open(actor, werknemerId, 'reactie:schrijven', async (open) => {
      const vacature = await this.vacatures.volledig(open, werknemerId, vacatureId);
      if (vacature === null) throw Weigering.nietGevonden();
      await this.zet(open, actor, 'coach', vacature, reacties);
      const alle = await open.dossier.reacties(werknemerId);
      const hierover = alle.filter((een) => een.vacatureId === vacatureId);
      const namen = await new CaseloadOpslag(open.manager).namen(hierover.map((r) => r.doorId));
      return toonReacties(hierover, namen, actor);
    });
  }

  /** Only of what the coach chose for him, or what is new for him: the rest of the market is not his. */
  async vanWerknemer(
    actor: ActorGegevens,
    vacatureId: string,
    { reacties }: ReactieInvoer,
  ): Promise<Reactie[]> {
    const eigenId = await this.eigenDossier(actor);
    return this.toegang.open(actor, eigenId, 'eigen-reactie:schrijven', async (open) => {
      const vacature = await this.vacatures.volledig(open, eigenId, vacatureId);
      const gekozen = await new BeoordelingOpslag(open.manager, open.sleutel).van(eigenId);
      const beoordeling = gekozen.get(vacatureId)?.beoordeling;
      const bekend =
        beoordeling === 'geschikt' ||
        (await new AttenderingOpslag(open.manager).heeft(eigenId, vacatureId));
      if (vacature === null || !bekend) throw Weigering.nietGevonden();
      await this.zet(open, actor, 'werknemer', vacature, reacties);
      return reacties;
    });
  }

  private async zet(
    { manager, sleutel, client }: OpenDossier,
    actor: ActorGegevens,
    door: Reageerder,
    vacature: VacatureVolledig,
    reacties: readonly Reactie[],
  ): Promise<void> {
    const { id, bureauId } = client.werknemer;
    const persoon = await leesPersoon({ manager, sleutel }, id, vandaagInNederland(this.klok()));
    const uitslag = persoon && scoreVacature(persoon, vacature.kenmerken);
    await new ReactieOpslag(manager, sleutel).zet({
      bureauId,
      werknemerId: id,
      vacatureId: vacature.id,
      door,
      doorId: actor.id,
      op: this.klok(),
      reacties: [...new Set(reacties)],
      titel: vacature.titel,
      afstandKm: uitslag?.afstandKm ?? null,
    });
  }

  private async eigenDossier(actor: ActorGegevens): Promise<string> {
    const client = await this.bureaus.in(actor.bureauId, ({ manager }) =>
      new CaseloadOpslag(manager).vindVanGebruiker(actor.id),
    );
    if (client === null) throw Weigering.nietGevonden();
    return client.werknemer.id;
  }
}
