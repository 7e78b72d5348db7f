import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  momentopnameSchema,
  type VacatureVraag,
  vacatureDetailSchema,
  vacatureLijstSchema,
  vacatureVraagSchema,
  zoalsOpSchema,
} from '@passend/contracts';
import { MomentLeesmodel } from '@passend/infra';
import { dagSchema, volgnummerSchema } from '../gedeeld/parameters.js';
import { Geremd, ZOEKEN } from '../gedeeld/rem.guard.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { VacatureService } from './vacature.service.js';

@Controller('api/vacatures')
export class VacaturesController {
  constructor(
    private readonly vacatures: VacatureService,
    private readonly momenten: MomentLeesmodel,
  ) {}

  @Get()
  @Mag('vacature:lezen')
  @Geremd(ZOEKEN)
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

  /** What it looked like on a day, with the hash of that. */
  @Get(':id/zoals-op/:datum')
  @Mag('vacature:lezen')
  @Antwoord(zoalsOpSchema)
  async zoalsOp(
    @Param('id', { schema: volgnummerSchema }) id: string,
    @Param('datum', { schema: dagSchema }) datum: string,
  ) {
    const gevonden = await this.momenten.zoalsOp(id, datum);
    if (gevonden === null) throw Weigering.nietGevonden();
    return gevonden;
  }

  @Get(':id/momentopnamen/:momentId')
  @Mag('vacature:lezen')
  @Antwoord(momentopnameSchema)
  async momentopname(
    @Param('id', { schema: volgnummerSchema }) id: string,
    @Param('momentId', { schema: volgnummerSchema }) momentId: string,
  ) {
    const gevonden = await this.momenten.vind(id, momentId);
    if (gevonden === null) throw Weigering.nietGevonden();
    return gevonden;
  }
}
