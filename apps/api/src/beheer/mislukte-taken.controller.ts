import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  mislukteTakenSchema,
  mislukteTakenVraagSchema,
  type Taakbesluitvraag,
  type Taakreden,
  taakbesluitAntwoordSchema,
  taakbesluitSchema,
} from '@passend/contracts';
import { BriefOpslag } from '@passend/infra';
import { Weigering } from '../gedeeld/weigering.js';
import { Antwoord, Mag } from '../toegang/toegang.decorators.js';

/** Work that failed for good, for the person who keeps Passend running. */
@Controller('api/mislukte-taken')
export class MislukteTakenController {
  constructor(private readonly brieven: BriefOpslag) {}

  @Get()
  @Mag('taak:beheren')
  @Antwoord(mislukteTakenSchema)
  alle(@Query({ schema: mislukteTakenVraagSchema }) { reden }: { readonly reden?: Taakreden }) {
    return this.brieven.open(reden);
  }

  /** Tries again or lets rest: one, or all with one reason. */
  @Post('besluit')
  @Mag('taak:beheren')
  @Antwoord(taakbesluitAntwoordSchema)
  async besluit(@Body({ schema: taakbesluitSchema }) vraag: Taakbesluitvraag) {
    const aantal = await this.brieven.besluit(vraag.besluit, vraag);
    if (aantal === 0 && 'id' in vraag) throw Weigering.nietGevonden();
    return { aantal };
  }
}
