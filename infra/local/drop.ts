/** `npm run drop`: uploads files to the running Newsdrop and tells what became of each. */
import { S3Client } from '@aws-sdk/client-s3';
import { SingleBar } from 'cli-progress';
import pLimit from 'p-limit';
import { DROP_USAGE, readDropArguments } from './drop-arguments.ts';
import { type Endpoints, findRunning } from './endpoints.ts';
import { describeReceipt } from './inbox/describe-receipt.ts';
import { listUploads, type Upload } from './inbox/list-uploads.ts';
import { putFile } from './inbox/put-file.ts';
import { type Receipt, waitForReceipt } from './inbox/wait-for-receipt.ts';
import { LOCAL_CREDENTIALS } from './services/local-credentials.ts';
import { StartProblem } from './start-problem.ts';
import { REGION } from './template/stack-scope.ts';
import { UsageError } from './usage-error.ts';

const AT_ONCE = 30;
/** Milliseconds after which a file counts as not received. */
const RECEIPT_LIMIT = 5 * 60_000;

interface Dropped {
  readonly upload: Upload;
  readonly receipt: Receipt | undefined;
  readonly millis: number;
}

try {
  process.exitCode = await drop(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StartProblem || error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function drop(args: readonly string[]): Promise<number> {
  const { paths, source, data, json, help } = readDropArguments(args);
  if (help) {
    console.log(DROP_USAGE);
    return 0;
  }
  // npm runs its scripts in the project's folder and says here where the person is.
  const uploads = listUploads(paths, process.env.INIT_CWD ?? process.cwd(), source);
  const endpoints = await findRunning(data);
  const dropped = await sendAll(uploads, endpoints);
  for (const { upload, receipt, millis } of dropped) {
    console.log(json ? describeAsJson(upload, receipt) : await describe(endpoints.api, upload, receipt, millis));
  }
  return dropped.every(({ receipt }) => receipt?.status === 'ingested') ? 0 : 1;
}

async function sendAll(uploads: readonly Upload[], endpoints: Endpoints): Promise<Dropped[]> {
  const s3 = new S3Client({
    endpoint: endpoints.s3,
    region: REGION,
    credentials: LOCAL_CREDENTIALS,
    forcePathStyle: true,
  });
  // Drawn on the error stream, and only on a terminal.
  const bar = new SingleBar({ format: '{bar} {value}/{total} files', hideCursor: true, clearOnComplete: true });
  bar.start(uploads.length, 0);
  const atOnce = pLimit(AT_ONCE);
  const send = async (upload: Upload): Promise<Dropped> => {
    const since = Date.now();
    await putFile({ s3, bucketName: endpoints.bucketName, key: upload.key, path: upload.path });
    const receipt = await waitForReceipt({ apiUrl: endpoints.api, key: upload.key, since, limit: RECEIPT_LIMIT });
    bar.increment();
    const finished = receipt === undefined ? Date.now() : Date.parse(receipt.finishedAt);
    return { upload, receipt, millis: finished - since };
  };
  try {
    return await Promise.all(uploads.map((upload) => atOnce(() => send(upload))));
  } finally {
    bar.stop();
    s3.destroy();
  }
}

async function describe(
  apiUrl: string,
  { name }: Upload,
  receipt: Receipt | undefined,
  millis: number,
): Promise<string> {
  if (receipt !== undefined) return describeReceipt(apiUrl, name, receipt, millis);
  return `waiting    ${name}  no receipt yet: it is tried again, and the functions' logs say why`;
}

function describeAsJson({ key }: Upload, receipt: Receipt | undefined): string {
  return JSON.stringify(receipt ?? { key, problem: { code: 'no-receipt', detail: 'There is no receipt yet.' } });
}
