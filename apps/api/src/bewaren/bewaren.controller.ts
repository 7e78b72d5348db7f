import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  type BlokkadeVraag,
  bewarenSchema,
  blokkadeAntwoordSchema,
  blokkadeVraagSchema,
  sleutelstandSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { BewarenService } from './bewaren.service.js';
import { SleutelstandService } from './sleutelstand.service.js';

/** What goes when, what holds it, what went, and where the keys stand. */
@Controller('api')
export class BewarenController {
  constructor(
    private readonly bewaren: BewarenService,
    private readonly sleutels: SleutelstandService,
  ) {}

  @Get('bewaren')
  @Mag('bewaren:beheren')
  @Antwoord(bewarenSchema)
  overzicht(@Actor() actor: ActorGegevens) {
    return this.bewaren.overzicht(actor);
  }

  @Post('bewaren/blokkades')
  @Mag('bewaren:beheren')
  @Antwoord(blokkadeAntwoordSchema, 201)
  blokkeer(
    @Actor() actor: ActorGegevens,
    @Body({ schema: blokkadeVraagSchema }) vraag: BlokkadeVraag,
  ) {
    return this.bewaren.blokkeer(actor, vraag);
  }

  @Post('bewaren/blokkades/:id/opheffen')
  @Mag('bewaren:beheren')
  @Antwoord(blokkadeAntwoordSchema)
  hefOp(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.bewaren.hefOp(actor, id);
  }

  @Get('sleutels')
  @Mag('sleutel:lezen')
  @Antwoord(sleutelstandSchema)
  stand(@Actor() actor: ActorGegevens) {
    return this.sleutels.stand(actor);
  }
}
