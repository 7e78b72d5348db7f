import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { TeamEntiteit, TeamlidEntiteit, type TeamRij } from './entiteiten.js';

/** A team with the ids of its members. */
export interface TeamMetLeden extends TeamRij {
  readonly leden: readonly string[];
}

/** Teams of coaches; the manager comes from `inBureau`. */
export class TeamOpslag {
  constructor(private readonly manager: EntityManager) {}

  /** All teams, by name. */
  async alle(): Promise<readonly TeamMetLeden[]> {
    const teams = await this.manager.find(TeamEntiteit, { order: { naam: 'ASC' } });
    const leden = await this.manager.find(TeamlidEntiteit);
    return teams.map((team) => ({
      ...team,
      leden: leden.filter(({ teamId }) => teamId === team.id).map((lid) => lid.gebruikerId),
    }));
  }

  vind(id: string): Promise<TeamRij | null> {
    return this.manager.findOneBy(TeamEntiteit, { id });
  }

  vindOpNaam(naam: string): Promise<TeamRij | null> {
    return this.manager.findOneBy(TeamEntiteit, { naam });
  }

  async maak(bureauId: string, naam: string, leden: readonly string[]): Promise<void> {
    const id = randomUUID();
    await this.manager.insert(TeamEntiteit, { id, bureauId, naam });
    await this.zetLeden({ id, bureauId, naam }, leden);
  }

  /** Gives a team another name and other members. */
  async wijzig(team: TeamRij, naam: string, leden: readonly string[]): Promise<void> {
    await this.manager.update(TeamEntiteit, { id: team.id }, { naam });
    await this.manager.delete(TeamlidEntiteit, { teamId: team.id });
    await this.zetLeden(team, leden);
  }

  /** A team is only a grouping: no access hangs from it, so it may go. */
  async verwijder(id: string): Promise<void> {
    await this.manager.delete(TeamEntiteit, { id });
  }

  /** Takes somebody out of all his teams. */
  async verlaat(gebruikerId: string): Promise<void> {
    await this.manager.delete(TeamlidEntiteit, { gebruikerId });
  }

  private async zetLeden({ id, bureauId }: TeamRij, leden: readonly string[]): Promise<void> {
    const rijen = [...new Set(leden)].map((gebruikerId) => ({
      teamId: id,
      gebruikerId,
      bureauId,
    }));
    if (rijen.length > 0) await this.manager.insert(TeamlidEntiteit, rijen);
  }
}
