/** All parts of the vocabulary, in a fixed order: their text is what the model hash is taken of. */
import { data } from './data.ts';
import { programming } from './programming.ts';
import { tasks } from './tasks.ts';

export const vocabularySources: readonly string[] = [tasks, programming, data];
