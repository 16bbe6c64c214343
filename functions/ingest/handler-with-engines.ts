import { openLog } from '../../shared/log/open-log.ts';
import { createHandler } from './create-handler.ts';
import { openEngines } from './open-engines.ts';
import { openIngest } from './open-ingest.ts';

const log = openLog('ingest');

/** The ingest of a stage that has optional engines: their clients are in this bundle, and in no other. */
export const handler = createHandler({ ...openIngest(), openEngines: openEngines(log) }, log);
