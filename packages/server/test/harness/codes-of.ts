/** What a person would copy: the texts of the page's codes. */
export function codesOf(text: string): string[] {
  return [...text.matchAll(/<code>(.*?)<\/code>/gs)].map(([, code = '']) =>
    code.replaceAll(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number))),
  );
}
