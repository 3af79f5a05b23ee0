/** A query string with its raw keys: Procore tells `filters[id]` from `filters[id][]`, and so must its clients. */
export class Query {
	private readonly values = new Map<string, string[]>();

	constructor(text: string) {
		for (const [key, value] of new URLSearchParams(text)) {
			const list = this.values.get(key);
			if (list) list.push(value);
			else this.values.set(key, [value]);
		}
	}

	/** The last value, as Rails reads a key that is given twice. */
	get(name: string): string | undefined {
		return this.values.get(name)?.at(-1);
	}

	/** Values of `name[]` and of `name`. */
	all(name: string): string[] {
		return [...(this.values.get(`${name}[]`) ?? []), ...(this.values.get(name) ?? [])];
	}

	has(name: string): boolean {
		return this.values.has(name) || this.values.has(`${name}[]`);
	}

	keys(): string[] {
		return [...this.values.keys()];
	}

	integer(name: string): number | undefined {
		const value = this.get(name);
		return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
	}

	boolean(name: string): boolean | undefined {
		const value = this.get(name);
		return value === undefined || value === '' ? undefined : value === 'true' || value === '1';
	}

	toObject(): Record<string, string[]> {
		return Object.fromEntries(this.values);
	}

	/** The same query with one key replaced. */
	with(name: string, value: string): string {
		const params = new URLSearchParams();
		let found = false;
		for (const [key, list] of this.values) {
			if (key !== name) for (const entry of list) params.append(key, entry);
			else if (!found) {
				params.append(name, value);
				found = true;
			}
		}
		if (!found) params.append(name, value);
		return params.toString();
	}
}
