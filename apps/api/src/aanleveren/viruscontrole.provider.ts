import type { Provider } from '@nestjs/common';
import { Commandocontrole, GEEN_VIRUSCONTROLE, type Viruscontrole } from '@passend/infra';
import type { ApiConfig } from '../config/api-config.js';
import { CONFIG, VIRUSCONTROLE } from '../gedeeld/tokens.js';

/** The scanner that the configuration names, or none. */
export const viruscontroleProvider: Provider = {
  provide: VIRUSCONTROLE,
  inject: [CONFIG],
  useFactory: ({ virusscanner }: ApiConfig): Viruscontrole =>
    virusscanner === undefined ? GEEN_VIRUSCONTROLE : new Commandocontrole(virusscanner),
};
