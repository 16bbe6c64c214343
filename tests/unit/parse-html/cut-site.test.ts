import { describe, expect, test } from 'vitest';
import { cutSite } from '../../../shared/parse/html/cut-site.ts';

const cut = (title: string, { sites = [], others = [], lines = [] }: Record<string, string[]> = {}) =>
  cutSite(title, { sites: new Set(sites), others, lines });

describe('cutSite', () => {
  test('cuts what the page declares as its site, before or behind, with its desks and sections', () => {
    expect(cut('Rain at last - Post News', { sites: ['post'] })).toBe('Rain at last');
    expect(cut('Post: Rain at last'.replace(':', ' :'), { sites: ['post'] })).toBe('Rain at last');
    expect(cut('مطر بعد طول انتظار « أخبار « المرفأ', { sites: ['المرفا'] })).toBe('مطر بعد طول انتظار');
  });

  test('cuts what a line of the page lacks', () => {
    expect(cut('صحيفة المرفأ | مطر بعد طول انتظار', { lines: ['مطر بعد طول انتظار'] })).toBe('مطر بعد طول انتظار');
  });

  test('cuts a day in figures behind what a line of the page shows, and only there', () => {
    const lines = ['مطر بعد طول انتظار'];
    expect(cut('وكالة المرفأ : مطر بعد طول انتظار 05/01/2023', { lines })).toBe('مطر بعد طول انتظار');
    expect(cut('سعر الدولار اليوم 05/01/2023', { lines })).toBe('سعر الدولار اليوم 05/01/2023');
  });

  test('takes a short name behind a bar for the site, and behind a dash for what it may be', () => {
    expect(cut('Rain at last in the south | The Post')).toBe('Rain at last in the south');
    expect(cut('Rain at last in the south - wind to come')).toBe('Rain at last in the south - wind to come');
  });

  test('leaves a bar that a heading shows, and quotations in guillemets', () => {
    const title = 'Rain at last in the south | a chronicle';
    expect(cut(title, { others: [title] })).toBe(title);
    expect(cut('وزير النقل لـ«المرفأ»: التوسعة تبدأ قريبا')).toBe('وزير النقل لـ«المرفأ»: التوسعة تبدأ قريبا');
  });
});
