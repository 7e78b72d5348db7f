import { Body, Controller, Get, Put } from '@nestjs/common';
import {
  type Bureaubeleid,
  type BureaubeleidInvoer,
  bureaubeleidInvoerSchema,
  bureaubeleidSchema,
} from '@passend/contracts';
import {
  Actor,
  type ActorGegevens,
  Antwoord,
  Bevestigd,
  Mag,
} from '../toegang/toegang.decorators.js';
import { BureaubeleidService } from './bureaubeleid.service.js';

/** How people of an agency sign in, for its beheerder. */
@Controller('api/bureau/aanmelden')
export class BureaubeleidController {
  constructor(private readonly beleid: BureaubeleidService) {}

  @Get()
  @Mag('aanmeldbron:beheren')
  @Antwoord(bureaubeleidSchema)
  lees(@Actor() actor: ActorGegevens): Promise<Bureaubeleid> {
    return this.beleid.lees(actor);
  }

  // Whoever has his session must not take away the second step of everybody else.
  @Put()
  @Mag('aanmeldbron:beheren')
  @Bevestigd()
  @Antwoord(bureaubeleidSchema)
  zet(
    @Actor() actor: ActorGegevens,
    @Body({ schema: bureaubeleidInvoerSchema }) { tweedeStap }: BureaubeleidInvoer,
  ): Promise<Bureaubeleid> {
    return this.beleid.zet(actor, tweedeStap);
  }
}
