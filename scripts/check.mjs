import { ensureInstalled } from './lib/install.mjs';
import { continueOnPinnedNode } from './lib/pinned-node.mjs';
import { run } from './lib/say.mjs';

// `npm run check`: format, lint, types, dependency rules, unused code, patterns that hostile text can hold up.
await run(async () => {
  await ensureInstalled();
  await continueOnPinnedNode('scripts/lib/check-run.mjs', process.argv.slice(2));
});
