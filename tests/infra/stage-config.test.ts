import { describe, expect, test } from 'vitest';
import { isStageName, parseStageSettings, STAGES } from '../../infra/stage-config.ts';

const settings = STAGES.dev;

describe('the declared stages', () => {
  test.each(Object.entries(STAGES))('%s is within what the services allow', (_name, stage) => {
    expect(parseStageSettings(stage)).toEqual(stage);
  });

  test('a stage is known by its own name only', () => {
    expect(['dev', 'prod', 'Prod', 'toString', undefined].map(isStageName)).toEqual([true, true, false, false, false]);
  });

  test('production is guarded against deletion', () => {
    expect(STAGES.prod.protectFromDeletion).toBe(true);
  });
});

describe('settings that stop synthesis', () => {
  const source = { id: 'harbour-wire', name: 'Harbour Wire', timeZone: 'Africa/Cairo', language: 'ar-EG' };

  test('a full source profile is taken', () => {
    const { sources } = parseStageSettings({ ...settings, sources: [source] });

    expect(sources).toEqual([source]);
  });

  test.each<[string, object]>([
    ['an unknown setting', { ...settings, retention: 1 }],
    ['a time zone that IANA does not know', { ...settings, sources: [{ ...source, timeZone: 'Cairo' }] }],
    ['a source id that is no folder', { ...settings, sources: [{ ...source, id: 'a/b' }] }],
    ['two sources of one id', { ...settings, sources: [source, source] }],
    ['a language that is no tag', { ...settings, sources: [{ ...source, language: 'Arabic' }] }],
    ['retention that CloudWatch Logs does not have', { ...settings, logRetentionDays: 8 }],
    ['concurrency below the least of Lambda', { ...settings, ingest: { ...settings.ingest, maxConcurrency: 1 } }],
    ['no alarm address and no reason', { ...settings, alarms: {} }],
    ['an opt-out that hardly gives a reason', { ...settings, alarms: { optOutReason: 'no' } }],
    ['an address and an opt-out at once', { ...settings, alarms: { ...settings.alarms, email: 'a@example.org' } }],
    ['an origin with a path', { ...settings, api: { ...settings.api, corsOrigins: ['https://a.example/b'] } }],
    ['an upload limit beyond memory', { ...settings, limits: { ...settings.limits, maxUploadBytes: 1e9 } }],
  ])('%s', (_name, wrong) => {
    expect(() => parseStageSettings(wrong)).toThrow(/^stage settings: /);
  });

  test('more sources than the environment of a function holds', () => {
    const sources = Array.from({ length: 100 }, (_, index) => ({ id: `source-${index}`, name: 'أخبار'.repeat(4) }));

    expect(() => parseStageSettings({ ...settings, sources })).toThrow(/bytes as JSON/);
  });
});
