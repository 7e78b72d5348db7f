import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  type BeroepVraag,
  beroepDetailSchema,
  beroepenLijstSchema,
  beroepVraagSchema,
} from '@passend/contracts';
import { beroepcodeSchema } from '../gedeeld/parameters.js';
import { Geremd, ZOEKEN } from '../gedeeld/rem.guard.js';
import { Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { BeroepService } from './beroep.service.js';

@Controller('api/beroepen')
export class BeroepenController {
  constructor(private readonly beroepen: BeroepService) {}

  @Get()
  @Mag('vacature:lezen')
  @Geremd(ZOEKEN)
  @Antwoord(beroepenLijstSchema)
  zoek(@Query({ schema: beroepVraagSchema }) vraag: BeroepVraag) {
    return this.beroepen.zoek(vraag);
  }

  @Get(':code')
  @Mag('vacature:lezen')
  @Antwoord(beroepDetailSchema)
  toon(@Param('code', { schema: beroepcodeSchema }) code: string) {
    return this.beroepen.toon(code);
  }
}
