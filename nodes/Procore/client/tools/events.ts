import type { HookScope } from '../schemas/hookScope';
import { TABLE } from './table';

const USUAL = ['create', 'update', 'delete'];

/**
 * The resources that a hook of this scope can listen to, and their events: what the menu offers when
 * Procore's own catalogue cannot be read. The catalogue differs from company to company, so this is
 * the common part.
 * Source: the catalogue of a developer sandbox (February 2026) without the events that ended in
 * June 2026 (procore/documentation `announcements/webhook_fanout_migration.md`).
 */
export function builtInResources({ projectId }: Pick<HookScope, 'projectId'>) {
	const scope = projectId === '' ? 'company' : 'project';
	return TABLE.filter((kind) => kind.scope === scope).flatMap(({ event: name, tells = USUAL }) =>
		name === undefined ? [] : [{ name, actions: [...tells] }],
	);
}
