import { Body, Controller, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse } from '@nestjs/swagger';
import {
  type HerstelVragen,
  herstelVragenSchema,
  type Toegangslink,
  type ToegangslinkBekijken,
  toegangslinkBekijkenSchema,
  toegangslinkSchema,
  type WachtwoordGekozen,
  type WachtwoordKiezen,
  wachtwoordGekozenSchema,
  wachtwoordKiezenSchema,
} from '@passend/contracts';
import type { Request, Response } from 'express';
import { Antwoord, Openbaar } from '../toegang/toegang.decorators.js';
import { ToegangslinkService } from './toegangslink.service.js';

/** For who has a link from a mail, or wants one. Tokens come in bodies: an address is kept in logs. */
@Controller('api')
export class ToegangslinkController {
  constructor(private readonly links: ToegangslinkService) {}

  @Post('wachtwoordherstel')
  @Openbaar()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'A mail is under way when the address is known.' })
  vraagHerstel(
    @Body({ schema: herstelVragenSchema }) { email }: HerstelVragen,
    @Ip() ip: string,
  ): Promise<void> {
    return this.links.vraagHerstel(email, ip);
  }

  @Post('toegangslink/bekijk')
  @Openbaar()
  @Antwoord(toegangslinkSchema)
  bekijk(
    @Body({ schema: toegangslinkBekijkenSchema }) { token }: ToegangslinkBekijken,
    @Ip() ip: string,
  ): Promise<Toegangslink> {
    return this.links.bekijk(token, ip);
  }

  @Post('toegangslink/wachtwoord')
  @Openbaar()
  @Antwoord(wachtwoordGekozenSchema)
  kies(
    @Body({ schema: wachtwoordKiezenSchema }) keuze: WachtwoordKiezen,
    @Ip() ip: string,
    @Req() verzoek: Request,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<WachtwoordGekozen> {
    return this.links.kies(keuze, ip, { verzoek, antwoord });
  }
}
