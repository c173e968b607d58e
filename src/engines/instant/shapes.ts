/** Cues that are no words: what a text looks like. A vocabulary line names them with a leading `#`. */

export interface Shape {
  readonly name: string;
  /** How an explanation speaks of it. */
  readonly label: string;
  readonly pattern: RegExp;
}

// Every pattern is free of nested repetition, so that its time stays linear in the text.
export const shapes: readonly Shape[] = [
  { name: 'code', label: 'a code block', pattern: /```|^ {4}(?:def|class|function|for|if|return|import) /m },
  { name: 'json', label: 'a JSON object', pattern: /\{\s{0,20}"[^"\n]{1,80}"\s{0,20}:/ },
  {
    name: 'latex',
    label: 'a LaTeX formula',
    pattern: /\\(?:frac|sum|int|sqrt|begin|alpha|beta|lim|mathbb|cdot|times|left)\b/,
  },
  {
    name: 'equation',
    label: 'an equation',
    pattern: /\b\d{0,6}[a-z](?:\^\d|²)?\s?[-+*/]\s?\d{1,6}[a-z]?\s?=\s?-?\d|\b\d{1,6}[a-z](?:\^\d|²)?\s?=\s?-?\d/,
  },
  {
    name: 'arithmetic',
    label: 'a calculation',
    pattern: /(?:^|[^\d-])\d{1,9}(?:\.\d{1,6})?(?:\s?[+*×÷]\s?|\s\/\s)\d{1,9}(?:\.\d{1,6})?(?![\d-]|\s?\/)/,
  },
  { name: 'table', label: 'a table with bars', pattern: /^\|[^\n]{1,300}\|\s{0,3}$/m },
  { name: 'html', label: 'HTML tags', pattern: /<\/(?:div|p|span|a|li|ul|table|body|html|h[1-6]|button|form)>/i },
  {
    name: 'sql',
    label: 'an SQL statement',
    pattern:
      /\bSELECT\s[^;]{1,300}\sFROM\s|^\s{0,10}select\s[^;\n]{1,200}\sfrom\s\w|\b(?:INSERT INTO|insert into|CREATE TABLE|create table)\s/m,
  },
  {
    name: 'traceback',
    label: 'a stack trace',
    pattern: /Traceback \(most recent|^\s{1,8}at [\w.$<>]{1,80}\s?\(|\b[A-Z][A-Za-z]{2,40}(?:Error|Exception)\b/m,
  },
  {
    name: 'python',
    label: 'Python code',
    pattern: /^\s{0,40}(?:def \w{1,60}\(|from \w[\w.]{0,60} import |import (?:numpy|pandas|os|sys|re)\b)/m,
  },
  {
    name: 'javascript',
    label: 'JavaScript code',
    pattern: /\b(?:const|let|var) \w{1,60}\s?=|=>\s?[{(]|console\.log\(/,
  },
  { name: 'cpp', label: 'C++ code', pattern: /#include\s?<|std::/ },
  { name: 'java', label: 'Java code', pattern: /public (?:static|class|void)|System\.out\.print/ },
  { name: 'shell', label: 'a shell command', pattern: /^\s{0,4}\$ \w|\bsudo \w|#!\/bin\/(?:ba)?sh/m },
  { name: 'url', label: 'a web address', pattern: /https?:\/\/\w/ },
  { name: 'email', label: 'an e-mail address', pattern: /[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2}/i },
  {
    name: 'csv',
    label: 'lines of comma-separated values',
    pattern: /^[^,\n]{1,60},[^,\n]{1,60},[^\n]{1,200}\n[^,\n]{1,60},[^,\n]{1,60},/m,
  },
  {
    name: 'words',
    label: 'a number of words',
    pattern: /\b\d{2,5}[- ](?:words?|characters)\b|\d{2,5}\s?(?:个)?字/i,
  },
  { name: 'blank', label: 'a blank to fill', pattern: /_{3,}|\[MASK\]|（\s{1,6}）/ },
  { name: 'options', label: 'lettered options', pattern: /(?:^|\s)\(?A[.):、][^\n]{1,200}\s?\n?\s{0,4}\(?B[.):、]/ },
];

/** Indices of the shapes that a text has. */
export function findShapes(text: string): readonly number[] {
  const found: number[] = [];
  for (const [index, { pattern }] of shapes.entries()) if (pattern.test(text)) found.push(index);
  return found;
}
