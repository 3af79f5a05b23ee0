import { readFields, type FactField } from './fieldText';
import { PARAMETERS } from './generated/parameters';

let lines: string[] | undefined;

/** A line that repeats another one is `=` and the number of that line. */
function lineAt(at: number): string {
	const all = (lines ??= PARAMETERS.split('\n'));
	const line = all[at] ?? '';
	return line.startsWith('=') ? (all[Number.parseInt(line.slice(1), 36)] ?? '') : line;
}

/**
 * The parameters of the operation in a line of the generated texts. The name begins with `/` for
 * one of the path, which is told only where it is no plain integer, and with `@` for a header.
 */
export const parametersAt = (line: number): FactField[] => readFields(lineAt(line));
