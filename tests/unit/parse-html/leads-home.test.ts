import { describe, expect, test } from 'vitest';
import { leadsHome } from '../../../shared/parse/html/leads-home.ts';

describe('leadsHome', () => {
  const address = 'https://harbour.example/news/1';

  test.each(['/', 'https://harbour.example', '/index.html', '/ar', '/ar/Pages/default.aspx', '/web/guest'])(
    '%s leads to the start page',
    (href) => {
      expect(leadsHome(href, address)).toBe(true);
    },
  );

  test.each(['/news', '/arts', '/ar/news', '#top', '/?page=2', 'https://other.example/', 'http://[', undefined])(
    '%s does not',
    (href) => {
      expect(leadsHome(href, address)).toBe(false);
    },
  );

  test('a page whose address is none has a start page all the same', () => {
    expect(leadsHome('/', 'urn:newsml:harbour')).toBe(false);
    expect(leadsHome('/', 'http://[')).toBe(true);
    expect(leadsHome('/', undefined)).toBe(true);
  });
});
