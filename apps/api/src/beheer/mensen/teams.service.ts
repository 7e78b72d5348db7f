import { Inject, Injectable } from '@nestjs/common';
import type { Collega, Team, TeamInvoer } from '@passend/contracts';
import {
  BeheerlogOpslag,
  BureauOpslag,
  type EntityManager,
  GebruikersOpslag,
  TeamOpslag,
} from '@passend/infra';
import { KLOK, type Klok } from '../../gedeeld/tokens.js';
import { Weigering } from '../../gedeeld/weigering.js';
import type { ActorGegevens } from '../../toegang/toegang.decorators.js';

/** Teams of coaches: a way to find a colleague. No access hangs from a team. */
@Injectable()
export class TeamsService {
  constructor(
    private readonly bureaus: BureauOpslag,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  alle({ bureauId }: ActorGegevens): Promise<Team[]> {
    return this.bureaus.in(bureauId, ({ manager }) => toon(manager));
  }

  /** The coaches who can sign in, with their teams. */
  collegas({ bureauId }: ActorGegevens): Promise<Collega[]> {
    return this.bureaus.in(bureauId, async ({ manager }) => {
      const teams = await new TeamOpslag(manager).alle();
      return (await coaches(manager)).map(({ id, naam }) => ({
        id,
        naam,
        teams: teams.filter(({ leden }) => leden.includes(id)).map((team) => team.naam),
      }));
    });
  }

  /** Makes a team (without an id), or gives it another name and other members. */
  bewaar(actor: ActorGegevens, id: string | null, { naam, leden }: TeamInvoer): Promise<Team[]> {
    return this.bureaus.in(actor.bureauId, async ({ manager }) => {
      const opslag = new TeamOpslag(manager);
      const team = id === null ? null : await opslag.vind(id);
      if (id !== null && team === null) throw Weigering.nietGevonden();
      const bekend = new Set((await coaches(manager)).map((coach) => coach.id));
      if (!leden.every((lid) => bekend.has(lid))) throw Weigering.ongeldig(GEEN_COACH);
      const zelfde = await opslag.vindOpNaam(naam);
      if (zelfde !== null && zelfde.id !== id) throw Weigering.ongeldig(NAAM_BEZET);
      if (team === null) await opslag.maak(actor.bureauId, naam, leden);
      else await opslag.wijzig(team, naam, leden);
      return this.klaar(manager, actor);
    });
  }

  verwijder(actor: ActorGegevens, id: string): Promise<Team[]> {
    return this.bureaus.in(actor.bureauId, async ({ manager }) => {
      const opslag = new TeamOpslag(manager);
      if ((await opslag.vind(id)) === null) throw Weigering.nietGevonden();
      await opslag.verwijder(id);
      return this.klaar(manager, actor);
    });
  }

  private async klaar(manager: EntityManager, actor: ActorGegevens): Promise<Team[]> {
    const schrijver = { bureauId: actor.bureauId, doorId: actor.id, op: this.klok() };
    await new BeheerlogOpslag(manager).schrijf(schrijver, { soort: 'team_gewijzigd' });
    return toon(manager);
  }
}

const GEEN_COACH = [{ pad: 'leden', melding: 'In een team kunnen alleen coaches van je bureau.' }];
const NAAM_BEZET = [{ pad: 'naam', melding: 'Er is al een team met deze naam.' }];

async function coaches(manager: EntityManager) {
  const alle = await new GebruikersOpslag(manager).alle();
  return alle.filter(({ rol, actief }) => rol === 'coach' && actief);
}

async function toon(manager: EntityManager): Promise<Team[]> {
  const teams = await new TeamOpslag(manager).alle();
  const wie = await new GebruikersOpslag(manager).opId(teams.flatMap(({ leden }) => leden));
  return teams.map(({ id, naam, leden }) => ({
    id,
    naam,
    leden: leden
      .map((lid) => ({ id: lid, naam: wie.get(lid)?.naam ?? '' }))
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
  }));
}
