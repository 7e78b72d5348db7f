import { Body, Controller, Get, Headers, Ip, Post } from '@nestjs/common';
import {
  type AanleverInvoer,
  aangeleverdSchema,
  aanleverInvoerSchema,
  aanleverpaginaSchema,
} from '@passend/contracts';
import { Antwoord, Openbaar } from '../toegang/toegang.decorators.js';
import { AanleverService } from './aanlever.service.js';
import { Aanleverrem } from './aanleverrem.js';
import { leesLinktoken } from './linktoken.js';

/** For who holds an upload link; a link that does not work answers like one that never was. */
@Controller('api/aanleveren')
export class AanleverenController {
  constructor(
    private readonly aanleveren: AanleverService,
    private readonly rem: Aanleverrem,
  ) {}

  @Get()
  @Openbaar()
  @Antwoord(aanleverpaginaSchema)
  async pagina(@Headers('authorization') kop: string | undefined, @Ip() ip: string) {
    await this.rem.controleer(ip);
    return this.aanleveren.pagina(leesLinktoken(kop));
  }

  @Post()
  @Openbaar()
  @Antwoord(aangeleverdSchema, 201)
  lever(
    @Headers('authorization') kop: string | undefined,
    @Body({ schema: aanleverInvoerSchema }) invoer: AanleverInvoer,
  ) {
    return this.aanleveren.lever(leesLinktoken(kop), invoer);
  }
}
