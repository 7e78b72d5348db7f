import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { probleemSchema } from '@passend/contracts';
import { z } from 'zod';
import type { ApiConfig } from '../config/api-config.js';
import { Sessiecookie } from '../sessie/sessiecookie.js';
import { alsSchemas2020 } from './schemas-2020.js';

/**
 * The description of the API (OpenAPI 3.1) at `/api/openapi.json`, and on a demo server a page to
 * read it at `/api/docs`. In production the page is not there: it would need sign-in. It is made for
 * the first reader, as a start need not wait for it.
 */
export function beschrijfApi(app: NestExpressApplication, config: ApiConfig): void {
  SwaggerModule.setup('api/docs', app, () => maakDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    ui: config.demo,
    raw: ['json'],
  });
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

function maakDocument(app: NestExpressApplication): OpenAPIObject {
  const opzet = new DocumentBuilder()
    .setTitle('Passend')
    .setDescription('Vacancies that fit, and why. Errors are RFC 9457 problem details, in Dutch.')
    .setVersion('0.1.0')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth(app.get(Sessiecookie).naam, undefined, 'sessie')
    .build();
  const document = SwaggerModule.createDocument(app, opzet, {
    operationIdFactory: (controller, methode) =>
      `${controller.replace(/Controller$/u, '').toLowerCase()}_${methode}`,
  });
  const schemas = { ...document.components?.schemas, Probleem: probleem() };
  return alsSchemas2020({ ...document, components: { ...document.components, schemas } });
}

/** Through JSON, as the types that zod and Nest have for this one format do not fit each other. */
function probleem(): Schemas[string] {
  const { $schema: _, ...schema } = z.toJSONSchema(probleemSchema);
  return JSON.parse(JSON.stringify(schema));
}
