import { Controller, Get, Inject, Ip, Param, Post, Redirect } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { afgemeldSchema } from '@passend/contracts';
import { hashToken, meldAf } from '@passend/infra';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { VanBuiten } from '../gedeeld/herkomst.guard.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Antwoord, Openbaar } from '../toegang/toegang.decorators.js';
import { Afmeldrem } from './afmeldrem.js';

const tokenSchema = z.string().regex(/^[\w-]{43}$/u, 'Dit adres klopt niet.');

/**
 * Unsubscribing from mail about vacancies without signing in (RFC 8058). Only POST does so: programs
 * that look at every link of a mail follow it with GET, and that shows a page with a button.
 */
@Controller('api/afmelden')
export class AfmeldenController {
  constructor(
    private readonly bron: DataSource,
    private readonly rem: Afmeldrem,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  @Get(':token')
  @Openbaar()
  @Redirect()
  @ApiResponse({ status: 302, description: 'To the page with the button.' })
  toon(@Param('token', { schema: tokenSchema }) token: string) {
    return { url: `/afmelden#${token}`, statusCode: 302 };
  }

  /** Mail programs send a form, which says nothing that the address does not; the page sends JSON. */
  @Post(':token')
  @Openbaar()
  @VanBuiten()
  @Antwoord(afgemeldSchema)
  async meldAf(@Param('token', { schema: tokenSchema }) token: string, @Ip() ip: string) {
    await this.rem.controleer(ip);
    if (!(await meldAf(this.bron, hashToken(token), this.klok()))) throw Weigering.nietGevonden();
    return { afgemeld: true };
  }
}
