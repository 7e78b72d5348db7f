import { Controller, Get, Query } from '@nestjs/common';
import {
  type BeveiligingslogVraag,
  beveiligingslogSchema,
  beveiligingslogVraagSchema,
  type MijnLogVraag,
  mijnLogSchema,
  mijnLogVraagSchema,
} from '@passend/contracts';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { BeveiligingslogService } from './beveiligingslog.service.js';
import { MijnLogService } from './mijn-log.service.js';

@Controller('api')
export class InzageController {
  constructor(
    private readonly mijn: MijnLogService,
    private readonly beveiliging: BeveiligingslogService,
  ) {}

  @Get('mijn/log')
  @Mag('eigen-log:lezen')
  @Antwoord(mijnLogSchema)
  eigen(@Actor() actor: ActorGegevens, @Query({ schema: mijnLogVraagSchema }) vraag: MijnLogVraag) {
    return this.mijn.toon(actor, vraag);
  }

  @Get('beveiligingslog')
  @Mag('beveiligingslog:lezen')
  @Antwoord(beveiligingslogSchema)
  veilig(
    @Actor() actor: ActorGegevens,
    @Query({ schema: beveiligingslogVraagSchema }) vraag: BeveiligingslogVraag,
  ) {
    return this.beveiliging.toon(actor, vraag);
  }
}
