import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { ApiConfig } from '../config/api-config.js';

/**
 * The description of the API (OpenAPI 3.1) at `/api/openapi.json`, and on a demo server a page to
 * read it at `/api/docs`. In production the page is not there: it would need sign-in.
 */
export function beschrijfApi(app: INestApplication, config: ApiConfig): void {
  const opzet = new DocumentBuilder()
    .setTitle('Passend')
    .setDescription('Vacancies that fit, and why. Errors are RFC 9457 problem details.')
    .setVersion('0.1.0')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('passend_sessie')
    .build();
  const document = SwaggerModule.createDocument(app, opzet);
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/openapi.json',
    ui: config.demo,
    raw: ['json'],
  });
}
