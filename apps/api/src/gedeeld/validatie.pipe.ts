import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Weigering } from './weigering.js';

type Pad = readonly (PropertyKey | { readonly key: PropertyKey })[];

/** Parses every body, query and parameter with its zod schema; a fault names the path only. */
export function maakValidatie(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) =>
      Weigering.ongeldig(
        issues.slice(0, 50).map(({ path, message }) => ({
          pad: (path ? alsTekst(path) : '') || '(geheel)',
          melding: message,
        })),
      ),
  });
}

function alsTekst(pad: Pad): string {
  return pad.map((deel) => String(typeof deel === 'object' ? deel.key : deel)).join('.');
}
