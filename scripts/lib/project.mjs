import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project, whatever folder the command was called from. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where everything lives that a start makes and a reset removes. */
export const varDir = join(root, 'var');

/** The built portal, which the API serves. */
export const portalDir = join(root, 'apps', 'coach-portal', 'dist');
