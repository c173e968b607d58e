/** Why a command could not start: wrong options, no such file, nothing to read. Ends the program with exit code 2. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
