interface ReceiptLine {
  readonly id: string;
  readonly status: string;
  readonly superseded?: true;
  readonly waiting?: true;
}

/** A receipt as the API gives it, as far as people are told of it. */
export interface Receipt {
  readonly key: string;
  readonly status: 'ingested' | 'rejected' | 'withdrawn';
  readonly articles: readonly ReceiptLine[];
  readonly problem?: { readonly code: string; readonly detail: string };
  readonly problems?: readonly { readonly part: string; readonly detail: string }[];
  readonly receivedAt: string;
  readonly finishedAt: string;
}

interface WaitProps {
  readonly apiUrl: string;
  readonly key: string;
  /** Milliseconds since 1970: a receipt from before is of an earlier upload. */
  readonly since: number;
  /** Milliseconds. */
  readonly limit: number;
  readonly signal?: AbortSignal;
}

/** Milliseconds between two looks: from the first to the longest. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 1000;

/**
 * Asks the API until the receipt of an upload or removal is there; undefined when the limit is over, it is aborted, or
 * there is no API any more.
 */
export async function waitForReceipt({ apiUrl, key, since, limit, signal }: WaitProps): Promise<Receipt | undefined> {
  const url = `${apiUrl}/v1/uploads?key=${encodeURIComponent(key)}`;
  const end = Date.now() + limit;
  for (let pause = FIRST_PAUSE; Date.now() < end; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (signal?.aborted === true) return undefined;
    const answer = await fetchJson<Receipt>(url);
    if (answer === 'unreachable') return undefined;
    if (answer !== undefined && Date.parse(answer.receivedAt) >= since) return answer;
  }
  return undefined;
}

/** What an API address answers; undefined when it answers with an error, `unreachable` when nobody does. */
export async function fetchJson<Body>(url: string): Promise<Body | 'unreachable' | undefined> {
  const response = await fetch(url).catch(() => undefined);
  if (response === undefined) return 'unreachable';
  if (!response.ok) return undefined;
  return (await response.json().catch(() => undefined)) as Body | undefined;
}
