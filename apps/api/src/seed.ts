import { createDataSource } from '@passend/infra';
import { leesApiConfig } from './config/api-config.js';
import { zaaiLeven } from './demo/leven/zaai-leven.js';
import { zaaiDemo } from './demo/zaai-demo.js';
import { zaaiSollicitaties } from './demo/zaai-sollicitaties.js';
import { vandaagInNederland } from './gedeeld/vandaag.js';

/** Makes the demo agency; called by `npm start` before the API. */
async function main(): Promise<void> {
  const config = leesApiConfig(process.env);
  const bron = createDataSource({ url: config.databaseUrl, poolSize: 2 });
  await bron.initialize();
  try {
    const nu = new Date();
    const vandaag = vandaagInNederland(nu);
    const nieuw = await zaaiDemo(bron, config.kluis, nu, vandaag);
    if (nieuw) {
      await zaaiSollicitaties(bron, config.kluis, vandaag);
      await zaaiLeven(bron, config.kluis, nu, vandaag);
    }
    process.stdout.write(nieuw ? 'made\n' : 'kept from an earlier start\n');
  } finally {
    await bron.destroy();
  }
}

await main();
