import { fileURLToPath } from 'node:url';

/** Where entries and data folders are looked for. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));
