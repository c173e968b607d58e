/** Tags by number, in the order they were first seen. Verdicts may name tags that no run has given. */
export class Vocabulary {
  readonly names: string[] = [];
  readonly ids = new Map<string, number>();

  /** The number of a tag; a new one where it was not seen before. */
  idOf(tag: string): number {
    const known = this.ids.get(tag);
    if (known !== undefined) return known;
    this.ids.set(tag, this.names.length);
    return this.names.push(tag) - 1;
  }
}
