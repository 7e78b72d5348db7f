import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { type BronproefVraag, bronproefSchema, bronproefVraagSchema } from '@passend/contracts';
import { ProefOpslag } from '@passend/infra';
import { volgnummerSchema } from '../gedeeld/parameters.js';
import { Geremd, PROEVEN } from '../gedeeld/rem.guard.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Antwoord, Mag } from '../toegang/toegang.decorators.js';

@Controller('api/bronproeven')
export class BronproefController {
  constructor(private readonly proeven: ProefOpslag) {}

  /** Asks what an address would yield; the worker looks, and nothing enters the market. */
  @Post()
  @Mag('bron:schrijven')
  @Geremd(PROEVEN)
  @Antwoord(bronproefSchema, 201)
  async vraag(@Body({ schema: bronproefVraagSchema }) vraag: BronproefVraag) {
    return this.toon(await this.proeven.vraag(vraag));
  }

  @Get(':id')
  @Mag('bron:schrijven')
  @Antwoord(bronproefSchema)
  async toon(@Param('id', { schema: volgnummerSchema }) id: string) {
    const proef = await this.proeven.vind(Number(id));
    if (proef === null) throw Weigering.nietGevonden();
    return proef;
  }
}
