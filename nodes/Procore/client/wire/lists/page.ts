/** A page of a list, as one answer gives it. */
export interface Page<T> {
	items: T[];
	/** Names in lower case. */
	headers: Record<string, string>;
}
