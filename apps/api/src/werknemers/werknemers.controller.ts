import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import {
  type BelastbaarheidInvoer,
  belastbaarheidInvoerSchema,
  belastbaarheidWeergaveSchema,
  caseloadSchema,
  type DuidingOngedaan,
  duidingInvoerSchema,
  duidingOngedaanSchema,
  werknemerWeergaveSchema,
  zoekprofielInvoerSchema,
} from '@passend/contracts';
import type { Duiding, Zoekprofiel } from '@passend/domain';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { CaseloadService } from './caseload.service.js';
import { WerknemerService } from './werknemer.service.js';

@Controller('api/werknemers')
export class WerknemersController {
  constructor(
    private readonly caseload: CaseloadService,
    private readonly werknemers: WerknemerService,
  ) {}

  @Get()
  @Mag('caseload:lezen')
  @Antwoord(caseloadSchema)
  async alle(@Actor() actor: ActorGegevens) {
    return { werknemers: await this.caseload.toon(actor) };
  }

  @Get(':id')
  @Mag('werknemer:lezen')
  @Antwoord(werknemerWeergaveSchema)
  een(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.werknemers.toon(actor, id);
  }

  @Put(':id/zoekprofiel')
  @Mag('zoekprofiel:schrijven')
  @Antwoord(werknemerWeergaveSchema)
  bewaarZoekprofiel(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: zoekprofielInvoerSchema }) profiel: Zoekprofiel,
  ) {
    return this.werknemers.bewaarZoekprofiel(actor, id, profiel);
  }

  @Post(':id/belastbaarheid')
  @Mag('belastbaarheid:schrijven')
  @Antwoord(belastbaarheidWeergaveSchema, 201)
  bewaarBelastbaarheid(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: belastbaarheidInvoerSchema }) invoer: BelastbaarheidInvoer,
  ) {
    return this.werknemers.bewaarBelastbaarheid(actor, id, invoer);
  }
  @Post(':id/duidingen')
  @Mag('belastbaarheid:schrijven')
  @Antwoord(belastbaarheidWeergaveSchema, 201)
  duid(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: duidingInvoerSchema }) duiding: Duiding,
  ) {
    return this.werknemers.duid(actor, id, duiding);
  }

  /** Not a DELETE: what it is about is health data and has no place in an address. */
  @Post(':id/duidingen/ongedaan')
  @Mag('belastbaarheid:schrijven')
  @Antwoord(belastbaarheidWeergaveSchema)
  maakDuidingOngedaan(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: duidingOngedaanSchema }) over: DuidingOngedaan,
  ) {
    return this.werknemers.maakDuidingOngedaan(actor, id, over);
  }
}
