import type { AuthType } from '../../client/account';
import { rightInWords } from '../../client/wire/explain';
import type { Level } from '../../client/tools/levels';
import type { Need } from './needs';

/** A right that the account needs and does not have. */
export interface MissingRight {
	need: Need;
	/** The level that it has; undefined if the tool is switched off. */
	has: Level | undefined;
}

export const missingRightInWords = ({ need, has }: MissingRight) =>
	`${rightInWords(need)} (${has ? `has "${has}"` : 'the tool is switched off'})`;

/** Where to switch on the tools that are off, for each scope. */
function switchOn(missingRights: MissingRight[], project: string): string {
	const scopes = new Set(missingRights.filter(({ has }) => !has).map(({ need }) => need.scope));
	const places = [
		scopes.has('company') ? 'Company Admin > Tool Settings' : '',
		scopes.has('project') ? `project "${project}" > Admin > Active Tools` : '',
	].filter(Boolean);
	return places.length > 0 ? ` Switch on the missing tools: ${places.join('; ')}.` : '';
}

/** @param project the name of the project whose rights were read */
export function fixOf(missingRights: MissingRight[], authType: AuthType, project: string): string {
	const rights = [...new Set(missingRights.map(({ need }) => rightInWords(need)))].join('; ');
	const who = authType === 'dmsa' ? "the service account's user" : 'the person';
	return `Company Directory > ${who} > Edit > permission template: give ${rights}.${switchOn(missingRights, project)}`;
}
