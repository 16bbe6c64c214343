import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coordinatesSchema } from '../../../shared/article/article.ts';
import { cityKeys } from '../../../shared/tag/places/cities.ts';
import {
  capitalKey,
  countryCodes,
  isKnownCapital,
  placeCoordinates,
  placeTagId,
} from '../../../shared/tag/places/place-id.ts';
import { parseRows } from '../../../shared/text/data-table.ts';

const bytesOf = (file: string) => readFileSync(new URL(`../../../shared/tag/${file}`, import.meta.url));
const isPoint = ([latitude = '', longitude = '']: readonly string[]) =>
  latitude === '' ? longitude === '' : /^-?\d{1,2}\.\d\d$/.test(latitude) && /^-?\d{1,3}\.\d\d$/.test(longitude);
const places = () => [...countryCodes(), ...countryCodes().map(capitalKey).filter(isKnownCapital), ...cityKeys()];

describe('the tables of countries, capitals and cities', () => {
  test('hold a country, a capital with its id and points of two decimals in every row', () => {
    const rows = parseRows(bytesOf('data/capitals.tsv'));

    expect(rows.filter(([country = '']) => !/^[A-Z]{2}$/.test(country))).toEqual([]);
    expect(rows.filter((row) => !isPoint(row.slice(1, 3)) || !isPoint(row.slice(4, 6)))).toEqual([]);
    expect(rows.filter(([, , , capital = '']) => !/^(Q\d+)?$/.test(capital))).toEqual([]);
  });

  test.each(['data/cities.tsv', 'build/listed-cities.tsv'])(
    '%s holds an id, people, a point and a name a row',
    (file) => {
      const rows = parseRows(bytesOf(file));

      expect(
        rows.filter(
          ([country = '', code = '']) => !/^[A-Z]{2} (Q\d+|geonames-\d+|[a-z-]+)$/.test(`${country} ${code}`),
        ),
      ).toEqual([]);
      expect(rows.filter(([, , population = '']) => !/^[1-9]\d*$/.test(population))).toEqual([]);
      expect(rows.filter((row) => !isPoint(row.slice(3, 5)))).toEqual([]);
      expect(rows.filter((row) => row.slice(5).join('') === '')).toEqual([]);
      expect(new Set(rows.map(([country, code]) => `${country} ${code}`)).size).toBe(rows.length);
    },
  );

  test('give every place one id, and a point on earth where they give one', () => {
    for (const place of places()) {
      const coordinates = placeCoordinates(place);
      expect(placeTagId(place)).toMatch(/^place:([A-Z]{2}|Q\d+|geonames-\d+|[a-z-]+)$/);
      if (coordinates !== undefined) expect(coordinatesSchema.parse(coordinates)).toEqual(coordinates);
    }
  });

  test('know where nearly all countries and capitals lie, and most cities', () => {
    const share = (keys: readonly string[]) => keys.filter(placeCoordinates).length / keys.length;

    expect(share(countryCodes())).toBeGreaterThan(0.95);
    expect(share(countryCodes().map(capitalKey).filter(isKnownCapital))).toBe(1);
    expect(share(cityKeys())).toBeGreaterThan(0.7);
  });

  test('put no two places of one id far apart', () => {
    const byId = Map.groupBy(places(), placeTagId);
    for (const [id, keys] of byId) {
      const points = new Set(keys.map((key) => JSON.stringify(placeCoordinates(key))));
      expect(points.size, `${id} lies in one place`).toBe(1);
    }
  });
});
