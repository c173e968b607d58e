/** All parts of the vocabulary, in a fixed order: their text is what the model hash is taken of. */
import { business } from './business.ts';
import { data } from './data.ts';
import { education } from './education.ts';
import { humanities } from './humanities.ts';
import { languagesOfLife } from './languages-of-life.ts';
import { lawFinance } from './law-finance.ts';
import { life } from './life.ts';
import { mathematics } from './mathematics.ts';
import { medicine } from './medicine.ts';
import { otherLanguages } from './other-languages.ts';
import { programming } from './programming.ts';
import { science } from './science.ts';
import { tagsAToB } from './tags-a-to-b.ts';
import { tagsC1 } from './tags-c1.ts';
import { tagsC2 } from './tags-c2.ts';
import { tagsD } from './tags-d.ts';
import { tagsEToF } from './tags-e-to-f.ts';
import { tagsGToI } from './tags-g-to-i.ts';
import { tagsJToL } from './tags-j-to-l.ts';
import { tagsMToO } from './tags-m-to-o.ts';
import { tagsPToQ } from './tags-p-to-q.ts';
import { tagsR } from './tags-r.ts';
import { tagsS1 } from './tags-s1.ts';
import { tagsS2 } from './tags-s2.ts';
import { tagsTToV } from './tags-t-to-v.ts';
import { tagsWToZ } from './tags-w-to-z.ts';
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
  languagesOfLife,
  tagsAToB,
  tagsC1,
  tagsC2,
  tagsD,
  tagsEToF,
  tagsGToI,
  tagsJToL,
  tagsMToO,
  tagsPToQ,
  tagsR,
  tagsS1,
  tagsS2,
  tagsTToV,
  tagsWToZ,
];
