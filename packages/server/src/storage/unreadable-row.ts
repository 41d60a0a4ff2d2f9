/** Told of a row that cannot be read, by its identifier, which tells nothing of anybody. */
export type TellUnreadable = (id: string) => void;
