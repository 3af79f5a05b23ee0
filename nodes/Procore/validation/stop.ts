import type { IDataObject } from 'n8n-workflow';
import { ProcoreError } from '../client/ProcoreError';
import type { Check } from './checklist';

/** More names than these nobody reads in a message; the error's details hold them all. */
const NAMED = 400;

const inWords = ({ id, name, status }: IDataObject) =>
	`${[name, id].filter(Boolean).join(' ')} (${String(status)})`;

function missingInWords(missing: IDataObject[]): string {
	const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
	const count = missing.length === 1 ? '1 expected project' : `${missing.length} expected projects`;
	return `${count} cannot be used: ${missing.slice(0, NAMED).map(inWords).join(', ')}${more}`;
}

/**
 * The error that stops a workflow where expected projects are missing, or where nobody can tell.
 * @param checks all of them, in their order
 * @returns undefined when every expected project is there
 */
export function stopFor(
	{ result, missingProjects, checkAgain }: IDataObject,
	checks: Check[],
): ProcoreError | undefined {
	const missing = Array.isArray(missingProjects) ? missingProjects : [];
	const projects = checks.find(({ field }) => field === 'projects');
	const isKnown = projects?.status === 'ok' || projects?.status === 'warning';
	if (isKnown && missing.length === 0) return undefined;
	const failed = checks.find(({ status }) => status === 'failed') ?? projects;
	const cause = missing.length > 0 ? projects : failed;
	const message =
		missing.length > 0
			? missingInWords(missing)
			: `Whether the expected projects are permitted is not known: ${cause?.message ?? ''} (${String(result)})`;
	return new ProcoreError({
		kind: 'validation',
		message,
		advice: cause?.fix ?? '',
		details: { result, missingProjects: missing, checkAgain },
	});
}
