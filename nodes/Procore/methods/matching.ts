interface Named {
	id: string | number;
	name?: string | null;
	project_number?: string | number | null;
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);

/** The words of a filter, which a name must all have. */
export const wordsOf = (filter: string) => filter.toLowerCase().split(/\s+/).filter(Boolean);

/** All records that match the filter, since Procore's own search does not cover every list. */
export function matching(records: Named[], filter = '', url?: (id: string) => string) {
	const words = wordsOf(filter);
	return records
		.map(({ id, name, project_number: number }) => ({
			name: `${name ?? String(id)}${number ? ` (${number})` : ''}`,
			value: String(id),
			url: url?.(String(id)),
		}))
		.filter(({ name, value }) =>
			words.every((word) => name.toLowerCase().includes(word) || value === word),
		)
		.sort(byName);
}
