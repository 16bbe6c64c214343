/** A process of its own for `restart.test.ts`: starts what its argument says and tells where it is reached. */
import { type LocalProps, startLocal } from '../../../infra/local/start-local.ts';

const local = await startLocal(JSON.parse(process.argv[2] ?? '{}') as LocalProps);
process.send?.(local.endpoints);
