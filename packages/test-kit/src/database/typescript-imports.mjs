import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Lets plain Node import our TypeScript sources before anything is built: Node 24 strips the types
 * itself, it only does not know that `./x.js` means `./x.ts`. Sources with decorators cannot be
 * imported this way.
 */
export function allowTypescriptImports() {
  registerHooks({
    resolve(specifier, context, next) {
      const source = sourceOf(specifier, context.parentURL);
      return next(source ?? specifier, context);
    },
  });
}

function sourceOf(specifier, parentUrl) {
  const relative = specifier.startsWith('.') && specifier.endsWith('.js');
  if (!relative || parentUrl === undefined) return null;
  const url = new URL(specifier.replace(/\.js$/, '.ts'), parentUrl);
  return existsSync(fileURLToPath(url)) ? url.href : null;
}
