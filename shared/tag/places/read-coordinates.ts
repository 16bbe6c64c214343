import type { Coordinates } from '../../article/article.ts';

/** Two cells of a table as a point on earth; nothing where the table leaves them empty. */
export function readCoordinates(latitude = '', longitude = ''): Coordinates | undefined {
  return latitude === '' || longitude === '' ? undefined : { latitude: Number(latitude), longitude: Number(longitude) };
}
