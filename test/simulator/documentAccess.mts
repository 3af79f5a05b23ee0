import { levelOf } from './access.mts';
import type { Core } from './core.mts';
import type { Call } from './route.mts';
import type { Folder, StoredFile } from './types.mts';

const parentOf = (core: Core, row: { parent_id: number | null }): Folder | undefined =>
	row.parent_id === null ? undefined : core.world.folders.get(row.parent_id);

const isAdmin = (call: Call) => levelOf(call.account, 'documents', call.project) === 'admin';

function isAllowed(call: Call, row: Folder | StoredFile): boolean {
	if (row.created_by_id === call.account.userId) return true;
	return 'allowedUserIds' in row && row.allowedUserIds.has(call.account.userId);
}

/** What is private is seen by admins, by who made it and by who was let in; so is everything below it. */
export function sees(call: Call, row: Folder | StoredFile): boolean {
	if (isAdmin(call)) return true;
	for (let at: Folder | StoredFile | undefined = row; at; at = parentOf(call.core, at)) {
		if (at.private && !isAllowed(call, at)) return false;
	}
	return true;
}

/** The nearest folder above that is private. */
export function privateParent(core: Core, row: Folder | StoredFile): Folder | undefined {
	for (let at = parentOf(core, row); at; at = parentOf(core, at)) if (at.private) return at;
	return undefined;
}
