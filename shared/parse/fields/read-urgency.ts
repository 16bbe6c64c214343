const LOWEST = 9;

/** IPTC's urgency, 1 (the most urgent) to 9; absent for anything else. */
export function readUrgency(text: string | undefined): number | undefined {
  const urgency = Math.trunc(Number(text ?? 0));
  return urgency >= 1 && urgency <= LOWEST ? urgency : undefined;
}
