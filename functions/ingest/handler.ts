import { openLog } from '../../shared/log/open-log.ts';
import { createHandler } from './create-handler.ts';
import { openIngest } from './open-ingest.ts';

export const handler = createHandler(openIngest(), openLog('ingest'));
