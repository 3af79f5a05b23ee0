import { readFields, type FactField } from './fieldText';

let known: Promise<Map<string, string>> | undefined;

async function load(): Promise<Map<string, string>> {
	const { ANSWERS } = await import('./generated/answers');
	return new Map(
		ANSWERS.split('\n').map((line) => {
			const [path = '', fields = ''] = line.split('\t');
			return [path, fields];
		}),
	);
}

/**
 * The fields of one record of a list of the package's tools, without the envelope of v2;
 * `undefined` for other paths. A field of an object is reached with a dot: `assignee.name`.
 * @example await answerFieldsOf('/rest/v1.1/punch_items')
 */
export async function answerFieldsOf(path: string): Promise<FactField[] | undefined> {
	const line = (await (known ??= load())).get(path);
	return line === undefined ? undefined : readFields(line);
}
