import { once } from '../../once';
import { readFields, type FactField } from './fieldText';

const known = once(async (): Promise<Map<string, string>> => {
	const { ANSWERS } = await import('./generated/answers');
	return new Map(
		ANSWERS.split('\n').map((line) => {
			const [path = '', fields = ''] = line.split('\t');
			return [path, fields];
		}),
	);
});

/**
 * The fields of one record in a list of the package's tools, without the envelope of v2;
 * `undefined` for other paths. The name of a field inside an object has a dot: `assignee.name`.
 * @example await answerFieldsOf('/rest/v1.1/punch_items')
 */
export async function answerFieldsOf(path: string): Promise<FactField[] | undefined> {
	const line = (await known()).get(path);
	return line === undefined ? undefined : readFields(line);
}
