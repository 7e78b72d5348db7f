import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import {
  type BsnTonenVraag,
  bsnStandSchema,
  bsnTonenSchema,
  bsnTonenVraagSchema,
  bsnVraagSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import {
  Actor,
  type ActorGegevens,
  Antwoord,
  Bevestigd,
  Mag,
} from '../toegang/toegang.decorators.js';
import { BsnService } from './bsn.service.js';

/** The BSN of a client: for his dossier only, masked, and whole only with a purpose. */
@Controller('api/werknemers/:id/bsn')
export class BsnController {
  constructor(private readonly bsn: BsnService) {}

  @Get()
  @Mag('bsn:lezen')
  @Antwoord(bsnStandSchema)
  stand(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.bsn.stand(actor, id);
  }

  @Put()
  @Mag('bsn:schrijven')
  @Antwoord(bsnStandSchema)
  zet(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: bsnVraagSchema }) vraag: { readonly bsn: string },
  ) {
    return this.bsn.zet(actor, id, vraag.bsn);
  }

  // The whole number opens doors elsewhere: who wants it shows once more who he is.
  @Post('tonen')
  @Mag('bsn:tonen')
  @Bevestigd()
  @Antwoord(bsnTonenSchema)
  toon(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: bsnTonenVraagSchema }) { doel }: BsnTonenVraag,
  ) {
    return this.bsn.toon(actor, id, doel);
  }
}
