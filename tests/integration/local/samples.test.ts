import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type LocalNewsdrop, startLocal } from '../../../infra/local/start-local.ts';

const SAMPLES = fileURLToPath(new URL('../../../infra/local/samples', import.meta.url));

describe("the project's own stack with its sample articles", () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsdrop-samples-'));
  const lines: string[] = [];
  let local: LocalNewsdrop | undefined;

  beforeAll(async () => {
    cpSync(SAMPLES, join(folder, 'inbox'), { recursive: true });
    local = await startLocal({
      dataDir: join(folder, 'data'),
      port: 0,
      inbox: join(folder, 'inbox'),
      log: (line) => lines.push(line),
    });
    await vi.waitUntil(() => lines.filter((line) => /^(ingested|rejected) /.test(line)).length === 8, {
      timeout: 60_000,
      interval: 50,
    });
  });
  afterAll(async () => {
    await local?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['port-expansion.ar.txt', /^ingested .* 2 articles {2}ar /],
    ['sea-festival.windows-1256.txt', /^ingested .* ar {2}\u2068مهرجان البحر في صفاقس/],
    ['nouvelle-ligne.fr.html', /^ingested .* fr {2}\u2068La Tunisie et l'Italie ouvrent/],
    ['lighthouse.ninjs3.json', /^ingested .* en {2}\u2068Portugal turns its oldest lighthouse/],
    ['nachtzug.de.md', /^ingested .* de {2}\u2068Nachtzug zwischen Wien und Triest/],
    ['observatory.fa.txt', /^ingested .* fa /],
    ['tea-road.zh.txt', /^ingested .* zh/],
    ['cut-off.ninjs3.json', /^rejected .* JSON/],
  ])('%s', (name, expected) => {
    expect(lines.find((line) => line.includes(name))).toMatch(expected);
  });

  test('are listed by the API, newest first, and the release schedule runs', async () => {
    const response = await fetch(`${local?.apiUrl}/v1/articles`);
    const { items } = (await response.json()) as { items: { publishedAt: string }[] };
    const released = await local?.invokeSchedule();

    const times = items.map(({ publishedAt }) => publishedAt);
    expect(items).toHaveLength(8);
    expect(times).toEqual(times.toSorted().reverse());
    expect(released).not.toHaveProperty('error');
  });
});
