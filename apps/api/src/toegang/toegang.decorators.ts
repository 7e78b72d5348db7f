import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  SerializeOptions,
  SetMetadata,
} from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Permissie } from '@passend/domain';
import type { Aangemeld } from '@passend/infra';
import type { Request } from 'express';
import type { z } from 'zod';
import { Weigering } from '../gedeeld/weigering.js';

export const OPENBAAR = 'passend:openbaar';
export const PERMISSIE = 'passend:permissie';

/** Request with who is signed in; set by the access guard. */
export interface VerzoekMetAangemelde extends Request {
  aangemeld?: Aangemeld | null;
}

/** A route that nobody has to sign in for. Every other route needs `Mag`, or it is refused. */
export const Openbaar = () => SetMetadata(OPENBAAR, true);

/** The permission that a role must have to use this route. */
export const Mag = (permissie: Permissie) => SetMetadata(PERMISSIE, permissie);

/** What the route answers: unknown fields fall away, and the API description shows it. */
export function Antwoord(schema: z.ZodType) {
  return applyDecorators(SerializeOptions({ schema }), ApiOkResponse({ standardSchema: schema }));
}

/** Who is signed in; null only on open routes. */
export const Aangemelde = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest<VerzoekMetAangemelde>().aangemeld ?? null;
});

/** Who is signed in, on a route that needs it. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { aangemeld } = context.switchToHttp().getRequest<VerzoekMetAangemelde>();
  if (!aangemeld) throw Weigering.nietAangemeld();
  return aangemeld.gebruiker;
});

/** Who acts: the signed-in user without secrets. */
export type ActorGegevens = Aangemeld['gebruiker'];
