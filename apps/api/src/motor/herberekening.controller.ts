import { Controller, Get, Param } from '@nestjs/common';
import { herberekeningSchema } from '@passend/contracts';
import { idSchema, volgnummerSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { HerberekeningService } from './herberekening.service.js';

@Controller('api/werknemers/:id/matches/:vacatureId/herberekening')
export class HerberekeningController {
  constructor(private readonly herberekening: HerberekeningService) {}

  @Get()
  @Mag('match:lezen')
  @Antwoord(herberekeningSchema)
  toon(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('vacatureId', { schema: volgnummerSchema }) vacatureId: string,
  ) {
    return this.herberekening.toon(actor, id, vacatureId);
  }
}
