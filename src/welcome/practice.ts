/*
 * The piece that a new reader can try it on. It reports nothing, and says so: it only names people. English, as the
 * record is. It shows, in this order: names, an office in the place of a name, other scripts, family names alone, and
 * a place where page and record differ.
 */

/** The day it bears: people are shown as of it. */
export const PRACTICE_DATE = '2024-04-10';

/** Headline first; blank lines between paragraphs. */
export const PRACTICE_TEXT = `A piece that reports nothing

This text was written to be tried, not to inform. It bears the date of 10 April 2024 and names people: rest on Antony Blinken, Wang Yi or Sergei Lavrov to see which office each held on that day, and what was on record by then.

It need not be a name. The Turkish foreign minister is marked too, since the record knows who that was on the day. So are Владимир Путин and Володимир Зеленський, in whatever script a page prints them.

Once somebody has been introduced, the family name will do, as it does in any newspaper: Blinken, Lavrov, Wang.

Where page and record differ, the card says what each has and takes no side. China welcomes the ferry line, foreign ministry spokesperson Mao Ning told a regular briefing on Wednesday. Asked about the fares, Mao Zedong said on Wednesday that the two ports would publish them.`;
