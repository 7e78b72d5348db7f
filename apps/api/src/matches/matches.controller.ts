import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import {
  beoordelingAntwoordSchema,
  type KaartVraag,
  kaartSchema,
  kaartVraagSchema,
  type MatchVraag,
  matchDetailSchema,
  matchLijstSchema,
  matchVraagSchema,
  momentopnameSchema,
} from '@passend/contracts';
import { type BeoordelingInvoer, beoordelingInvoerSchema } from '@passend/domain';
import { idSchema, volgnummerSchema } from '../gedeeld/parameters.js';
import { Geremd, ZOEKEN } from '../gedeeld/rem.guard.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { MatchService } from './match.service.js';

@Controller('api/werknemers/:id/matches')
export class MatchesController {
  constructor(private readonly matches: MatchService) {}

  @Get()
  @Mag('match:lezen')
  @Geremd(ZOEKEN)
  @Antwoord(matchLijstSchema)
  lijst(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: matchVraagSchema }) vraag: MatchVraag,
  ) {
    return this.matches.lijst(actor, id, vraag);
  }

  /** Declared before the vacancy: `kaart` is no id. */
  @Get('kaart')
  @Mag('match:lezen')
  @Geremd(ZOEKEN)
  @Antwoord(kaartSchema)
  kaart(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: kaartVraagSchema }) vraag: KaartVraag,
  ) {
    return this.matches.kaart(actor, id, vraag);
  }

  @Get(':vacatureId')
  @Mag('match:lezen')
  @Antwoord(matchDetailSchema)
  detail(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('vacatureId', { schema: volgnummerSchema }) vacatureId: string,
  ) {
    return this.matches.detail(actor, id, vacatureId);
  }

  /** What the vacancy looked like when it was decided on. */
  @Get(':vacatureId/momentopname')
  @Mag('match:lezen')
  @Antwoord(momentopnameSchema)
  momentopname(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('vacatureId', { schema: volgnummerSchema }) vacatureId: string,
  ) {
    return this.matches.momentopname(actor, id, vacatureId);
  }

  @Put(':vacatureId/beoordeling')
  @Mag('beoordeling:schrijven')
  @Antwoord(beoordelingAntwoordSchema)
  async beoordeel(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('vacatureId', { schema: volgnummerSchema }) vacatureId: string,
    @Body({ schema: beoordelingInvoerSchema }) invoer: BeoordelingInvoer,
  ) {
    return { beoordeling: await this.matches.beoordeel(actor, id, vacatureId, invoer) };
  }

  @Delete(':vacatureId/beoordeling')
  @Mag('beoordeling:schrijven')
  @Antwoord(beoordelingAntwoordSchema)
  async maakOngedaan(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('vacatureId', { schema: volgnummerSchema }) vacatureId: string,
  ) {
    return { beoordeling: await this.matches.maakOngedaan(actor, id, vacatureId) };
  }
}
