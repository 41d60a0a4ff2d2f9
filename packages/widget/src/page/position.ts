/** About a kilometre: enough to search around, and too little to tell where a pupil lives. */
const PRECISION = 100;

/** The device's position, asked for only when the person wants it, rounded before anything sees it. */
export function locate(): Promise<{ latitude: number; longitude: number }> {
  const rounded = (degrees: number): number => Math.round(degrees * PRECISION) / PRECISION;
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: rounded(coords.latitude), longitude: rounded(coords.longitude) }),
      reject,
      { timeout: 10_000, maximumAge: 600_000 },
    );
  });
}
