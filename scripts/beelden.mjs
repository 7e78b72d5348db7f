import { ensureInstalled } from './lib/install.mjs';
import { continueOnPinnedNode } from './lib/pinned-node.mjs';
import { run, say } from './lib/say.mjs';

const USAGE = `npm run beelden -- [--only TEXT]

  --only TEXT  only pictures of which "role/page" holds this text

Starts Passend with a fresh demo, opens every page in every role at two widths and writes
docs/screenshots with an index.`;

await run(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return say(USAGE);
  await ensureInstalled();
  await continueOnPinnedNode('apps/e2e/src/beelden/beelden-run.mjs', args);
});
