import { Injectable } from '@nestjs/common';
import type { Sessiestand } from '@passend/infra';
import type { Aanmelding } from './sessiebegin.js';

/** What a session may do after the first step of signing in. */
@Injectable()
export class Aanmeldbeleid {
  /** There are no second factors yet: who showed who he is, is in. */
  async standNa(_aanmelding: Aanmelding): Promise<Sessiestand> {
    return 'volledig';
  }
}
