import { Controller, Get } from '@nestjs/common';
import { mijnKaartSchema, mijnMatchesSchema } from '@passend/contracts';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { MijnService } from './mijn.service.js';

@Controller('api/mijn')
export class MijnController {
  constructor(private readonly mijn: MijnService) {}

  @Get('matches')
  @Mag('eigen-matches:lezen')
  @Antwoord(mijnMatchesSchema)
  async matches(@Actor() actor: ActorGegevens) {
    return { matches: await this.mijn.matches(actor) };
  }

  /** The same vacancies, as far as they are live, by town. */
  @Get('kaart')
  @Mag('eigen-matches:lezen')
  @Antwoord(mijnKaartSchema)
  kaart(@Actor() actor: ActorGegevens) {
    return this.mijn.kaart(actor);
  }
}
