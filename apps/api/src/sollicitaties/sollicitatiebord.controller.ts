import { Controller, Get, Param } from '@nestjs/common';
import { sollicitatiebordSchema } from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { SollicitatiebordService } from './sollicitatiebord.service.js';

/** The sollicitaties of one client, or of all clients of a coach, as cards of a board. */
@Controller('api')
export class SollicitatiebordController {
  constructor(private readonly bord: SollicitatiebordService) {}

  @Get('sollicitaties')
  @Mag('sollicitatie:lezen')
  @Antwoord(sollicitatiebordSchema)
  vanCaseload(@Actor() actor: ActorGegevens) {
    return this.bord.vanCaseload(actor);
  }

  @Get('werknemers/:id/sollicitatiebord')
  @Mag('sollicitatie:lezen')
  @Antwoord(sollicitatiebordSchema)
  vanWerknemer(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.bord.vanWerknemer(actor, id);
  }
}
