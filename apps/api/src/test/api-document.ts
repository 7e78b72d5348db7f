import { z } from 'zod';

const METHODEN = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'] as const;

const schemaSchema = z.record(z.string(), z.unknown());
const inhoudSchema = z.record(z.string(), z.strictObject({ schema: schemaSchema }));

const operatieSchema = z.looseObject({
  operationId: z.string().min(1),
  parameters: z.array(
    z.object({
      name: z.string(),
      in: z.enum(['path', 'query', 'header', 'cookie']),
      required: z.boolean(),
      schema: schemaSchema,
    }),
  ),
  requestBody: z.object({ required: z.boolean(), content: inhoudSchema }).optional(),
  responses: z
    .record(
      z.string().regex(/^(?:[1-5]\d\d|default)$/u),
      z.object({ description: z.string().min(1), content: inhoudSchema.optional() }),
    )
    .refine((antwoorden) => Object.keys(antwoorden).some((status) => /^[23]/u.test(status))),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
});

/** The parts of an OpenAPI 3.1 document that ours has; anything that does not fit is a fault. */
const documentSchema = z.object({
  openapi: z.string().regex(/^3\.1\.\d+$/u),
  info: z.looseObject({ title: z.string().min(1), version: z.string().min(1) }),
  paths: z.record(z.string().startsWith('/'), z.partialRecord(z.enum(METHODEN), operatieSchema)),
  components: z.object({
    schemas: z.record(z.string(), schemaSchema),
    securitySchemes: z.record(z.string(), z.looseObject({ type: z.enum(['apiKey', 'http']) })),
  }),
});
export type ApiDocument = z.infer<typeof documentSchema>;
type Operatie = z.infer<typeof operatieSchema>;

/** @throws when the document does not have the form of OpenAPI 3.1 */
export function leesDocument(json: unknown): ApiDocument {
  return documentSchema.parse(json);
}

export interface Route {
  /** `GET /api/werknemers/{id}` */
  readonly naam: string;
  readonly methode: string;
  readonly pad: string;
  readonly operatie: Operatie;
}

/** Every route of the document. */
export function routesVan({ paths }: ApiDocument): Route[] {
  return Object.entries(paths).flatMap(([pad, operaties]) =>
    METHODEN.flatMap((methode) => {
      const operatie = operaties[methode];
      if (operatie === undefined) return [];
      const groot = methode.toUpperCase();
      return [{ naam: `${groot} ${pad}`, methode: groot, pad, operatie }];
    }),
  );
}
