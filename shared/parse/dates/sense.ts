import type { Zone } from './zones.ts';

/** What a word or phrase of a date means. */
export type Sense =
  | { readonly is: 'month'; readonly calendar: 'gregory' | 'persian' | 'islamic-umalqura'; readonly month: number }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'meridiem'; readonly hours: ReadonlySet<number> }
  | { readonly is: 'clock'; readonly hour: number }
  | { readonly is: 'timeUnit'; readonly unit: 'hour' | 'minute' | 'second' }
  | { readonly is: 'era'; readonly calendar: 'gregory' | 'persian' | 'islamic-umalqura' }
  | { readonly is: 'day'; readonly day: number }
  | { readonly is: 'daysAgo'; readonly days: number }
  | { readonly is: 'zone'; readonly zone: Zone | undefined; readonly shared?: string }
  | { readonly is: 'updated' }
  | { readonly is: 'filler' };
