import type { Query } from '../wire/http';
import type { Call } from '../wire/path';
import type { Level } from './levels';

export type Scope = 'company' | 'project';

/** What a call changes; reading is `getAll` and `get`. */
export type Write = 'create' | 'update' | 'delete' | 'sync';
/** The writes that most kinds have; `can` names those of a kind. */
export const WRITES = ['create', 'update', 'delete'] as const;
export type Verb = 'getAll' | 'get' | Write;

/** How to find the records of a list that changed since a moment. */
export interface Changed {
	/** Another list, if the usual one does not filter by time. */
	list?: string;
	query?: Query;
}

/** Where Procore lists deleted records. */
export interface Deleted {
	/** A separate list; by default the usual one. */
	list?: string;
	query?: Query;
	/** The filter by time; by default `filters[updated_at]`. */
	filter?: 'filters[deleted_at]';
	/** False for a list without pages. */
	isPaged?: boolean;
}

/** Resources of the menu with several lists under one name, and the field that chooses one. */
export const FAMILIES = {
	changeOrder: { label: 'Change Order', field: 'kind' },
	commitment: { label: 'Commitment', field: 'kind' },
	dailyLog: { label: 'Daily Log', field: 'logType' },
	invoice: { label: 'Invoice', field: 'kind' },
} as const;
export type Family = keyof typeof FAMILIES;

interface Reading {
	/**
	 * The path of one record; by default the list's with `/{id}`. null if Procore has none, or needs
	 * more than the record's id.
	 */
	one?: string | null;
	/** Ids in the path that belong to other records, with the kind of each: `{ rfi_id: 'rfi' }`. */
	needs?: Readonly<Record<string, string>>;
	/** False for a list without pages. */
	isPaged?: boolean;
	/** The maximum of records per page, if it is not 100. */
	perPage?: number;
	/** The field with the records, if the list consists of groups. */
	grouped?: string;
	/**
	 * Whether the list has only today's records, unless the query names a date or a start and an end.
	 */
	isDated?: boolean;
	/** Whether the list takes `filters[updated_at]`, so that it can be polled. */
	changed?: true | Changed;
	deleted?: Deleted;
}

interface Writing {
	can?: readonly Write[];
	/** Calls with an unusual method or path. The last name in braces is the record's id. */
	at?: Readonly<Partial<Record<Write, Call>>>;
	/** The object around the fields of a body, if there is one. */
	wrapper?: string;
	/** Where the company or project of a body goes; by default into the body if the path has none. */
	idIn?: 'query' | 'body' | 'none';
	/** Whether each record of the company's list belongs to a project, which its body names. */
	isOfProject?: true;
	/** Writes that Procore documents as forms. JSON works too, except for files inside the body. */
	multipart?: readonly Write[];
	/**
	 * The field for the ids of uploaded files: inside the wrapper, or beside it with a `/` before it.
	 */
	uploads?: string;
}

interface Events {
	/** The resource of Procore's webhooks. */
	event?: string;
	/** The events of the resource, if they are not create, update and delete. */
	actions?: readonly string[];
	/** Another name that Procore uses for the resource. */
	alsoCalled?: string;
	/** The plural, if there is no webhook resource and it is not the label with an s. */
	plural?: string;
}

interface Menu {
	/** Whether it is a resource of the node's menu with its own value. */
	menu?: true;
	/** The resource of the menu that it belongs to, and its choice there. */
	family?: readonly [Family, choice: string];
}

interface Permission {
	/** Where the records are, if the tool that decides has another scope. */
	scope?: Scope;
	/** The level that every call needs, if it is not the usual one. */
	level?: Level;
	/** Calls whose right another tool decides. */
	decidedBy?: Readonly<Partial<Record<Verb, readonly [Scope, tool: string]>>>;
	/** A granular permission that is enough for writes, by its label in Procore. */
	orGranular?: string;
	/** Whether every member may read, whatever the level. */
	isOpen?: boolean;
	/**
	 * Whether records of other tools are below its paths, so that its right covers only its own
	 * calls.
	 */
	isShared?: boolean;
	/** Other paths of the same records, which an API request may use. */
	alsoAt?: readonly string[];
}

export interface Facts extends Reading, Writing, Events, Menu, Permission {}

/** One kind of record of Procore. */
export interface Kind extends Omit<Facts, 'scope'> {
	/** The same in both scopes if the records are of the same kind. */
	value: string;
	label: string;
	/** The path of the list; null if Procore has none. */
	list: string | null;
	/** Whether the records belong to the company or to a project. */
	scope: Scope;
	/** The tool whose level decides, by its name on Procore's permission screens. */
	tool: string;
	/** Whether it is a tool of the company or of a project. */
	toolScope: Scope;
}

type Entry = Pick<Kind, 'value' | 'label' | 'list'> & Facts;

export const records = (
	value: string,
	label: string,
	list: string | null,
	facts: Facts = {},
): Entry => ({ value, label, list, ...facts });

/** The kinds of record whose rights depend on the level of one tool. */
export const tool = (toolScope: Scope, name: string, entries: readonly Entry[]): Kind[] =>
	entries.map((entry) => ({ scope: toolScope, ...entry, tool: name, toolScope }));
