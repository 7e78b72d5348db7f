import { Controller, Inject, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader } from '@nestjs/swagger';
import { terugmeldingSchema } from '@passend/contracts';
import { TERUGMELDING_MAX_BYTES } from '@passend/domain';
import { verwerkTerugmelding } from '@passend/infra';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import type { ApiConfig } from '../config/api-config.js';
import { VanBuiten } from '../gedeeld/herkomst.guard.js';
import { CONFIG, KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Antwoord, Openbaar } from '../toegang/toegang.decorators.js';
import { HANDTEKENING, isOndertekend, TERUGMELDING_SOORT } from './terughandtekening.js';

/** Mail that came back, handed over by a mail server or by whoever sends our mail. */
@Controller('api/post/terugmelding')
export class TerugmeldingController {
  constructor(
    private readonly bron: DataSource,
    @Inject(CONFIG) private readonly config: ApiConfig,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** The mail as it came; signed with the secret that only both ends have, as there is nobody to sign in. */
  @Post()
  @Openbaar()
  @VanBuiten()
  @ApiConsumes(TERUGMELDING_SOORT)
  @ApiBody({ schema: { type: 'string', format: 'binary', maxLength: TERUGMELDING_MAX_BYTES } })
  @ApiHeader({ name: HANDTEKENING, required: true, schema: { type: 'string', maxLength: 90 } })
  @Antwoord(terugmeldingSchema)
  async neemIn(@Req() verzoek: Request) {
    const { terugmeldgeheim: geheim } = this.config;
    const bericht: unknown = verzoek.body;
    const nu = this.klok();
    if (geheim === undefined || !Buffer.isBuffer(bericht)) throw Weigering.nietAangemeld();
    if (!isOndertekend(geheim, verzoek.get(HANDTEKENING) ?? '', bericht, nu)) {
      throw Weigering.nietAangemeld();
    }
    return verwerkTerugmelding(this.bron, geheim, bericht, nu);
  }
}
