import { Controller, Get } from '@nestjs/common';
import { werkgeversblikSchema } from '@passend/contracts';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { WerkgeversblikService } from './werkgeversblik.service.js';

@Controller('api/mijn/werkgeversblik')
export class WerkgeversblikController {
  constructor(private readonly blik: WerkgeversblikService) {}

  /** What the employer of this werknemer sees of him today. */
  @Get()
  @Mag('eigen-werkgeversblik:lezen')
  @Antwoord(werkgeversblikSchema)
  toon(@Actor() actor: ActorGegevens) {
    return this.blik.toon(actor);
  }
}
