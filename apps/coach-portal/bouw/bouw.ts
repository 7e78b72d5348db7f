import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { TALEN } from './taal.ts';

/** Builds the portal in every language, side by side in one folder. */
const root = fileURLToPath(new URL('../', import.meta.url));
await rm(new URL('../dist', import.meta.url), { recursive: true, force: true });
await Promise.all(TALEN.map((mode) => build({ root, mode })));
