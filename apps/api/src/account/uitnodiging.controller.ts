import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse } from '@nestjs/swagger';
import {
  type Uitnodigen,
  type Uitnodiging,
  uitnodigenSchema,
  uitnodigingenSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { UitnodigingService } from './uitnodiging.service.js';

@Controller('api/uitnodigingen')
export class UitnodigingController {
  constructor(private readonly uitnodigingen: UitnodigingService) {}

  @Get()
  @Mag('gebruiker:beheren')
  @Antwoord(uitnodigingenSchema)
  alle(@Actor() actor: ActorGegevens): Promise<Uitnodiging[]> {
    return this.uitnodigingen.alle(actor);
  }

  /** Says nothing back: an address that has an account already answers the same. */
  @Post()
  @Mag('gebruiker:beheren')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'The invitation is under way.' })
  nodigUit(
    @Actor() actor: ActorGegevens,
    @Body({ schema: uitnodigenSchema }) wie: Uitnodigen,
  ): Promise<void> {
    return this.uitnodigingen.nodigUit(actor, wie);
  }

  @Post(':id/opnieuw')
  @Mag('gebruiker:beheren')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'A new mail is under way.' })
  opnieuw(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<void> {
    return this.uitnodigingen.opnieuw(actor, id);
  }

  @Delete(':id')
  @Mag('gebruiker:beheren')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'The link does not work any more.' })
  trekIn(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<void> {
    return this.uitnodigingen.trekIn(actor, id);
  }
}
