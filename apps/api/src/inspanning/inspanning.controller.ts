import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  inspanningSchema,
  mijnInspanningSchema,
  type NormInvoer,
  normInvoerSchema,
  type ToelichtingInvoer,
  toelichtingInvoerSchema,
  werkgeverInspanningSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { InspanningService } from './inspanning.service.js';

@Controller('api')
export class InspanningController {
  constructor(private readonly inspanning: InspanningService) {}

  @Get('werknemers/:id/inspanning')
  @Mag('inspanning:lezen')
  @Antwoord(inspanningSchema)
  toon(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.inspanning.toon(actor, id);
  }

  @Post('werknemers/:id/inspanning/normen')
  @Mag('inspanning:schrijven')
  @Antwoord(inspanningSchema, 201)
  zetNorm(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: normInvoerSchema }) invoer: NormInvoer,
  ) {
    return this.inspanning.zetNorm(actor, id, invoer);
  }

  @Post('werknemers/:id/inspanning/toelichtingen')
  @Mag('inspanning:schrijven')
  @Antwoord(inspanningSchema, 201)
  lichtToe(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: toelichtingInvoerSchema }) invoer: ToelichtingInvoer,
  ) {
    return this.inspanning.lichtToe(actor, id, invoer);
  }

  @Get('mijn/inspanning')
  @Mag('eigen-inspanning:lezen')
  @Antwoord(mijnInspanningSchema)
  toonEigen(@Actor() actor: ActorGegevens) {
    return this.inspanning.toonEigen(actor);
  }

  @Get('werkgever/werknemers/:id/inspanning')
  @Mag('werkgever-overzicht:lezen')
  @Antwoord(werkgeverInspanningSchema)
  toonWerkgever(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.inspanning.toonWerkgever(actor, id);
  }
}
