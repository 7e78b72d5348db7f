import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import {
  type BronInstellingen,
  bronDetailSchema,
  bronInstellingenSchema,
  heropendSchema,
} from '@passend/contracts';
import { BronDetailLeesmodel, BronOpslag, SluitOpslag } from '@passend/infra';
import { bronIdSchema, volgnummerSchema } from '../gedeeld/parameters.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Antwoord, Mag } from '../toegang/toegang.decorators.js';

@Controller('api/bronnen/:id')
export class BronController {
  constructor(
    private readonly leesmodel: BronDetailLeesmodel,
    private readonly opslag: BronOpslag,
    private readonly sluit: SluitOpslag,
  ) {}

  /** One source with its schedule and its last runs. */
  @Get()
  @Mag('bron:schrijven')
  @Antwoord(bronDetailSchema)
  async een(@Param('id', { schema: bronIdSchema }) id: string) {
    const bron = await this.leesmodel.vind(Number(id));
    if (bron === null) throw Weigering.nietGevonden();
    return bron;
  }

  @Put()
  @Mag('bron:schrijven')
  @Antwoord(bronDetailSchema)
  async stelIn(
    @Param('id', { schema: bronIdSchema }) id: string,
    @Body({ schema: bronInstellingenSchema }) instellingen: BronInstellingen,
  ) {
    await this.opslag.stelIn(Number(id), instellingen);
    return this.een(id);
  }

  /** The source was wrong: what this run closed is open again. Twice changes nothing. */
  @Post('runs/:runId/heropen')
  @Mag('bron:schrijven')
  @Antwoord(heropendSchema)
  async heropen(
    @Param('id', { schema: bronIdSchema }) id: string,
    @Param('runId', { schema: volgnummerSchema }) runId: string,
  ) {
    if (!(await this.leesmodel.heeftRun(Number(id), Number(runId)))) {
      throw Weigering.nietGevonden();
    }
    return { heropend: await this.sluit.heropen(Number(runId)) };
  }
}
