import 'reflect-metadata';
import { resolve } from 'node:path';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { NestExpressApplication } from '@nestjs/platform-express';
import { TERUGMELDING_MAX_BYTES } from '@passend/domain';
import type { Logger } from 'pino';
import { z } from 'zod';
import { laatGroteBodyToe } from './aanleveren/grote-body.js';
import { AppModule } from './app.module.js';
import { TERUGMELDING_SOORT } from './attendering/terughandtekening.js';
import type { ApiConfig } from './config/api-config.js';
import { laatBijlagenToe } from './dossierboek/bijlage-body.js';
import { alleenUtf8, beveiligingskoppen, nietBewaren } from './gedeeld/beveiliging.js';
import { PinoNestLogger } from './gedeeld/pino-nest-logger.js';
import { TekensPipe } from './gedeeld/tekens.pipe.js';
import type { Klok } from './gedeeld/tokens.js';
import { maakValidatie } from './gedeeld/validatie.pipe.js';
import { inVerzoekcontext } from './gedeeld/verzoekcontext.js';
import { beschrijfApi } from './openapi/openapi.js';
import { toonPortal } from './portal/portal.js';

const MAX_BODY = '256kb';

/**
 * Makes the whole HTTP application, ready to listen.
 * @param klok what time it is; tests give their own
 */
export async function maakApp(
  config: ApiConfig,
  logger: Logger,
  klok: Klok = () => new Date(),
): Promise<NestExpressApplication> {
  // What a person filled in wrong is told in Dutch.
  z.config(z.locales.nl());
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.met(config, logger, klok),
    {
      logger: new PinoNestLogger(logger),
      abortOnError: false,
      bodyParser: false,
    },
  );
  app.disable('x-powered-by');
  app.set('trust proxy', config.proxies.length > 0 ? [...config.proxies] : false);
  app.use(beveiligingskoppen());
  app.use(alleenUtf8);
  app.use('/api', inVerzoekcontext);
  app.use('/api', nietBewaren);
  // The portal packs nothing; unpacking what anybody sends would only be a way in (CVE-2026-111497).
  laatGroteBodyToe(app, config.origin);
  laatBijlagenToe(app, config.origin);
  app.useBodyParser('raw', {
    type: TERUGMELDING_SOORT,
    limit: TERUGMELDING_MAX_BYTES,
    inflate: false,
  });
  app.useBodyParser('json', { limit: MAX_BODY, strict: true, inflate: false });
  app.useGlobalPipes(new TekensPipe(), maakValidatie());
  app.useGlobalInterceptors(new StandardSchemaSerializerInterceptor(app.get(Reflector)));
  beschrijfApi(app, config);
  if (config.portalMap) toonPortal(app, resolve(config.portalMap), config.origin);
  return app;
}
