import { plainText } from '@1eleve1stage/sdk/contract';

/** Notes on one candidate, at most, and how long each may be, in characters. */
export const MOST_NOTES = 20;
export const LONGEST_NOTE = 1000;

/** What somebody writes of a candidate for their colleagues. */
export const NoteWords = plainText(1, LONGEST_NOTE);

/** Why a note is not kept: there is nothing in it, or too much; there are as many as are kept; or none is yet. */
export type NoteFault = 'note' | 'tooManyNotes' | 'firstReading';
