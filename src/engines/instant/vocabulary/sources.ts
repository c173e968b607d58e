/** All parts of the vocabulary, in a fixed order: the tagger is fitted with them, and counts them by their place. */
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
import { wordsA } from './words-a.ts';
import { wordsB } from './words-b.ts';
import { wordsC1 } from './words-c1.ts';
import { wordsC2 } from './words-c2.ts';
import { wordsD } from './words-d.ts';
import { wordsE } from './words-e.ts';
import { wordsF } from './words-f.ts';
import { wordsG } from './words-g.ts';
import { wordsH } from './words-h.ts';
import { wordsI } from './words-i.ts';
import { wordsJ } from './words-j.ts';
import { wordsK } from './words-k.ts';
import { wordsL } from './words-l.ts';
import { wordsM } from './words-m.ts';
import { wordsN } from './words-n.ts';
import { wordsO } from './words-o.ts';
import { wordsP1 } from './words-p1.ts';
import { wordsP2 } from './words-p2.ts';
import { wordsQ } from './words-q.ts';
import { wordsR } from './words-r.ts';
import { wordsS1 } from './words-s1.ts';
import { wordsS2 } from './words-s2.ts';
import { wordsT } from './words-t.ts';
import { wordsU } from './words-u.ts';
import { wordsV } from './words-v.ts';
import { wordsW } from './words-w.ts';
import { wordsX } from './words-x.ts';
import { wordsY } from './words-y.ts';
import { wordsZ } from './words-z.ts';
import { writing } from './writing.ts';

export const vocabularySources: readonly string[] = [
  tasks,
  writing,
  wordsA,
  wordsB,
  wordsC1,
  wordsC2,
  wordsD,
  wordsE,
  wordsF,
  wordsG,
  wordsH,
  wordsI,
  wordsJ,
  wordsK,
  wordsL,
  wordsM,
  wordsN,
  wordsO,
  wordsP1,
  wordsP2,
  wordsQ,
  wordsR,
  wordsS1,
  wordsS2,
  wordsT,
  wordsU,
  wordsV,
  wordsW,
  wordsX,
  wordsY,
  wordsZ,
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
