import { digestOf } from '../answers/digest';
import { isPageAgain } from './repeatedPage';
import { hasId, type Row } from './rows';

const LAST_OF_TYPE = 'e'.charCodeAt(0);

/** `type`, or `…_type`. The last letter is looked at first: a list has millions of names. */
const isTypeName = (name: string) =>
	name.charCodeAt(name.length - 1) === LAST_OF_TYPE && (name === 'type' || name.endsWith('_type'));

/** Lists of several kinds of records use an id once for each kind, which a field `…type` tells. */
function kindOf(row: Row): string[] {
	const kind: string[] = [];
	for (const name of Object.keys(row)) {
		if (!isTypeName(name)) continue;
		const value = row[name];
		if (typeof value === 'string') kind.push(value);
	}
	return kind;
}

/** What a row is known by: its id, else its content. */
function keyOf(row: unknown): string {
	if (!hasId(row)) return digestOf(row);
	const kind = kindOf(row);
	return kind.length > 0 ? JSON.stringify([String(row.id), ...kind]) : String(row.id);
}

/** The rows of one list, page after page, each record once. */
export class ListRows {
	private readonly seen = new Set<string>();

	/** Whether a page had an id twice, so that an id does not stand for one record. */
	private idsRepeat = false;

	private before: unknown[] = [];

	/**
	 * Whether a page was taken for the one before it although not all of its values were the same.
	 */
	hasGuessed = false;

	/**
	 * What a page brings that no page before it has brought. Of rows without ids it is all or
	 * nothing, since two records may have the same content.
	 */
	freshOf<T>(items: T[]): T[] {
		const keys = items.map(keyOf);
		const isFresh = keys.map((key) => !this.seen.has(key));
		const known = this.seen.size;
		for (const key of keys) this.seen.add(key);
		const { before } = this;
		this.before = items;
		// As almost always: each row is another record, and none of them came before.
		if (this.seen.size - known === items.length && items.every(hasId)) return items;
		const ids = keys.filter((_, index) => hasId(items[index]));
		this.idsRepeat ||= new Set(ids).size < ids.length;
		const isNew = isFresh.includes(true);
		const isAgain = isNew && isPageAgain(before, items);
		this.hasGuessed ||= isAgain;
		if (!isNew || isAgain) return [];
		return items.filter((row, index) => isFresh[index] || !hasId(row) || this.idsRepeat);
	}
}
