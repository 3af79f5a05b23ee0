import type { JsonObject } from '../types.mts';

/** A list of groups: what a group's rows are called, what they are grouped by, and what else a group tells. */
export interface Grouping {
	rows: string;
	by: string;
	title: string;
	/** Field of the group → field of its rows. */
	also?: Record<string, string>;
	bases: string[];
}

/** One kind of record; the routes follow from what operations.json has below each base path. */
export interface ToolKind {
	/** `tool` of a ToolRecord. */
	key: string;
	/** Whose access level and on/off switch count; none for lists that every user may read. */
	permission?: string;
	/** Webhook resource. */
	resource?: string;
	/** List paths, newest first; POST, show, PATCH and DELETE are looked up below each of them. */
	bases: string[];
	/** Methods that live elsewhere: `DELETE /rest/…`. */
	elsewhere?: string[];
	/** Lists of what was deleted. */
	bins?: string[];
	/** `PATCH /rest/…` that deletes, and that brings back. */
	recycle?: string[];
	restore?: string[];
	/** Fields that a new record needs though the reference does not say so: as the error names them → in the body. */
	required?: Record<string, string>;
	/** The field that names a record. */
	title: string;
	statuses?: Array<string | JsonObject>;
	/** Daily logs: no filter, log_date or a range; today's without one. */
	dated?: 'today' | 'all';
	/** Lists that come in groups. */
	grouped?: Grouping;
	company?: boolean;
	/** Of v1, but under `data` as in v2. */
	enveloped?: boolean;
	/** Fields and values that this kind has beside, or instead of, those of the facts. */
	fields?: JsonObject;
	/** The example record whose fields it has. */
	template?: string;
	/** One kind of record is in another list too (every commitment in one list). */
	sameAs?: string[];
	/** A new record of such a list is of the kind that this field of the body names. */
	made?: { by: string; kinds: Record<string, string> };
	/** The record it lives below: query, path or body parameter → kind. */
	parents?: Record<string, string>;
	/** The same for lists that have the same rows below each of those: the lines of a budget in each of its views. */
	below?: Record<string, string>;
	/** What a field refers to, where its name does not tell: field → kind. */
	refs?: Record<string, string>;
	/** Fields that are called otherwise in a body: in the body → in the answer. */
	writes?: Record<string, string>;
	/** Filters that are called otherwise than the field they look at. */
	filters?: Record<string, string>;
	/** One row for each of these titles, instead of as many as each tool gets. */
	names?: string[];
	/** The same with more of their fields. */
	rows?: JsonObject[];
	max?: 'incidents';
}

export const project = '/rest/v1.0/projects/{project_id}';
export const newer = '/rest/v1.1/projects/{project_id}';
export const v2 = '/rest/v2.0/companies/{company_id}/projects/{project_id}';
export const company = '/rest/v1.0/companies/{company_id}';
export const newerCompany = '/rest/v1.1/companies/{company_id}';
export const v2Company = '/rest/v2.0/companies/{company_id}';
