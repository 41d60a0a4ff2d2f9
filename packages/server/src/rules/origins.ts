/** True for an origin exactly as a browser sends it: `https://www.example.fr`, `http://localhost:3000`. */
export function isExactOrigin(text: string): boolean {
  try {
    const url = new URL(text);
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.origin === text;
  } catch {
    return false;
  }
}
