import type { AuthType } from '../../client/account';
import type { Missing } from './presence';
import { PERMIT_MANY_PATH, PERMIT_PATH, type Screens } from '../screens';

interface FixContext {
	authType: AuthType;
	/** Whether the directory is quicker, because many are missing. */
	isMany: boolean;
	/** Whether the account sees every project of the company. */
	seesAll: boolean;
}

function permitFix(called: string, authType: AuthType, isMany: boolean): string {
	if (authType === 'user') {
		return 'Ask an admin of the project to add the person to its Directory tool.';
	}
	return isMany
		? `${PERMIT_MANY_PATH} "${called}" (or Add All)`
		: `${PERMIT_PATH} > select "${called}" > Add`;
}

/** What to do about one expected project. */
export function fixOf(one: Missing, { authType, isMany, seesAll }: FixContext): string {
	const called = one.name || one.id;
	const permit = permitFix(called, authType, isMany);
	if (one.status === 'inactive') {
		return `Make "${called}" active again in Procore (project's Admin tool > General > Active), or take it off the list of expected projects.`;
	}
	if (one.status === 'missing') return `${one.note}${permit}`;
	if (one.note) return one.note.trim();
	if (seesAll) {
		return `Check "${called}": the account sees every project of the company, and none has this id, number or name. Take the id from the address bar.`;
	}
	return `Check the spelling, or use the id from the address bar. If it is right: ${permit}`;
}

/** The screen where that is done. */
export function linkOf(
	{ id, status, note }: Missing,
	authType: AuthType,
	isMany: boolean,
	screens: Screens,
): string {
	if (status === 'inactive') return screens.projectHome(id);
	const isSureOfId = id !== '' && status === 'missing' && note === '';
	if (authType === 'user') return isSureOfId ? screens.projectDirectory(id) : screens.directory;
	return isMany ? screens.directory : screens.admin;
}
