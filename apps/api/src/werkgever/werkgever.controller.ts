import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  type WerkgeverMijlpaalInvoer,
  werkgeverDossierSchema,
  werkgeverMijlpaalInvoerSchema,
  werkgeverOverzichtSchema,
  werkgeverSollicitatiesSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { MijlpaalbewijsService } from '../tijdlijn/mijlpaalbewijs.service.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { WerkgeverService } from './werkgever.service.js';

@Controller('api/werkgever')
export class WerkgeverController {
  constructor(
    private readonly werkgever: WerkgeverService,
    private readonly bewijzen: MijlpaalbewijsService,
  ) {}

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

  /** A duty of his own that was done. */
  @Post('werknemers/:id/mijlpalen/bewijzen')
  @Mag('werkgever-mijlpaal:schrijven')
  @Antwoord(werkgeverDossierSchema, 201)
  async legVast(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: werkgeverMijlpaalInvoerSchema }) gedaan: WerkgeverMijlpaalInvoer,
  ) {
    await this.bewijzen.legVastVoorWerkgever(actor, id, gedaan);
    return this.werkgever.een(actor, id);
  }

  @Get('werknemers/:id/sollicitaties')
  @Mag('werkgever-overzicht:lezen')
  @Antwoord(werkgeverSollicitatiesSchema)
  sollicitaties(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.werkgever.sollicitaties(actor, id);
  }
}
