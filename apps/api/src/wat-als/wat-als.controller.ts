import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  type WatAlsVraag,
  watAlsAntwoordSchema,
  watAlsBeginSchema,
  watAlsVraagSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Geremd, ZOEKEN } from '../gedeeld/rem.guard.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { WatAlsService } from './wat-als.service.js';

@Controller('api/werknemers/:id/wat-als')
export class WatAlsController {
  constructor(private readonly watAls: WatAlsService) {}

  @Get()
  @Mag('match:lezen')
  @Antwoord(watAlsBeginSchema)
  begin(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.watAls.begin(actor, id);
  }

  /** A question with a body: nothing is kept. */
  @Post()
  @Mag('match:lezen')
  @Geremd(ZOEKEN)
  @Antwoord(watAlsAntwoordSchema)
  probeer(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: watAlsVraagSchema }) vraag: WatAlsVraag,
  ) {
    return this.watAls.probeer(actor, id, vraag);
  }
}
