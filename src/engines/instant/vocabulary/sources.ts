/** All parts of the vocabulary, in a fixed order: their text is what the model hash is taken of. */
import { business } from './business.ts';
import { data } from './data.ts';
import { education } from './education.ts';
import { humanities } from './humanities.ts';
import { lawFinance } from './law-finance.ts';
import { life } from './life.ts';
import { mathematics } from './mathematics.ts';
import { medicine } from './medicine.ts';
import { otherLanguages } from './other-languages.ts';
import { programming } from './programming.ts';
import { science } from './science.ts';
import { tasks } from './tasks.ts';
import { writing } from './writing.ts';

export const vocabularySources: readonly string[] = [
  tasks,
  writing,
  programming,
  data,
  mathematics,
  science,
  medicine,
  lawFinance,
  business,
  education,
  humanities,
  life,
  otherLanguages,
];
