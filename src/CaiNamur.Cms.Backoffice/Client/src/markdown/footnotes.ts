/** The number of a note that a text does not have yet: one more than the highest. */
export function nextFootnoteNumber(markdown: string) {
  const numbers = [...markdown.matchAll(/\[\^(\d+)\]/g)].map((match) => Number(match[1]));
  return Math.max(0, ...numbers) + 1;
}

/** What goes at the end of a text so that a new note stands there in a paragraph of its own. */
export function footnoteAtTheEnd(markdown: string, number: number) {
  const endsWithNote = /\n\[\^\d+\]:[^\n]*\n*$/.test(`\n${markdown}`);
  const wanted = markdown === '' ? 0 : endsWithNote ? 1 : 2;
  const present = /\n*$/.exec(markdown)![0].length;
  return `${'\n'.repeat(Math.max(0, wanted - present))}[^${number}]: `;
}
