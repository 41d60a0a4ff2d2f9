/**
 * The same function of a text, which remembers what it gave for those of late. Strangers do not fill it: it forgets all
 * once there are too many, and longer texts are not remembered.
 *
 * @param most texts
 * @param longest characters of one
 */
export function remembering<Result>(
  { most, longest }: { most: number; longest: number },
  of: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, { result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.result;
    const result = of(text);
    if (text.length > longest) return result;
    if (known.size >= most) known.clear();
    known.set(text, { result });
    return result;
  };
}
