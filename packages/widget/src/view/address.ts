/** An address to link to: http and https only, whatever the service answers. */
export function webAddress(text: string | undefined): string | undefined {
  return text && /^https?:\/\//i.test(text) ? text : undefined;
}

/** Directions to a place, on a map that tracks nobody; opened only when asked for. */
export function directionsTo(latitude: number, longitude: number): string {
  return `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`;
}
