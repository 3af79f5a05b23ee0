import { once } from '../../once';

const known = once(async (): Promise<Map<string, string[]>> => {
	const { SIMPLE } = await import('./generated/simple');
	return new Map(
		SIMPLE.split('\n').map((line) => {
			const [path = '', fields = ''] = line.split('\t');
			return [path, fields.split(' ')];
		}),
	);
});

/**
 * The ten fields of a record in this list that people need most often; none if the reference does
 * not have its fields. The name of a field inside an object has a dot: `assignee.name`.
 * @example await simpleFieldsOf('/rest/v1.1/punch_items')
 */
export async function simpleFieldsOf(list: string): Promise<string[]> {
	return (await known()).get(list) ?? [];
}
