import { join } from 'node:path';
import { engineFolder } from './install.mjs';

export { engineFolder };

/** What builds and the development server keep while they run. Never published, safe to delete. */
export const stateFolder = join(engineFolder, '.espalier');
