import { Controller, Get } from '@nestjs/common';
import { type Systeemstand, systeemstandSchema } from '@passend/contracts';
import { Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { SysteemstandService } from './systeemstand.service.js';

@Controller('api/systeemstand')
export class SysteemstandController {
  constructor(private readonly dienst: SysteemstandService) {}

  /** How the workers and the search indexes are doing, in numbers. */
  @Get()
  @Mag('taak:beheren')
  @Antwoord(systeemstandSchema)
  toon(): Promise<Systeemstand> {
    return this.dienst.meet();
  }
}
