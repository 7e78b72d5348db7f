import {
  applyDecorators,
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Req,
  Res,
} from '@nestjs/common';
import { ApiNoContentResponse } from '@nestjs/swagger';
import {
  type AppInstellen,
  appInstellenSchema,
  type CodeInvoer,
  codeInvoerSchema,
  type Factoren,
  factorenSchema,
  type NieuweCodes,
  type NieuwePasskey,
  nieuweCodesSchema,
  nieuwePasskeySchema,
  type PasskeyMaken,
  type PasskeyNaam,
  passkeyMakenSchema,
  passkeyNaamSchema,
} from '@passend/contracts';
import type { Aangemeld } from '@passend/infra';
import type { Request, Response } from 'express';
import { idSchema } from '../gedeeld/parameters.js';
import { apparaatVan } from '../sessie/apparaat-van.js';
import { Sessiebegin } from '../sessie/sessiebegin.js';
import {
  Actor,
  type ActorGegevens,
  Antwoord,
  Bevestigd,
  Halverwege,
  Mag,
  Sessie,
} from '../toegang/toegang.decorators.js';
import { AppService } from './app.service.js';
import { CodeService } from './code.service.js';
import { FactorService } from './factor.service.js';
import { PasskeyService } from './passkey.service.js';

/** Adding a factor: also for who may go no further until he has one. */
const Toevoegen = () =>
  applyDecorators(Mag('eigen-factoren:beheren'), Halverwege('volledig', 'instellen'), Bevestigd());

/** Changing what is there. */
const Wijzigen = () => applyDecorators(Mag('eigen-factoren:beheren'), Bevestigd());

@Controller('api/factoren')
export class FactorenController {
  constructor(
    private readonly factoren: FactorService,
    private readonly app: AppService,
    private readonly passkeys: PasskeyService,
    private readonly codes: CodeService,
    private readonly begin: Sessiebegin,
  ) {}

  @Get()
  @Mag('eigen-factoren:beheren')
  @Halverwege('volledig', 'instellen')
  @Antwoord(factorenSchema)
  lees(@Actor() wie: ActorGegevens): Promise<Factoren> {
    return this.factoren.van(wie);
  }

  @Post('app')
  @Toevoegen()
  @Antwoord(appInstellenSchema)
  beginApp(@Actor() wie: ActorGegevens): Promise<AppInstellen> {
    return this.app.begin(wie);
  }

  @Post('app/bevestiging')
  @Toevoegen()
  @Antwoord(nieuweCodesSchema)
  async bevestigApp(
    @Body({ schema: codeInvoerSchema }) { code }: CodeInvoer,
    @Sessie() sessie: Aangemeld,
    @Req() verzoek: Request,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<NieuweCodes> {
    const codes = await this.app.bevestig(sessie.gebruiker, code);
    await this.#naarBinnen(sessie, verzoek, antwoord);
    return codes;
  }

  @Delete('app')
  @Wijzigen()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Removed.' })
  verwijderApp(@Actor() wie: ActorGegevens): Promise<void> {
    return this.app.verwijder(wie);
  }

  @Post('herstelcodes')
  @Wijzigen()
  @Antwoord(nieuweCodesSchema)
  nieuweCodes(@Actor() wie: ActorGegevens): Promise<NieuweCodes> {
    return this.codes.nieuwe(wie);
  }

  @Post('passkeys/vraag')
  @Toevoegen()
  @Antwoord(passkeyMakenSchema)
  vraagPasskey(@Actor() wie: ActorGegevens): Promise<PasskeyMaken> {
    return this.passkeys.vraagNieuwe(wie);
  }

  @Post('passkeys')
  @Toevoegen()
  @Antwoord(nieuweCodesSchema)
  async voegPasskeyToe(
    @Body({ schema: nieuwePasskeySchema }) nieuw: NieuwePasskey,
    @Sessie() sessie: Aangemeld,
    @Req() verzoek: Request,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<NieuweCodes> {
    const naam = apparaatVan(verzoek.get('user-agent')) || 'Passkey';
    const codes = await this.passkeys.voegToe(sessie.gebruiker, nieuw, naam);
    await this.#naarBinnen(sessie, verzoek, antwoord);
    return codes;
  }

  @Put('passkeys/:id')
  @Mag('eigen-factoren:beheren')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Renamed.' })
  hernoemPasskey(
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: passkeyNaamSchema }) { naam }: PasskeyNaam,
    @Actor() wie: ActorGegevens,
  ): Promise<void> {
    return this.passkeys.hernoem(wie, id, naam);
  }

  @Delete('passkeys/:id')
  @Wijzigen()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Removed.' })
  verwijderPasskey(
    @Param('id', { schema: idSchema }) id: string,
    @Actor() wie: ActorGegevens,
  ): Promise<void> {
    return this.passkeys.verwijder(wie, id);
  }

  /** Who had to set up his first factor has shown two now, and may go on. */
  async #naarBinnen(
    { gebruiker, sessie }: Aangemeld,
    verzoek: Request,
    antwoord: Response,
  ): Promise<void> {
    if (sessie.stand !== 'instellen') return;
    const aanmelding = { gebruiker, methode: sessie.methode, tweeFactoren: true };
    await this.begin.rondAf(aanmelding, { verzoek, antwoord });
  }
}
