import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import {
  type WerknemerUitnodigen,
  type WerknemerUitnodiging,
  werknemerUitnodigenSchema,
  werknemerUitnodigingSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { UitnodigingService } from './uitnodiging.service.js';

/** The account of a client, for who manages his file. */
@Controller('api/werknemers/:id/uitnodiging')
export class WerknemerUitnodigingController {
  constructor(private readonly uitnodigingen: UitnodigingService) {}

  @Get()
  @Mag('client:beheren')
  @Antwoord(werknemerUitnodigingSchema)
  stand(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<WerknemerUitnodiging> {
    return this.uitnodigingen.vanWerknemer(actor, id);
  }

  @Post()
  @Mag('client:beheren')
  @Antwoord(werknemerUitnodigingSchema)
  nodigUit(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: werknemerUitnodigenSchema }) { email }: WerknemerUitnodigen,
  ): Promise<WerknemerUitnodiging> {
    return this.uitnodigingen.nodigWerknemerUit(actor, id, email);
  }

  @Delete()
  @Mag('client:beheren')
  @Antwoord(werknemerUitnodigingSchema)
  trekIn(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<WerknemerUitnodiging> {
    return this.uitnodigingen.trekWerknemerIn(actor, id);
  }
}
