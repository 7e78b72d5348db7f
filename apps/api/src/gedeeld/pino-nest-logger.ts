import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/**
 * Lets the framework log through pino. Only its own text and the name of its part go in: extra
 * objects that a framework adds could hold values of people.
 */
export class PinoNestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(bericht: unknown, ...rest: unknown[]): void {
    this.logger.debug({ deel: deel(rest) }, tekst(bericht));
  }

  warn(bericht: unknown, ...rest: unknown[]): void {
    this.logger.warn({ deel: deel(rest) }, tekst(bericht));
  }

  error(bericht: unknown, ...rest: unknown[]): void {
    this.logger.error({ deel: deel(rest) }, tekst(bericht));
  }

  debug(): void {}

  verbose(): void {}
}

function tekst(bericht: unknown): string {
  return typeof bericht === 'string' ? bericht : 'framework message';
}

function deel(rest: readonly unknown[]): string | undefined {
  const laatste = rest.at(-1);
  return typeof laatste === 'string' && laatste.length < 60 ? laatste : undefined;
}
