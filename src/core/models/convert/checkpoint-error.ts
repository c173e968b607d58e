import { plainText } from '../quoted.ts';

/** Why a checkpoint cannot be used: its file is damaged, or of a form that is not read. The message is for the user. */
export class CheckpointError extends Error {
  override readonly name = 'CheckpointError';
  constructor(file: string, reason: string) {
    super(`${plainText(file.slice(0, 80))}: ${plainText(reason)}`);
  }
}
