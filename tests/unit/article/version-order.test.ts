import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeOrder, type VersionOrder } from '../../../shared/article/version-order.ts';

const UPLOAD = { recall: false, uploadedAt: '2026-03-01T10:00:00Z', sequencer: '0055AED6DCD90281E5' };

describe('the order of versions', () => {
  test('puts the version first, then its creation, then the upload', () => {
    const ascending: VersionOrder[] = [
      UPLOAD,
      { ...UPLOAD, uploadedAt: '2026-03-01T11:00:00Z' },
      { ...UPLOAD, versionCreated: '2026-02-01T00:00:00Z' },
      { ...UPLOAD, version: 1 },
      { ...UPLOAD, version: 1, versionCreated: '2026-02-01T00:00:00Z' },
      { ...UPLOAD, version: 2, uploadedAt: '2020-01-01T00:00:00Z' },
      { ...UPLOAD, version: 10 },
    ];

    expect(ascending.map(encodeOrder).toSorted()).toEqual(ascending.map(encodeOrder));
  });

  test('lets a kill win over the text of its own version, though it was uploaded earlier', () => {
    const text = encodeOrder({ ...UPLOAD, version: 3, uploadedAt: '2026-03-01T12:00:00Z' });
    const kill = encodeOrder({ ...UPLOAD, version: 3, recall: true });
    const next = encodeOrder({ ...UPLOAD, version: 4, uploadedAt: '2026-01-01T00:00:00Z' });

    expect(kill > text).toBe(true);
    expect(next > kill).toBe(true);
  });

  test('compares sequencers as numbers, whatever their length and case', () => {
    const short = encodeOrder({ ...UPLOAD, sequencer: 'ff' });
    const long = encodeOrder({ ...UPLOAD, sequencer: '100' });

    expect(long > short).toBe(true);
    expect(encodeOrder({ ...UPLOAD, sequencer: 'FF' })).toBe(short);
  });

  test('sorts as text exactly as version numbers and times do', () => {
    const instants = fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.nat(), fc.nat(), instants, instants, (version, otherVersion, at, otherAt) => {
        const left = encodeOrder({ ...UPLOAD, version, uploadedAt: at.toISOString() });
        const right = encodeOrder({ ...UPLOAD, version: otherVersion, uploadedAt: otherAt.toISOString() });
        const expected = Math.sign(version - otherVersion || at.getTime() - otherAt.getTime());

        expect(left < right ? -1 : left > right ? 1 : 0).toBe(expected);
      }),
    );
  });
});
