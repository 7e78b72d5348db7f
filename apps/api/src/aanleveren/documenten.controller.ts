import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import {
  aanleveringSchema,
  type Deelbesluit,
  type Documentbesluit,
  deelbesluitSchema,
  documentbesluitSchema,
  eigenDocumentenSchema,
  type UploadlinkInvoer,
  uploadlinkGemaaktSchema,
  uploadlinkInvoerSchema,
} from '@passend/contracts';
import type { Response } from 'express';
import { idSchema } from '../gedeeld/parameters.js';
import { Geremd, OPHALEN } from '../gedeeld/rem.guard.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { AanleveringService } from './aanlevering.service.js';
import { GeeftBestand, stuurBestand } from './stuur-bestand.js';

/** What a bedrijfsarts sent in: for the coach, and for the werknemer himself. */
@Controller('api')
export class DocumentenController {
  constructor(private readonly aanlevering: AanleveringService) {}

  @Get('werknemers/:id/aanlevering')
  @Mag('document:lezen')
  @Antwoord(aanleveringSchema)
  toon(@Actor() actor: ActorGegevens, @Param('id', { schema: idSchema }) id: string) {
    return this.aanlevering.toon(actor, id);
  }

  @Post('werknemers/:id/uploadlinks')
  @Mag('document:schrijven')
  @Antwoord(uploadlinkGemaaktSchema, 201)
  maakLink(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: uploadlinkInvoerSchema }) invoer: UploadlinkInvoer,
  ) {
    return this.aanlevering.maakLink(actor, id, invoer);
  }

  @Post('werknemers/:id/uploadlinks/:linkId/intrekken')
  @Mag('document:schrijven')
  @Antwoord(aanleveringSchema)
  trekIn(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('linkId', { schema: idSchema }) linkId: string,
  ) {
    return this.aanlevering.trekIn(actor, id, linkId);
  }

  @Get('werknemers/:id/documenten/:documentId/bestand')
  @Mag('document:lezen')
  @Geremd(OPHALEN)
  @GeeftBestand()
  async bestand(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('documentId', { schema: idSchema }) documentId: string,
    @Res() antwoord: Response,
  ): Promise<void> {
    stuurBestand(antwoord, await this.aanlevering.bestand(actor, id, documentId));
  }

  @Post('werknemers/:id/documenten/:documentId/besluit')
  @Mag('document:schrijven')
  @Antwoord(aanleveringSchema)
  verwerk(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('documentId', { schema: idSchema }) documentId: string,
    @Body({ schema: documentbesluitSchema }) besluit: Documentbesluit,
  ) {
    return this.aanlevering.verwerk(actor, id, documentId, besluit);
  }

  @Post('werknemers/:id/terugkoppelingen/:terugkoppelingId/besluit')
  @Mag('document:schrijven')
  @Antwoord(aanleveringSchema)
  deel(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
    @Param('terugkoppelingId', { schema: idSchema }) terugkoppelingId: string,
    @Body({ schema: deelbesluitSchema }) besluit: Deelbesluit,
  ) {
    return this.aanlevering.deel(actor, id, terugkoppelingId, besluit);
  }

  @Get('mijn/documenten')
  @Mag('eigen-document:lezen')
  @Antwoord(eigenDocumentenSchema)
  eigen(@Actor() actor: ActorGegevens) {
    return this.aanlevering.toonEigen(actor);
  }

  @Get('mijn/documenten/:documentId/bestand')
  @Mag('eigen-document:lezen')
  @Geremd(OPHALEN)
  @GeeftBestand()
  async eigenBestand(
    @Actor() actor: ActorGegevens,
    @Param('documentId', { schema: idSchema }) documentId: string,
    @Res() antwoord: Response,
  ): Promise<void> {
    stuurBestand(antwoord, await this.aanlevering.eigenBestand(actor, documentId));
  }
}
