import { ensureInstalled } from './lib/install.mjs';
import { continueOnPinnedNode } from './lib/pinned-node.mjs';
import { run } from './lib/say.mjs';

// `npm test`: installs what is missing with whatever Node the host has, then goes on on Node 24.
await run(async () => {
  await ensureInstalled();
  await continueOnPinnedNode('scripts/lib/test-run.mjs', process.argv.slice(2));
});
