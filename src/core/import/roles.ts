/** What a message role means, as reference/data-forms.md sorts them. */
import type { RoleUse } from '../types.ts';

const knownRoles: ReadonlyMap<string, RoleUse> = new Map([
  ...(['human', 'user', 'prompter', 'question'] as const).map((role) => [role, 'query'] as const),
  ...(['assistant', 'gpt', 'model', 'bot'] as const).map((role) => [role, 'answer'] as const),
  ...(
    ['system', 'developer', 'tool', 'function', 'function_call', 'observation', 'ipython', 'environment'] as const
  ).map((role) => [role, 'context'] as const),
]);

/** The use of a role that every dataset shares, case and outer blanks ignored; undefined for an unknown one. */
export function knownRoleUse(role: string): RoleUse | undefined {
  return knownRoles.get(role) ?? knownRoles.get(role.trim().toLowerCase());
}

/** The use of a role: the user's word first, then the known roles; an unknown role is context until the user sorts it. */
export function roleUse(role: string, sorted: readonly (readonly [string, RoleUse])[]): RoleUse {
  const choice = sorted.find(([name]) => name === role);
  return choice?.[1] ?? knownRoleUse(role) ?? 'context';
}

/** True for a role that neither the known roles nor the user's choices cover. */
export function isUnknownRole(role: string, sorted: readonly (readonly [string, RoleUse])[]): boolean {
  return knownRoleUse(role) === undefined && !sorted.some(([name]) => name === role);
}
