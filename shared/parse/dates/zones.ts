import { onceEach } from '../../text/once.ts';

/** A zone of a written time: minutes east of UTC, or an IANA zone. */
export type Zone = number | string;

/**
 * Abbreviations with one meaning among the world's news, in minutes east of UTC. Those with several are in
 * `shared-zones.ts`.
 */
export const ZONE_ABBREVIATIONS: Readonly<Record<string, Zone>> = {
  gmt: 0,
  utc: 0,
  ut: 0,
  z: 0,
  tu: 0,
  tmg: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  trt: 180,
  gst: 240,
  pkt: 300,
  wib: 420,
  hkt: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  brt: -180,
};

/** Names of several zones (Oman and Amman are spelt alike): a time with one of them cannot be placed. */
export const AMBIGUOUS_ZONES = ['توقيت عمان', 'بتوقيت عمان'];

/** Whose time an Arabic date may be told in: `بتوقيت القاهرة`, `توقيت غرينتش`. */
const ARABIC_TIMES: Readonly<Record<string, Zone>> = {
  غرينتش: 0,
  غرينيتش: 0,
  جرينتش: 0,
  جرينيتش: 0,
  القاهرة: 'Africa/Cairo',
  'مكة المكرمة': 'Asia/Riyadh',
  مكة: 'Asia/Riyadh',
  السعودية: 'Asia/Riyadh',
  الرياض: 'Asia/Riyadh',
  أبوظبي: 'Asia/Dubai',
  الإمارات: 'Asia/Dubai',
  دبي: 'Asia/Dubai',
  بيروت: 'Asia/Beirut',
  دمشق: 'Asia/Damascus',
  بغداد: 'Asia/Baghdad',
  القدس: 'Asia/Jerusalem',
  تونس: 'Africa/Tunis',
  الجزائر: 'Africa/Algiers',
  موسكو: 'Europe/Moscow',
  المغرب: 'Africa/Casablanca',
  الدوحة: 'Asia/Qatar',
  الكويت: 'Asia/Kuwait',
  صنعاء: 'Asia/Aden',
  الخرطوم: 'Africa/Khartoum',
  ليبيا: 'Africa/Tripoli',
  طرابلس: 'Africa/Tripoli',
  فلسطين: 'Asia/Hebron',
  طهران: 'Asia/Tehran',
  لندن: 'Europe/London',
  باريس: 'Europe/Paris',
  واشنطن: 'America/New_York',
  نيويورك: 'America/New_York',
  مصر: 'Africa/Cairo',
  لبنان: 'Asia/Beirut',
  سوريا: 'Asia/Damascus',
  العراق: 'Asia/Baghdad',
  الأردن: 'Asia/Amman',
};

/** Zones written out, by language-independent phrase. */
export const ZONE_PHRASES: Readonly<Record<string, Zone>> = {
  ...Object.fromEntries(
    Object.entries(ARABIC_TIMES).flatMap(([place, zone]) => [
      [`توقيت ${place}`, zone],
      [`بتوقيت ${place}`, zone],
    ]),
  ),
  غرينتش: 0,
  جرينتش: 0,
  'ت غ': 0,
  'به وقت تهران': 'Asia/Tehran',
  'به وقت گرینویچ': 0,
  北京时间: 'Asia/Shanghai',
  北京時間: 'Asia/Shanghai',
  日本時間: 'Asia/Tokyo',
  'à paris': 'Europe/Paris',
  'heure de paris': 'Europe/Paris',
  'heure gmt': 0,
  'по москве': 'Europe/Moscow',
  'мск время': 'Europe/Moscow',
};

/**
 * The instant of a wall-clock time in an IANA zone, daylight saving included. A time that a change of clocks skips is
 * read with the offset before it; one that comes twice is read as the first.
 *
 * @param wallClock milliseconds of the time as if it were UTC
 */
export function toInstant(wallClock: number, zone: Zone): number {
  if (typeof zone === 'number') return wallClock - zone * 60_000;
  const before = offsetAt(wallClock - 86_400_000, zone);
  const asBefore = wallClock - before;
  return offsetAt(asBefore, zone) === before
    ? asBefore
    : wallClock - offsetAt(wallClock - offsetAt(asBefore, zone), zone);
}

/** The wall-clock time of an instant in a zone, in milliseconds as if it were UTC. */
export function toWallClock(instant: number, zone: Zone): number {
  return instant + (typeof zone === 'number' ? zone * 60_000 : offsetAt(instant, zone));
}

const clockOf = onceEach(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-u-ca-gregory-hc-h23', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
);

function offsetAt(instant: number, zone: string): number {
  const part = new Map(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const wall = Date.UTC(
    part.get('year') ?? 0,
    (part.get('month') ?? 1) - 1,
    part.get('day') ?? 1,
    part.get('hour') ?? 0,
    part.get('minute') ?? 0,
    part.get('second') ?? 0,
  );
  return wall - Math.floor(instant / 1000) * 1000;
}
