import { Body, Controller, Get, Post } from '@nestjs/common';
import { type BronInvoer, bronInvoerSchema, bronnenSchema } from '@passend/contracts';
import { BronLeesmodel, BronOpslag } from '@passend/infra';
import { Antwoord, Mag } from '../toegang/toegang.decorators.js';

@Controller('api/bronnen')
export class BronnenController {
  constructor(
    private readonly leesmodel: BronLeesmodel,
    private readonly opslag: BronOpslag,
  ) {}

  @Get()
  @Mag('bron:lezen')
  @Antwoord(bronnenSchema)
  async alle() {
    return { bronnen: await this.leesmodel.alle() };
  }

  /** A source that is already there only gets the new name. */
  @Post()
  @Mag('bron:schrijven')
  @Antwoord(bronnenSchema, 201)
  async voegToe(@Body({ schema: bronInvoerSchema }) invoer: BronInvoer) {
    await this.opslag.voegToe(invoer);
    return this.alle();
  }
}
