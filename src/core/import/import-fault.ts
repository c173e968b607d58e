import type { IssueKind } from '../types.ts';

/** Why the rest of a file cannot be read; what came before it can. */
export class ImportFault extends Error {
  readonly kind: IssueKind;
  constructor(kind: IssueKind, message: string) {
    super(message);
    this.name = 'ImportFault';
    this.kind = kind;
  }
}
