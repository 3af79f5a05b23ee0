import type { INodeProperties } from 'n8n-workflow';

/** What a field within a collection is called on the screen, and the fields within it. */
export function labelOf(properties: INodeProperties['options'] = [], name: string) {
	for (const option of properties) {
		if (option.name !== name) continue;
		const inner = 'values' in option ? option.values : 'options' in option ? option.options : [];
		return { label: 'displayName' in option ? option.displayName : option.name, inner };
	}
	return { label: name, inner: [] };
}

/** The words on the screen for a field and a path within it. */
export function labelsOf({ displayName, options }: INodeProperties, path: string[]): string[] {
	let within = options;
	const labels = path.map((name) => {
		const { label, inner } = labelOf(within, name);
		within = inner;
		return label;
	});
	return [displayName, ...labels];
}
