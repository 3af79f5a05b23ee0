import type { IDataObject } from 'n8n-workflow';
import { ProcoreError } from '../client/ProcoreError';
import type { Check } from './checklist';

/** The message names at most this many; the error's details hold all. */
const NAMED = 400;

const inWords = ({ id, name, status }: IDataObject) =>
	`${[name, id].filter(Boolean).join(' ')} (${String(status)})`;

function missingInWords(missing: IDataObject[]): string {
	const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
	const count = missing.length === 1 ? '1 expected project' : `${missing.length} expected projects`;
	return `${count} cannot be used: ${missing.slice(0, NAMED).map(inWords).join(', ')}${more}`;
}

/**
 * The error that stops a workflow if expected projects are missing, or if that is not known.
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
			: `It is not known whether the expected projects are permitted: ${cause?.message ?? ''} (${String(result)})`;
	return new ProcoreError({
		kind: 'validation',
		message,
		advice: cause?.fix ?? '',
		details: { result, missingProjects: missing, checkAgain },
	});
}
