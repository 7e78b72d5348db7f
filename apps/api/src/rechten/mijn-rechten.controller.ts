import { Body, Controller, Get, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import {
  mijnDelenSchema,
  mijnDossierSchema,
  type TekstGezien,
  type ToestemmingInvoer,
  tekstGezienSchema,
  toestemmingInvoerSchema,
  type VerzoekInvoer,
  verzoekenSchema,
  verzoekInvoerSchema,
} from '@passend/contracts';
import type { Response } from 'express';
import { z } from 'zod';
import { BIJLAGE_BELEID } from '../gedeeld/beveiliging.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { DelenService } from './delen.service.js';
import { alsDocument } from './export.html.js';
import { ExportService } from './export.service.js';
import { MijnDossierService } from './mijn-dossier.service.js';
import { VerzoekService } from './verzoek.service.js';

const exportVraagSchema = z.strictObject({ vorm: z.enum(['json', 'document']).default('json') });
type ExportVraag = z.infer<typeof exportVraagSchema>;

/** What a werknemer sees of himself, asks, and says yes and no to. */
@Controller('api/mijn')
export class MijnRechtenController {
  constructor(
    private readonly dossier: MijnDossierService,
    private readonly verzoeken: VerzoekService,
    private readonly delen: DelenService,
    private readonly exporten: ExportService,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  @Get('dossier')
  @Mag('eigen-dossier:lezen')
  @Antwoord(mijnDossierSchema)
  toon(@Actor() actor: ActorGegevens) {
    return this.dossier.toon(actor, vandaagInNederland(this.klok()));
  }

  /** A file to keep; the browser saves it and shows nothing. */
  @Get('dossier/export')
  @Mag('eigen-dossier:exporteren')
  @HttpCode(200)
  @ApiOkResponse({
    description: 'A file.',
    content: {
      'application/json': { schema: { type: 'object', additionalProperties: true } },
      'text/html': { schema: { type: 'string' } },
    },
  })
  async neemMee(
    @Actor() actor: ActorGegevens,
    @Query({ schema: exportVraagSchema }) { vorm }: ExportVraag,
    @Res() antwoord: Response,
  ): Promise<void> {
    const bestand = await this.exporten.maak(actor);
    const naam = `mijn-dossier-${bestand.gemaaktOp.slice(0, 10)}.${vorm === 'json' ? 'json' : 'html'}`;
    antwoord.setHeader('Content-Disposition', `attachment; filename="${naam}"`);
    antwoord.setHeader('Content-Security-Policy', BIJLAGE_BELEID);
    if (vorm === 'document') antwoord.type('text/html').send(alsDocument(bestand));
    else antwoord.type('application/json').send(JSON.stringify(bestand, null, 2));
  }

  @Get('verzoeken')
  @Mag('eigen-rechten:schrijven')
  @Antwoord(verzoekenSchema)
  async alleVerzoeken(@Actor() actor: ActorGegevens) {
    return { verzoeken: await this.verzoeken.vanMij(actor) };
  }

  @Post('verzoeken')
  @Mag('eigen-rechten:schrijven')
  @Antwoord(verzoekenSchema, 201)
  async doeVerzoek(
    @Actor() actor: ActorGegevens,
    @Body({ schema: verzoekInvoerSchema }) invoer: VerzoekInvoer,
  ) {
    return { verzoeken: await this.verzoeken.doe(actor, invoer) };
  }

  @Get('delen')
  @Mag('eigen-toestemming:schrijven')
  @Antwoord(mijnDelenSchema)
  metWie(@Actor() actor: ActorGegevens) {
    return this.delen.toon(actor);
  }

  @Post('delen/gezien')
  @Mag('eigen-toestemming:schrijven')
  @Antwoord(mijnDelenSchema)
  gezien(@Actor() actor: ActorGegevens, @Body({ schema: tekstGezienSchema }) invoer: TekstGezien) {
    return this.delen.gezien(actor, invoer);
  }

  @Post('toestemmingen')
  @Mag('eigen-toestemming:schrijven')
  @Antwoord(mijnDelenSchema)
  zeg(
    @Actor() actor: ActorGegevens,
    @Body({ schema: toestemmingInvoerSchema }) invoer: ToestemmingInvoer,
  ) {
    return this.delen.zeg(actor, invoer);
  }
}
