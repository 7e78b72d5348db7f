import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import {
  type AanmeldbronInvoer,
  aanmeldbronInvoerSchema,
  aanmeldbronnenSchema,
  aanmeldproefSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { AanmeldbronService } from './aanmeldbron.service.js';

@Controller('api/aanmeldbronnen')
export class AanmeldbronController {
  constructor(private readonly bronnen: AanmeldbronService) {}

  @Get()
  @Mag('aanmeldbron:beheren')
  @Antwoord(aanmeldbronnenSchema)
  alle(@Actor() actor: ActorGegevens) {
    return this.bronnen.alle(actor);
  }

  @Post()
  @Mag('aanmeldbron:beheren')
  @Antwoord(aanmeldbronnenSchema, 201)
  voegToe(
    @Actor() actor: ActorGegevens,
    @Body({ schema: aanmeldbronInvoerSchema }) invoer: AanmeldbronInvoer,
  ) {
    return this.bronnen.voegToe(actor, invoer);
  }

  @Put(':bronId')
  @Mag('aanmeldbron:beheren')
  @Antwoord(aanmeldbronnenSchema)
  wijzig(
    @Actor() actor: ActorGegevens,
    @Param('bronId', { schema: idSchema }) id: string,
    @Body({ schema: aanmeldbronInvoerSchema }) invoer: AanmeldbronInvoer,
  ) {
    return this.bronnen.wijzig(actor, id, invoer);
  }

  @Delete(':bronId')
  @Mag('aanmeldbron:beheren')
  @Antwoord(aanmeldbronnenSchema)
  verwijder(@Actor() actor: ActorGegevens, @Param('bronId', { schema: idSchema }) id: string) {
    return this.bronnen.verwijder(actor, id);
  }

  /** Asks the provider who it is. */
  @Post(':bronId/proef')
  @Mag('aanmeldbron:beheren')
  @Antwoord(aanmeldproefSchema)
  proef(@Actor() actor: ActorGegevens, @Param('bronId', { schema: idSchema }) id: string) {
    return this.bronnen.proef(actor, id);
  }
}
