import { ProcoreError } from '../../ProcoreError';
import { cutOff } from '../explain';
import { isWrite, type Method } from '../http';
import { bareOf, type Path } from '../path';

/** What to do where the host does not answer as Procore does. */
export const STRANGE_HOST =
	'The host does not answer as Procore does. Check Environment in the Procore credential, and API URL of a custom one.';

/** Where an answer came from. */
interface Source {
	path: Path;
	method: Method;
	/** The API's host. */
	host: string;
}

const UNDOCUMENTED = 'Run again. If it fails again, report it with this message.';

/**
 * The error for an answer with a good status that does not have the data that must be there.
 * @param fault which field is wrong, and how
 */
export function strangeAnswer(
	value: unknown,
	fault: string,
	{ path, method, host }: Source,
): ProcoreError {
	const isEmpty = value === undefined;
	const isText = typeof value === 'string';
	const page = isText && value.trimStart().startsWith('<') ? 'a web page' : 'text';
	const what = isText ? `${page}, where data must be` : `not as documented: ${fault}`;
	const advice = isText ? STRANGE_HOST : UNDOCUMENTED;
	return new ProcoreError({
		kind: isEmpty ? 'incomplete' : 'unexpected',
		message: `Procore's answer to ${bareOf(path)} is ${isEmpty ? 'empty, where data must be' : what}`,
		advice: isEmpty ? cutOff(host) : advice,
		mayBeMade: isWrite(method),
	});
}
