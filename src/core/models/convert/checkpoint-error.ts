const SHOWN = 360;

/** What a file says of itself is quoted in messages: never with control characters, and not endlessly. */
function plain(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\ufffd');
  return clean.length <= SHOWN ? clean : `${clean.slice(0, SHOWN / 2)} … ${clean.slice(-SHOWN / 2)}`;
}

/** Why a checkpoint cannot be used: its file is damaged, or of a form that is not read. The message is for the user. */
export class CheckpointError extends Error {
  override readonly name = 'CheckpointError';
  constructor(file: string, reason: string) {
    super(`${plain(file.slice(0, 80))}: ${plain(reason)}`);
  }
}
