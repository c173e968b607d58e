/** Under which keys models put a tag and its explanation. Sources of patterns, so that reading and finding agree. */

export const tagKeys = '(?:tags?|标签)';
export const explanationKeys = '(?:expl\\w{0,16}|reasons?|解释|说明|理由)';

const tagKey = new RegExp(`^${tagKeys}$`, 'i');
const explanationKey = new RegExp(`^${explanationKeys}$`, 'i');

/** What a member is; `other` for keys that say neither. */
export function roleOfKey(key: string): 'tag' | 'explanation' | 'other' {
  const name = key.trim();
  if (tagKey.test(name)) return 'tag';
  return explanationKey.test(name) ? 'explanation' : 'other';
}
