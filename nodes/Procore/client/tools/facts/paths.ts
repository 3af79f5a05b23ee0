import type { Method } from '../../wire/http';
import { PATHS } from './generated/paths';

/** A path of Procore with what can be done there. */
export interface Place {
	/** With `{names}`, as Procore's reference writes it. */
	path: string;
	/** The tool of Procore: `RFI`. */
	tool: string;
	methods: Method[];
	/** The line of its first operation in the other generated texts; one line for each method. */
	line: number;
}

const METHODS: Record<string, Method> = {
	G: 'GET',
	P: 'POST',
	A: 'PATCH',
	U: 'PUT',
	D: 'DELETE',
};

/** Each line keeps the first segments of the line before; its first letter says how many. */
function longer(before: string, text: string): string {
	const kept = Number.parseInt(text.charAt(0), 36);
	return [...before.split('/').slice(0, kept), text.slice(1)].join('/');
}

function read(): Place[] {
	const found: Place[] = [];
	let [path, tool, next] = ['', '', 0];
	for (const text of PATHS.split('\n')) {
		const [rest = '', letters = '', named = ''] = text.split('\t');
		path = longer(path, rest);
		tool = named || tool;
		const methods = [...letters].map((letter) => METHODS[letter] ?? 'GET');
		found.push({ path, tool, methods, line: next });
		next += methods.length;
	}
	return found;
}

let known: Place[] | undefined;

/** All paths of Procore in the order of the generated texts. */
export const places = (): readonly Place[] => (known ??= read());
