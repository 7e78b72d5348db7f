import { ensureInstalled } from './lib/install.mjs';
import { continueOnPinnedNode } from './lib/pinned-node.mjs';
import { run, say } from './lib/say.mjs';

const USAGE = `npm start -- [--reset] [--port N]

  --reset   throw away the data of this demo and begin anew
  --port N  port of the portal and the API (default 4000); the database and the
            demo market take the ports N+1 and N+2

Starts everything on this machine: database, API, worker, portal and a fictional
vacancy market. Ctrl-C stops all of it; the data is kept in ./var.`;

// `npm start`: installs what is missing with whatever Node the host has, then goes on on Node 24.
await run(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return say(USAGE);
  say('Passend');
  await ensureInstalled();
  await continueOnPinnedNode('scripts/lib/start-run.mjs', args);
});
