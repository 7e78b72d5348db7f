import { Controller, Get, Inject } from '@nestjs/common';
import { type DemoAccounts, demoAccountsSchema } from '@passend/contracts';
import type { ApiConfig } from '../config/api-config.js';
import { CONFIG } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Antwoord, Openbaar } from '../toegang/toegang.decorators.js';
import { DEMO_CLIENTEN } from './demo-clienten.js';
import {
  DEMO_BEHEERDER,
  DEMO_COACHES,
  DEMO_CONTACTEN,
  DEMO_WACHTWOORD,
  DEMO_WERKNEMER_EMAIL,
} from './demo-mensen.js';

/** Names the fictional accounts, on a server that runs the demo agency and nowhere else. */
@Controller('api/demo-accounts')
export class DemoController {
  constructor(@Inject(CONFIG) private readonly config: ApiConfig) {}

  @Get()
  @Openbaar()
  @Antwoord(demoAccountsSchema)
  toon(): DemoAccounts {
    if (!this.config.demo) throw Weigering.nietGevonden();
    const werknemer = { naam: DEMO_CLIENTEN[0]?.naam ?? '', email: DEMO_WERKNEMER_EMAIL };
    return [
      ...DEMO_COACHES.map((coach) => ({ ...coach, rol: 'coach' as const })),
      { ...werknemer, rol: 'werknemer' as const },
      ...DEMO_CONTACTEN.map((contact) => ({ ...contact, rol: 'werkgever' as const })),
      { ...DEMO_BEHEERDER, rol: 'beheerder' as const },
    ].map((account) => ({ ...account, wachtwoord: DEMO_WACHTWOORD }));
  }
}
