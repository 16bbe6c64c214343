import { BedrockRuntimeClient, ConverseCommand, type ConverseCommandInput } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import * as z from 'zod/mini';
import { needsSummary } from '../../summarise/needs-summary.ts';
import { askEngine, type EngineAllowance, type EngineDependencies } from '../ask-engine.ts';
import { checkSummary } from '../check/check-summary.ts';
import { canCheckNames } from '../check/invents-name.ts';
import type { EngineProblem } from '../engine-problem.ts';
import type { Engines } from '../engines.ts';
import { summaryRequest } from './summary-request.ts';

/** Which model writes, and what it is told. */
export interface BedrockSettings extends EngineAllowance {
  /** A foundation model's id, or an inference profile's. */
  readonly modelId: string;
  readonly prompt: string;
}

const answerSchema = z.object({
  stopReason: z.string(),
  output: z.object({ message: z.object({ content: z.array(z.object({ text: z.optional(z.string()) })) }) }),
});

/** Amazon Bedrock as a summariser, by its Converse API, which is the same for every model. One a process is enough. */
export function openBedrock(
  settings: BedrockSettings,
  deps: EngineDependencies,
): (until: number) => NonNullable<Engines['summarise']> {
  const { modelId, prompt } = settings;
  // Attempts are counted, so the SDK makes none of its own. Its default for this client is HTTP/2, whose connections do
  // not outlive a function's sleep.
  const client = new BedrockRuntimeClient({ maxAttempts: 1, requestHandler: new NodeHttpHandler() });

  return (until) => async (article, maxCharacters) => {
    const { language } = article;
    if (language === undefined || !canCheckNames(language) || !needsSummary(article, maxCharacters)) return undefined;
    const { system, text } = summaryRequest({ ...article, language }, prompt, maxCharacters);
    const input: ConverseCommandInput = {
      modelId,
      system: [{ text: system }],
      messages: [{ role: 'user', content: [{ text }] }],
      // No model takes more than a token a character, in Arabic either.
      inferenceConfig: { maxTokens: maxCharacters, temperature: 0 },
    };
    const use = { engine: 'bedrock', task: 'summary', model: modelId } as const;
    const reply = await askEngine(
      {
        engine: use.engine,
        allowance: settings,
        content: input,
        call: async (abortSignal) => {
          const { output, stopReason } = await client.send(new ConverseCommand(input), { abortSignal });
          return { output, stopReason };
        },
      },
      until,
      deps,
    );
    const written = 'problem' in reply ? reply : readAnswer(reply.answer);
    const checked =
      'problem' in written ? written : checkSummary(written.text, { ...article, language }, maxCharacters);
    if ('problem' in checked) {
      deps.watch.failed(use.engine, checked.problem);
      return { use: { ...use, problem: checked.problem } };
    }
    return { use, result: checked.summary };
  };
}

/** The text of an answer that the model itself brought to its end; one that was cut off or filtered is none. */
function readAnswer(answer: unknown): { readonly text: string } | { readonly problem: EngineProblem } {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return { problem: 'malformed' };
  const { stopReason, output } = parsed.data;
  if (stopReason === 'max_tokens') return { problem: 'wrong-length' };
  if (stopReason !== 'end_turn') return { problem: 'refused' };
  return { text: output.message.content.map(({ text = '' }) => text).join('') };
}
