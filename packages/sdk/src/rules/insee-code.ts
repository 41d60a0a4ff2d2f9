/** How the code of a commune is written: `35238`, `2A004`. Whether there is such a one, a table says. */
export const INSEE_CODE = /^(?:\d{2}|2[AB])\d{3}$/;
