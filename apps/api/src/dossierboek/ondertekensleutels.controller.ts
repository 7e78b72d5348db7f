import { Controller, Get, Param } from '@nestjs/common';
import { type Ondertekensleutels, ondertekensleutelsSchema } from '@passend/contracts';
import { inBureau, openbareSleutels } from '@passend/infra';
import { DataSource } from 'typeorm';
import { idSchema } from '../gedeeld/parameters.js';
import { Geremd, ZOEKEN } from '../gedeeld/rem.guard.js';
import { Antwoord, Openbaar } from '../toegang/toegang.decorators.js';

/** The public keys that agencies sign dossiers with: whoever got one can see whose it is. */
@Controller('api/bureaus')
export class OndertekensleutelsController {
  constructor(private readonly bron: DataSource) {}

  /** An agency that is not there, answers like one that signed nothing. */
  @Get(':id/ondertekensleutels')
  @Openbaar()
  @Geremd(ZOEKEN)
  @Antwoord(ondertekensleutelsSchema)
  async toon(@Param('id', { schema: idSchema }) id: string): Promise<Ondertekensleutels> {
    const sleutels = await inBureau(this.bron, id, openbareSleutels);
    return {
      algoritme: 'Ed25519',
      sleutels: sleutels.map(({ van, tot, ...sleutel }) => ({
        ...sleutel,
        van: van.toISOString(),
        tot: tot?.toISOString() ?? null,
      })),
    };
  }
}
