import type { Query } from '../wire/http';
import type { Call } from '../wire/path';
import type { Level } from './levels';

export type Scope = 'company' | 'project';

/** What can be done with records; reading is `getAll` and `get`. */
export type Write = 'create' | 'update' | 'delete' | 'sync';
/** What most kinds can; `can` names them. */
export const WRITES = ['create', 'update', 'delete'] as const;
export type Verb = 'getAll' | 'get' | Write;

/** How the records of a list are found that changed since a moment. */
export interface Changed {
	/** Another list, where the usual one does not tell. */
	list?: string;
	query?: Query;
}

/** Where Procore tells of deleted records. */
export interface Deleted {
	/** A list of its own; the usual one when left out. */
	list?: string;
	query?: Query;
	/** The filter that takes the window, `filters[updated_at]` when left out. */
	filter?: 'filters[deleted_at]';
	/** False for a list that comes in one piece. */
	isPaged?: boolean;
}

/** Resources of the menu with several lists under one word, and the field that chooses among them. */
export const FAMILIES = {
	changeOrder: { label: 'Change Order', field: 'kind' },
	commitment: { label: 'Commitment', field: 'kind' },
	dailyLog: { label: 'Daily Log', field: 'logType' },
	invoice: { label: 'Invoice', field: 'kind' },
} as const;
export type Family = keyof typeof FAMILIES;

interface Reading {
	/**
	 * The path of one record, the list's with `/{id}` when left out; null where Procore has none, or
	 * wants more than the record's id.
	 */
	one?: string | null;
	/** Ids in paths that other records give, with the value of their kind: `{ rfi_id: 'rfi' }`. */
	needs?: Readonly<Record<string, string>>;
	/** False for a list that comes in one piece. */
	isPaged?: boolean;
	/** The most records a page, where it is not 100. */
	perPage?: number;
	/** The field with the records, where the list comes in groups. */
	grouped?: string;
	/** Without a date, or a start and an end, the list has only the records of today. */
	isDated?: boolean;
	/** Whether the list takes `filters[updated_at]`, so that it can be polled. */
	changed?: true | Changed;
	deleted?: Deleted;
}

interface Writing {
	can?: readonly Write[];
	/** Calls of which method or path is not the usual one; the record's id is the last name in braces. */
	at?: Readonly<Partial<Record<Write, Call>>>;
	/** The object around the fields of a body; none where the fields stand by themselves. */
	wrapper?: string;
	/** Where a body's company or project goes; left out: into the body if the path has none. */
	idIn?: 'query' | 'body' | 'none';
	/** Writes that Procore documents as forms. JSON works too, but for files inside the body. */
	multipart?: readonly Write[];
	/** Where the ids of uploaded files go, inside the wrapper; a `/` before it: beside the wrapper. */
	uploads?: string;
}

interface Telling {
	/** The resource of Procore's webhooks. */
	event?: string;
	/** What such a hook tells, where it is not all of create, update and delete. */
	tells?: readonly string[];
	/** Another spelling of the resource that Procore uses. */
	alsoCalled?: string;
	/** The name of many, where there is no resource of webhooks and it is not the label with an s. */
	plural?: string;
}

interface Choosing {
	/** Whether it is a resource of the node's menu by its own value. */
	menu?: true;
	/** Which resource of the menu it belongs to, and under which choice. */
	family?: readonly [Family, choice: string];
}

interface Guarding {
	/** Whose records they are, where the tool that decides is another scope's. */
	scope?: Scope;
	/** The level that every call needs, where it is not the usual one. */
	level?: Level;
	/** Calls that another tool decides about. */
	decidedBy?: Readonly<Partial<Record<Verb, readonly [Scope, tool: string]>>>;
	/** A granular permission that does instead of the level for writes, by its label in Procore. */
	orGranular?: string;
	/** Whether no level decides about reading: membership does. */
	isOpen?: boolean;
	/** Whether other tools' records lie below its paths, so that its right ends with them. */
	isShared?: boolean;
	/** Other paths of the same records, which an API request may use. */
	alsoAt?: readonly string[];
}

export interface Facts extends Reading, Writing, Telling, Choosing, Guarding {}

/** One kind of record of Procore. */
export interface Kind extends Omit<Facts, 'scope'> {
	/** The same at both levels where the thing is the same. */
	value: string;
	label: string;
	/** Where many are read; null where Procore has no such list. */
	list: string | null;
	/** Whose records they are. */
	scope: Scope;
	/** The tool whose level decides, as Procore's permission screens call it. */
	tool: string;
	/** Whether that is a tool of the company or of the project. */
	toolScope: Scope;
}

type Entry = Pick<Kind, 'value' | 'label' | 'list'> & Facts;

export const records = (
	value: string,
	label: string,
	list: string | null,
	facts: Facts = {},
): Entry => ({ value, label, list, ...facts });

/** The kinds of record that one tool's level decides about. */
export const tool = (toolScope: Scope, name: string, entries: readonly Entry[]): Kind[] =>
	entries.map((entry) => ({ scope: toolScope, ...entry, tool: name, toolScope }));
