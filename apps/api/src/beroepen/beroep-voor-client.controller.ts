import { Controller, Get, Param } from '@nestjs/common';
import { beroepVoorClientSchema } from '@passend/contracts';
import { beroepcodeSchema, idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { BeroepVoorClientService } from './beroep-voor-client.service.js';

@Controller('api/werknemers/:id/beroepen')
export class BeroepVoorClientController {
  constructor(private readonly beroepen: BeroepVoorClientService) {}

  @Get(':code')
  @Mag('match:lezen')
  @Antwoord(beroepVoorClientSchema)
  toon(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('code', { schema: beroepcodeSchema }) code: string,
  ) {
    return this.beroepen.toon(actor, id, code);
  }
}
