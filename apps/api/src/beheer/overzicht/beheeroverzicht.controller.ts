import { Controller, Get } from '@nestjs/common';
import { type Beheeroverzicht, beheeroverzichtSchema } from '@passend/contracts';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../../toegang/toegang.decorators.js';
import { BeheeroverzichtService } from './beheeroverzicht.service.js';

@Controller('api/beheeroverzicht')
export class BeheeroverzichtController {
  constructor(private readonly overzicht: BeheeroverzichtService) {}

  /** How the agency and the machine are doing, on one page. */
  @Get()
  @Mag('beheer:overzien')
  @Antwoord(beheeroverzichtSchema)
  toon(@Actor() actor: ActorGegevens): Promise<Beheeroverzicht> {
    return this.overzicht.meet(actor);
  }
}
