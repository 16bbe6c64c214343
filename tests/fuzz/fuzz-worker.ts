/** Runs one case after the other as the ingest function would, and says what came of each. */
import { parentPort } from 'node:worker_threads';
import { isPermanent } from '../../shared/errors/newsdrop-error.ts';
import { makeArticles } from '../../shared/ingest/make-articles.ts';
import type { CaseInput, CaseOutcome } from './case-outcome.ts';
import { checkRecord } from './check-record.ts';

const UPLOADED_AT = '2025-06-10T12:00:00Z';
const SETTINGS = { maxSummaryCharacters: 400, depth: 'full' } as const;

async function runCase({ bytes, key, source }: CaseInput): Promise<CaseOutcome> {
  try {
    const upload = { key, source, uploadedAt: UPLOADED_AT, sequencer: '01' };
    const { format, states } = await makeArticles(bytes, upload, SETTINGS, UPLOADED_AT);
    for (const { article } of states) {
      const fault = checkRecord(article);
      if (fault !== undefined) return { end: 'fault', kind: 'record', detail: `${format}: ${fault}` };
    }
    return { end: 'articles', format, count: states.length };
  } catch (error) {
    if (isPermanent(error)) return { end: 'refused', code: error.code };
    return { end: 'fault', kind: 'crash', detail: error instanceof Error ? (error.stack ?? '') : String(error) };
  }
}

parentPort?.on('message', (input: CaseInput) => {
  void runCase(input).then((outcome) => parentPort?.postMessage(outcome));
});
