import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  type Weghaalvraag,
  weghaalvraagSchema,
  weghaalzoekSchema,
  weghaalzoekvraagSchema,
  weghalingenSchema,
} from '@passend/contracts';
import { WeghaalOpslag } from '@passend/infra';
import { volgnummerSchema } from '../gedeeld/parameters.js';
import { Geremd, ZOEKEN } from '../gedeeld/rem.guard.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';

@Controller('api/weghalingen')
export class WeghalingController {
  constructor(private readonly opslag: WeghaalOpslag) {}

  /** The log of requests, newest first. */
  @Get()
  @Mag('bron:schrijven')
  @Antwoord(weghalingenSchema)
  async alle() {
    return { weghalingen: await this.opslag.logboek() };
  }

  @Get('zoek')
  @Mag('bron:schrijven')
  @Geremd(ZOEKEN)
  @Antwoord(weghaalzoekSchema)
  zoek(@Query({ schema: weghaalzoekvraagSchema }) { tekst }: { readonly tekst: string }) {
    return this.opslag.zoek(tekst);
  }

  @Post()
  @Mag('bron:schrijven')
  @Antwoord(weghalingenSchema)
  async haalWeg(
    @Actor() actor: ActorGegevens,
    @Body({ schema: weghaalvraagSchema }) vraag: Weghaalvraag,
  ) {
    if (!(await this.opslag.haalWeg(vraag, actor.id))) throw Weigering.nietGevonden();
    return this.alle();
  }

  @Post(':id/terug')
  @Mag('bron:schrijven')
  @Antwoord(weghalingenSchema)
  async draaiTerug(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: volgnummerSchema }) id: string,
  ) {
    if (!(await this.opslag.draaiTerug(Number(id), actor.id))) throw Weigering.nietGevonden();
    return this.alle();
  }
}
