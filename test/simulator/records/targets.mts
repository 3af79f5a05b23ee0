import type { ToolKind } from '../kinds/toolKind.mts';

/** What a field refers to: a table of the world, or a kind of record by its key. */
export type Target = 'user' | 'person' | 'vendor' | 'trade' | 'project' | 'company' | (string & {});

const tables = new Set(['user', 'person', 'vendor', 'trade', 'project', 'company']);
export const isTable = (target: Target): boolean => tables.has(target);

/** By the name of the field, in any kind. */
export const shared: Record<string, Target> = {
	location: 'location',
	trade: 'trade',
	cost_code: 'costCode',
	specification_section: 'specification',
	spec_section: 'specification',
	project: 'project',
	company: 'company',
	contact: 'person',
	sub_job: 'subJob',
	line_item_type: 'lineItemType',
	drawing_area: 'drawingArea',
	drawing_discipline: 'drawingDiscipline',
	image_category: 'photoCategory',
	wbs_code: 'wbsCode',
	tax_code: 'taxCode',
	work_classification: 'workClassification',
};

const vendorNames =
	/^(vendor|contractor|architect|company_vendor|(responsible|affected|assignee|involved|proposed)_?(contractor|company|vendor))$/;

const userNames =
	/(^|_)(assignee|assigned|assigned_to|user|manager|approver|reviewer|inspector|uploader|creator|party|attendee|responder|recipient|accessor|point_of_contact|received_from|ball_in_court|login_information|distribution|distribution_member|distributor|contact_user|attention|instruction_from|watcher|lead|employee|author|member)$|_by$/;

/** `assignee_ids` → `assignee`, `trades` → `trade`. */
export function singular(name: string): string {
	const base = name.replace(/_ids?$/, '');
	return /(ss|us|is)$/.test(base) ? base : base.replace(/ies$/, 'y').replace(/s$/, '');
}

/** What a field, a body field or a filter of this name refers to; nothing where it is a value of its own. */
export function targetOf(kind: ToolKind | undefined, name: string): Target | undefined {
	const base = singular(name);
	const parent = kind?.parents?.[name] ?? kind?.parents?.[`${base}_id`];
	const own = kind?.refs?.[base] ?? parent ?? shared[base];
	if (own) return own;
	if (vendorNames.test(base)) return 'vendor';
	return userNames.test(base) ? 'user' : undefined;
}
