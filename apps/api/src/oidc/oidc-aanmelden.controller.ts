import { Body, Controller, Get, HttpCode, Inject, Ip, Param, Post, Req, Res } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import {
  type Aanmeldvraag,
  aanmeldadresSchema,
  aanmeldkeuzesSchema,
  aanmeldvraagSchema,
  afmeldadresSchema,
  type Oidcbegin,
  oidcbeginSchema,
} from '@passend/contracts';
import type { Aangemeld, Sessiestand } from '@passend/infra';
import type { Request, Response } from 'express';
import { idSchema } from '../gedeeld/parameters.js';
import { Sessiebegin } from '../sessie/sessiebegin.js';
import { Antwoord, Mag, Openbaar, Sessie } from '../toegang/toegang.decorators.js';
import { OidcAanmeldenService } from './oidc-aanmelden.service.js';
import { OidcAfmeldenService } from './oidc-afmelden.service.js';
import { Oidccookie } from './oidccookie.js';
import { Oidcrem } from './oidcrem.js';

@Controller('api/aanmelden/oidc')
export class OidcAanmeldenController {
  constructor(
    private readonly oidc: OidcAanmeldenService,
    private readonly afmelden: OidcAfmeldenService,
    private readonly sessies: Sessiebegin,
    private readonly rem: Oidcrem,
    @Inject(Oidccookie) private readonly cookie: Oidccookie,
  ) {}

  /** Which providers there are for an address. */
  @Post('keuzes')
  @Openbaar()
  @Antwoord(aanmeldkeuzesSchema)
  async keuzes(@Body({ schema: aanmeldvraagSchema }) { email }: Aanmeldvraag, @Ip() ip: string) {
    await this.rem.controleer(ip);
    return { keuzes: await this.oidc.keuzes(email) };
  }

  /** Asked before signing out, as afterwards nobody knows any more who it was. */
  @Get('afmelden')
  @Mag('eigen-account:beheren')
  @Antwoord(afmeldadresSchema)
  async afmeldadres(@Sessie() aangemeld: Aangemeld, @Ip() ip: string) {
    await this.rem.controleer(ip);
    return { adres: await this.afmelden.adres(aangemeld) };
  }

  /** Begins signing in: where the browser goes next. */
  @Post(':aanbiederId/begin')
  @Openbaar()
  @Antwoord(aanmeldadresSchema)
  async begin(
    @Param('aanbiederId', { schema: idSchema }) id: string,
    @Body({ schema: oidcbeginSchema }) { naar }: Oidcbegin,
    @Ip() ip: string,
    @Res({ passthrough: true }) antwoord: Response,
  ) {
    await this.rem.controleer(ip);
    const { adres, browser } = await this.oidc.begin(id, naar);
    antwoord.append('Set-Cookie', this.cookie.zet(browser));
    return { adres };
  }

  /**
   * The way back from a provider: a GET by the nature of the protocol. It changes something only for the
   * browser that began, once.
   */
  @Get(':aanbiederId/terug')
  @Openbaar()
  @HttpCode(303)
  @ApiResponse({ status: 303, description: 'Signed in, or back to the sign-in page with a word.' })
  async terug(
    @Param('aanbiederId', { schema: idSchema }) id: string,
    @Ip() ip: string,
    @Req() verzoek: Request,
    @Res() antwoord: Response,
  ): Promise<void> {
    await this.rem.controleer(ip);
    const browser = this.cookie.lees(verzoek.get('cookie'));
    const zoek = new URL(verzoek.originalUrl, 'http://hier').search;
    const uitslag = await this.oidc.terug(id, zoek, browser);
    antwoord.append('Set-Cookie', this.cookie.wis());
    if (!uitslag.ok) return antwoord.redirect(303, `/inloggen?oidc=${uitslag.reden}`);
    const { gebruiker, tweeFactoren, naar } = uitslag;
    const aanmelding = { gebruiker, methode: 'oidc', tweeFactoren } as const;
    const { sessie } = await this.sessies.begin(aanmelding, { verzoek, antwoord });
    antwoord.redirect(303, volgende(sessie.stand, naar));
  }
}

/** In, or first to the step that is still to be taken. */
function volgende(stand: Sessiestand, naar: string): string {
  const daarna = new URLSearchParams({ naar }).toString();
  if (stand === 'tweede_stap') return `/inloggen?oidc=tweede_stap&${daarna}`;
  return stand === 'instellen' ? `/inloggen/instellen?${daarna}` : naar;
}
