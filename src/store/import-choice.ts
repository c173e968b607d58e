import type { FieldMapping, RoleUse } from '../core/types.ts';
import type { ImportChoice, PendingImport } from './state.ts';

/** The roles that the user has sorted so far; forms without messages have none. */
export function rolesOf(fields: FieldMapping): readonly (readonly [string, RoleUse])[] {
  return 'roles' in fields ? fields.roles : [];
}

/** Roles of the sample that nobody has sorted yet: they are asked for once and never guessed. */
export function unsettledRoles({ preview, mapping }: Pick<ImportChoice, 'preview' | 'mapping'>): readonly string[] {
  if (!('roles' in mapping.fields)) return [];
  const settled = new Set(rolesOf(mapping.fields).map(([role]) => role));
  return preview.unknownRoles.flatMap(([role]) => (settled.has(role) ? [] : [role]));
}

/** What is still missing before a dataset can come in, as a sentence; null when nothing is. */
export function missingOf(choice: Pick<ImportChoice, 'preview' | 'mapping' | 'name'>): string | null {
  const roles = unsettledRoles(choice);
  if (roles.length > 0) return `Say what ${roles.map((role) => `“${role}”`).join(', ')} does.`;
  const { fields } = choice.mapping;
  if (fields.form === 'table' && fields.queries.length === 0) return 'Choose the columns that hold queries.';
  return choice.name.trim() === '' ? 'Give it a name.' : null;
}

/** The datasets of a file that are wanted and complete; empty while anything wanted is not. */
export function importable(entry: PendingImport): readonly ImportChoice[] {
  if (entry.state !== 'ready') return [];
  const wanted = entry.choices.filter((choice) => choice.include);
  return wanted.every((choice) => missingOf(choice) === null) ? wanted : [];
}
