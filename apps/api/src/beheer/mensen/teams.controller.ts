import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { collegasSchema, type TeamInvoer, teamInvoerSchema, teamsSchema } from '@passend/contracts';
import { idSchema } from '../../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../../toegang/toegang.decorators.js';
import { TeamsService } from './teams.service.js';

@Controller('api')
export class TeamsController {
  constructor(private readonly teams: TeamsService) {}

  @Get('collegas')
  @Mag('collega:lezen')
  @Antwoord(collegasSchema)
  async collegas(@Actor() actor: ActorGegevens) {
    return { collegas: await this.teams.collegas(actor) };
  }

  @Get('teams')
  @Mag('team:beheren')
  @Antwoord(teamsSchema)
  async alle(@Actor() actor: ActorGegevens) {
    return { teams: await this.teams.alle(actor) };
  }

  @Post('teams')
  @Mag('team:beheren')
  @Antwoord(teamsSchema, 201)
  async maak(
    @Actor() actor: ActorGegevens,
    @Body({ schema: teamInvoerSchema }) invoer: TeamInvoer,
  ) {
    return { teams: await this.teams.bewaar(actor, null, invoer) };
  }

  @Put('teams/:id')
  @Mag('team:beheren')
  @Antwoord(teamsSchema)
  async wijzig(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: teamInvoerSchema }) invoer: TeamInvoer,
  ) {
    return { teams: await this.teams.bewaar(actor, id, invoer) };
  }

  @Delete('teams/:id')
  @Mag('team:beheren')
  @Antwoord(teamsSchema)
  async verwijder(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return { teams: await this.teams.verwijder(actor, id) };
  }
}
