const PAST = new Map([
	['created', 'create'],
	['updated', 'update'],
	['deleted', 'delete'],
]);

/** Procore takes `create` and answers CREATED. */
export function eventTypeOf(answered: string): string {
	const lower = answered.toLowerCase();
	return PAST.get(lower) ?? lower;
}
