import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  SerializeOptions,
  SetMetadata,
} from '@nestjs/common';
import { ApiCookieAuth, ApiExtension, ApiResponse } from '@nestjs/swagger';
import type { Permissie } from '@passend/domain';
import type { Aangemeld, Sessiestand } from '@passend/infra';
import type { Request } from 'express';
import { z } from 'zod';
import { Weigering } from '../gedeeld/weigering.js';

export const OPENBAAR = 'passend:openbaar';
export const PERMISSIE = 'passend:permissie';
export const STANDEN = 'passend:standen';
export const VANZELF = 'passend:vanzelf';
export const BEVESTIGD = 'passend:bevestigd';

/** Request with who is signed in; set by the access guard. */
export interface VerzoekMetAangemelde extends Request {
  aangemeld?: Aangemeld | null;
}

/** A refusal in the API description; the form of all of them is the same. */
const Fout = (status: number | 'default', description: string) =>
  ApiResponse({
    status,
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
  });

/** A route that nobody has to sign in for. Every other route needs `Mag`, or it is refused. */
export const Openbaar = () =>
  applyDecorators(SetMetadata(OPENBAAR, true), Fout('default', 'Refused or failed.'));

/** The permission that a role must have to use this route. */
export const Mag = (permissie: Permissie) =>
  applyDecorators(
    SetMetadata(PERMISSIE, permissie),
    ApiCookieAuth('sessie'),
    ApiExtension('x-permissie', permissie),
    Fout(401, 'Nobody is signed in.'),
    Fout(403, 'The role does not have this permission.'),
    Fout('default', 'Refused or failed; what is not yours answers as if it did not exist.'),
  );

/** Sessions that may use this route although signing in is only halfway. */
export const Halverwege = (...standen: readonly Sessiestand[]) => SetMetadata(STANDEN, standen);

/** A route that windows ask by themselves: it keeps no session alive. */
export const Vanzelf = () => SetMetadata(VANZELF, true);

/** A route for who showed in the last ten minutes that it is him: with password or factor. */
export const Bevestigd = () => SetMetadata(BEVESTIGD, true);

/** What the route answers: unknown fields fall away, and the API description shows it. */
export function Antwoord(schema: z.ZodType, status = 200) {
  return applyDecorators(
    // The framework holds each member of a list against the schema, not the list.
    SerializeOptions({ schema: schema instanceof z.ZodArray ? schema.element : schema }),
    HttpCode(status),
    ApiResponse({ status, description: 'Done.', standardSchema: schema }),
  );
}

/** Who is signed in, on a route that needs it. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { aangemeld } = context.switchToHttp().getRequest<VerzoekMetAangemelde>();
  if (!aangemeld) throw Weigering.nietAangemeld();
  return aangemeld.gebruiker;
});

/** The session with its user, on a route that needs it. */
export const Sessie = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { aangemeld } = context.switchToHttp().getRequest<VerzoekMetAangemelde>();
  if (!aangemeld) throw Weigering.nietAangemeld();
  return aangemeld;
});

/** Who acts: the signed-in user without secrets. */
export type ActorGegevens = Aangemeld['gebruiker'];
