import { CLIENTEN_VAN_EVA } from './clienten/clienten-van-eva.js';
import { CLIENTEN_VAN_OMAR } from './clienten/clienten-van-omar.js';
import { CLIENTEN_VAN_SANNE } from './clienten/clienten-van-sanne.js';
import type { DemoClient } from './clienten/demo-client.js';

export type { DemoClient };

/** Every client of the demo agency; the first one has an account of his own. */
export const DEMO_CLIENTEN: readonly DemoClient[] = [
  ...CLIENTEN_VAN_EVA,
  ...CLIENTEN_VAN_OMAR,
  ...CLIENTEN_VAN_SANNE,
];
