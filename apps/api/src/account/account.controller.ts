import { Body, Controller, Delete, Get, HttpCode, Ip, Param, Put, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse } from '@nestjs/swagger';
import {
  type Account,
  accountSchema,
  type EigenSessie,
  eigenSessiesSchema,
  sessiesBeeindigdSchema,
  type WachtwoordWijzigen,
  wachtwoordWijzigenSchema,
} from '@passend/contracts';
import type { Aangemeld } from '@passend/infra';
import type { Request, Response } from 'express';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag, Sessie } from '../toegang/toegang.decorators.js';
import { AccountService } from './account.service.js';

/** The account of who is signed in, whatever his role. */
@Controller('api/account')
export class AccountController {
  constructor(private readonly accounts: AccountService) {}

  @Get()
  @Mag('eigen-account:beheren')
  @Antwoord(accountSchema)
  gegevens(@Sessie() aangemeld: Aangemeld): Account {
    return this.accounts.gegevens(aangemeld);
  }

  @Put('wachtwoord')
  @Mag('eigen-account:beheren')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Changed; signed out everywhere else.' })
  wijzigWachtwoord(
    @Sessie() aangemeld: Aangemeld,
    @Body({ schema: wachtwoordWijzigenSchema }) keuze: WachtwoordWijzigen,
    @Ip() ip: string,
    @Req() verzoek: Request,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<void> {
    return this.accounts.wijzigWachtwoord(aangemeld, keuze, ip, { verzoek, antwoord });
  }

  @Get('sessies')
  @Mag('eigen-account:beheren')
  @Antwoord(eigenSessiesSchema)
  sessies(@Sessie() aangemeld: Aangemeld): Promise<EigenSessie[]> {
    return this.accounts.sessies(aangemeld);
  }

  /** Everywhere but here. */
  @Delete('sessies')
  @Mag('eigen-account:beheren')
  @Antwoord(sessiesBeeindigdSchema)
  eindigAndere(@Sessie() aangemeld: Aangemeld): Promise<{ aantal: number }> {
    return this.accounts.eindigAndere(aangemeld);
  }

  @Delete('sessies/:sessieId')
  @Mag('eigen-account:beheren')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Signed out there.' })
  eindig(
    @Actor() actor: ActorGegevens,
    @Param('sessieId', { schema: idSchema }) sessieId: string,
  ): Promise<void> {
    return this.accounts.eindig(actor, sessieId);
  }
}
