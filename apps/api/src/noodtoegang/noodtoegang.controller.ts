import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import {
  eigenNoodtoegangSchema,
  type NoodtoegangInvoer,
  type Noodzoek,
  noodgevondenSchema,
  noodmeldingenSchema,
  noodtoegangInvoerSchema,
  noodtoegangStandSchema,
  noodzoekSchema,
} from '@passend/contracts';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { NoodmeldingService } from './noodmelding.service.js';
import { NoodtoegangService } from './noodtoegang.service.js';

@Controller('api')
export class NoodtoegangController {
  constructor(
    private readonly nood: NoodtoegangService,
    private readonly meldingen: NoodmeldingService,
  ) {}

  @Post('noodtoegang/zoek')
  @Mag('noodtoegang:openen')
  @Antwoord(noodgevondenSchema)
  zoek(@Actor() actor: ActorGegevens, @Body({ schema: noodzoekSchema }) vraag: Noodzoek) {
    return this.nood.zoek(actor, vraag);
  }

  @Get('werknemers/:id/noodtoegang')
  @Mag('noodtoegang:openen')
  @Antwoord(noodtoegangStandSchema)
  stand(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.nood.stand(actor, id);
  }

  @Post('werknemers/:id/noodtoegang')
  @Mag('noodtoegang:openen')
  @Antwoord(noodtoegangStandSchema, 201)
  breek(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: noodtoegangInvoerSchema }) invoer: NoodtoegangInvoer,
  ) {
    return this.nood.breek(actor, id, invoer);
  }

  @Delete('werknemers/:id/noodtoegang')
  @Mag('noodtoegang:openen')
  @Antwoord(noodtoegangStandSchema)
  sluit(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.nood.sluit(actor, id);
  }

  @Get('noodtoegang/meldingen')
  @Mag('noodtoegang:melding')
  @Antwoord(noodmeldingenSchema)
  async lijst(@Actor() actor: ActorGegevens) {
    return { meldingen: await this.meldingen.meldingen(actor) };
  }

  @Post('noodtoegang/meldingen/:meldingId/gezien')
  @Mag('noodtoegang:melding')
  @Antwoord(noodmeldingenSchema)
  async gezien(
    @Actor() actor: ActorGegevens,
    @Param('meldingId', { schema: idSchema }) meldingId: string,
  ) {
    return { meldingen: await this.meldingen.gezien(actor, meldingId) };
  }

  @Get('mijn/noodtoegang')
  @Mag('eigen-begeleiding:lezen')
  @Antwoord(eigenNoodtoegangSchema)
  eigen(@Actor() actor: ActorGegevens) {
    return this.meldingen.eigen(actor);
  }
}
