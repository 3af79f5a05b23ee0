import { isObject } from '../body.mts';
import { compare } from '../filters.mts';
import type { ToolKind } from '../kinds/toolKind.mts';
import type { Query } from '../query.mts';
import type { JsonValue, ToolRecord } from '../types.mts';
import { fieldFor } from './fieldFor.mts';

interface Order {
	name: string;
	isDown: boolean;
}

/** `sort=-due_date,number`, or `sort[attribute]` with `sort[direction]`. */
function ordersOf(query: Query): Order[] {
	const attribute = query.get('sort[attribute]');
	if (attribute) return [{ name: attribute, isDown: query.get('sort[direction]') === 'desc' }];
	const plain = query.get('sort');
	if (!plain) return [];
	return plain
		.split(',')
		.map((entry) => ({ name: entry.replace(/^-/, ''), isDown: entry.startsWith('-') }));
}

function sortable(value: JsonValue): string | number | null {
	if (Array.isArray(value)) return sortable(value[0] ?? null);
	if (isObject(value)) return sortable(value.name ?? value.title ?? value.id ?? null);
	if (typeof value === 'boolean') return Number(value);
	return typeof value === 'number' || typeof value === 'string' ? value : null;
}

export function ordered(query: Query, kind: ToolKind, rows: ToolRecord[]): ToolRecord[] {
	const orders = ordersOf(query).flatMap(({ name, isDown }) => {
		const field = fieldFor(kind, name);
		return field === undefined ? [] : [{ field, sign: isDown ? -1 : 1 }];
	});
	if (orders.length === 0) return rows;
	const read = (row: ToolRecord, field: string) =>
		field === 'id' ? row.id : sortable(row.fields[field]);
	return [...rows].sort((a, b) => {
		for (const { field, sign } of orders) {
			const order = compare(read(a, field), read(b, field));
			if (order !== 0) return order * sign;
		}
		return 0;
	});
}
