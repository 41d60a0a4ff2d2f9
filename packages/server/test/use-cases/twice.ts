/** Does the same thing twice, as somebody whose network lost the first answer; gives both answers. */
export async function twice<Answer>(act: () => Promise<Answer>): Promise<[Answer, Answer]> {
  const first = await act();
  return [first, await act()];
}
