import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  type VacatureVraag,
  vacatureDetailSchema,
  vacatureLijstSchema,
  vacatureVraagSchema,
} from '@passend/contracts';
import { volgnummerSchema } from '../gedeeld/parameters.js';
import { Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { VacatureService } from './vacature.service.js';

@Controller('api/vacatures')
export class VacaturesController {
  constructor(private readonly vacatures: VacatureService) {}

  @Get()
  @Mag('vacature:lezen')
  @Antwoord(vacatureLijstSchema)
  zoek(@Query({ schema: vacatureVraagSchema }) vraag: VacatureVraag) {
    return this.vacatures.zoek(vraag);
  }

  @Get(':id')
  @Mag('vacature:lezen')
  @Antwoord(vacatureDetailSchema)
  toon(@Param('id', { schema: volgnummerSchema }) id: string) {
    return this.vacatures.toon(id);
  }
}
