import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/**
 * Lines of JSON on standard output. Callers log codes, counts and ids of sources and jobs, never
 * what a source or a person wrote.
 */
export function createLogger(level: string): Logger {
  return pino({ level, base: { process: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime });
}

/** Nest's own messages in the same log; its extra objects are left out, they may hold data. */
export function nestLogger(logger: Logger): LoggerService {
  return {
    log: (message) => logger.debug(String(message)),
    warn: (message) => logger.warn(String(message)),
    error: (message) => logger.error(String(message)),
  };
}
