import { Controller, Get, Param } from '@nestjs/common';
import {
  werkgeverDossierSchema,
  werkgeverOverzichtSchema,
  werkgeverSollicitatiesSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
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

  @Get('werknemers/:id')
  @Mag('werkgever-overzicht:lezen')
  @Antwoord(werkgeverDossierSchema)
  een(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.werkgever.een(actor, id);
  }

  @Get('werknemers/:id/sollicitaties')
  @Mag('werkgever-overzicht:lezen')
  @Antwoord(werkgeverSollicitatiesSchema)
  sollicitaties(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.werkgever.sollicitaties(actor, id);
  }
}
