import { Controller, Get } from '@nestjs/common';
import { mijnMatchesSchema } from '@passend/contracts';
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
}
