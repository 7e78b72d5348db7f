import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import {
  dossierboekstandSchema,
  type Exportontvanger,
  type Exportvraag,
  exportvraagSchema,
} from '@passend/contracts';
import type { Response } from 'express';
import { BIJLAGE_BELEID } from '../gedeeld/beveiliging.js';
import { idSchema } from '../gedeeld/parameters.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { DossierboekstandService } from './dossierboekstand.service.js';
import { type Dossierexport, DossierexportService } from './dossierexport.service.js';

/** The book of a dossier, and the exports of it. Each role has addresses of its own. */
@Controller('api')
export class DossierboekController {
  constructor(
    private readonly stand: DossierboekstandService,
    private readonly exporten: DossierexportService,
  ) {}

  @Get('werknemers/:id/dossierboek')
  @Mag('dossier:lezen')
  @Antwoord(dossierboekstandSchema)
  toon(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.stand.toon(actor, id);
  }

  @Get('mijn/dossierboek')
  @Mag('eigen-dossier:lezen')
  @Antwoord(dossierboekstandSchema)
  toonEigen(@Actor() actor: ActorGegevens) {
    return this.stand.toonEigen(actor);
  }

  @Post('werknemers/:id/dossierboek/export')
  @Mag('dossier:exporteren')
  @GeeftZip()
  async exporteer(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: exportvraagSchema }) vraag: Exportvraag,
    @Res() antwoord: Response,
  ): Promise<void> {
    const zip = await this.exporten.maak(actor, id, 'dossier:exporteren', vraag);
    stuurZip(antwoord, vraag.voor, zip);
  }

  @Post('mijn/dossierboek/export')
  @Mag('eigen-dossier:exporteren')
  @GeeftZip()
  async exporteerEigen(
    @Actor() actor: ActorGegevens,
    @Body({ schema: exportvraagSchema }) vraag: Exportvraag,
    @Res() antwoord: Response,
  ): Promise<void> {
    stuurZip(antwoord, vraag.voor, await this.exporten.maakEigen(actor, vraag));
  }

  @Post('werkgever/werknemers/:id/dossierboek/export')
  @Mag('werkgever-dossier:exporteren')
  @GeeftZip()
  async exporteerVoorWerkgever(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Res() antwoord: Response,
  ): Promise<void> {
    const voor = 'werkgever';
    const zip = await this.exporten.maak(actor, id, 'werkgever-dossier:exporteren', { voor });
    stuurZip(antwoord, voor, zip);
  }
}

function GeeftZip() {
  return (doel: object, naam: string, beschrijving: PropertyDescriptor): void => {
    HttpCode(200)(doel, naam, beschrijving);
    ApiOkResponse({
      description: 'The export; its form is described in docs/dossier-format.md.',
      content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } },
    })(doel, naam, beschrijving);
  };
}

/** To be saved. The name says nothing about a person. */
function stuurZip(antwoord: Response, voor: Exportontvanger, { dag, zip }: Dossierexport): void {
  antwoord
    .type('application/zip')
    .setHeader('Content-Disposition', `attachment; filename="dossier-${voor}-${dag}.zip"`)
    .setHeader('Content-Security-Policy', BIJLAGE_BELEID)
    .send(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength));
}
