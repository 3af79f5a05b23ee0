import type { Query } from '../wire/http';

/** Where Procore tells of deleted records. */
interface Deleted {
	/** A list of its own; the tool's when left out. */
	list?: string;
	query?: Query;
	/** The filter that takes the window, `filters[updated_at]` when left out. */
	filter?: 'filters[deleted_at]';
	/** False for a list that comes in one piece. */
	isPaged?: boolean;
}

interface More {
	deleted?: Deleted;
	query?: Query;
	/** False for a list that comes in one piece. */
	isPaged?: boolean;
}

/** A list of Procore's that can be asked for what changed since a moment. */
export interface PollableTool extends More {
	/** As in the resource "record" of the node, where that has it. */
	value: string;
	label: string;
	/** By Procore's name among the webhook resources, where it is one. */
	resourceName: string;
	/** A list that takes `filters[updated_at]`. */
	list: string;
	isPaged: boolean;
}

export type Row = readonly [
	value: string,
	label: string,
	resourceName: string,
	list: string,
	more?: More,
];
