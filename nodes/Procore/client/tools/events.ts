import type { HookScope } from '../schemas/hookScope';
import { TABLE } from './table';

const USUAL = ['create', 'update', 'delete'];

/**
 * The resources that a hook of this scope can listen to, and their events, for the menu when
 * Procore's catalog cannot be read. The catalog differs between companies; this is the common part.
 * Source: the catalog of a developer sandbox (February 2026) without the events that ended in
 * June 2026 (procore/documentation `announcements/webhook_fanout_migration.md`).
 */
export function builtInResources({ projectId }: Pick<HookScope, 'projectId'>) {
	const scope = projectId === '' ? 'company' : 'project';
	return TABLE.filter((kind) => kind.scope === scope).flatMap(({ event: name, actions = USUAL }) =>
		name === undefined ? [] : [{ name, actions: [...actions] }],
	);
}
