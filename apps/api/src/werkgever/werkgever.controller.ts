import { Controller, Get } from '@nestjs/common';
import { werkgeverOverzichtSchema } from '@passend/contracts';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { WerkgeverService } from './werkgever.service.js';

@Controller('api/werkgever')
export class WerkgeverController {
  constructor(private readonly werkgever: WerkgeverService) {}

  @Get('overzicht')
  @Mag('werkgever-overzicht:lezen')
  @Antwoord(werkgeverOverzichtSchema)
  async overzicht(@Actor() actor: ActorGegevens) {
    return { werknemers: await this.werkgever.overzicht(actor) };
  }
}
