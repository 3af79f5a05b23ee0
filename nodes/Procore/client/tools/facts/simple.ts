import { answerFieldsOf } from './answers';
import type { FactField } from './fieldText';

/** How many fields a simplified record has: what people read at a glance, and AI tools can hold. */
const MOST = 10;

/** What people look for in a record, most important first; of each line the first that it has. */
const WANTED = [
	['id'],
	['number', 'full_number', 'formatted_number', 'issue_number', 'invoice_number', 'full_code'],
	['title', 'subject', 'name', 'description', 'comments', 'comment', 'notes', 'cost_code'],
	['status', 'approval_status'],
	['type', 'inspection_type', 'meeting_type', 'category', 'delay_type', 'discipline'],
	['due_date', 'due_at', 'date', 'event_date', 'meeting_date', 'contract_date', 'billing_date'],
	['assignees', 'assignee', 'assigned', 'ball_in_court', 'point_of_contact', 'party', 'inspector'],
	['priority', 'vendor', 'responsible_contractor', 'vendor_id', 'company', 'job_title'],
	['grand_total', 'amount', 'hours', 'num_hours', 'quantity', 'original_budget_amount'],
	['location', 'email_address', 'trade'],
	['is_active', 'active'],
	['updated_at', 'created_at', 'deleted_at'],
];

/** What says of a nested record which one it is. */
const NAMING = ['name', 'title', 'label', 'company', 'number', 'login', 'id'];

/** Ids of other records, and what a machine needs; not what a person reads. */
const IS_TECHNICAL =
	/_id$|_ids$|^uuid$|^url$|_url$|permissions?$|^position$|^deletable$|^origin_|_origin|currency|_exchange_/;

/** The path of a field's words: itself, or the name in a nested record, also one that is not told. */
function pathOf({ name, type, fields }: FactField): string | undefined {
	if (!fields) return type === 'unknown' || type === 'object' ? `${name}.name` : name;
	const naming = NAMING.find((word) => fields.some((field) => field.name === word));
	return naming && `${name}.${naming}`;
}

const isPlain = ({ name, type, isList, fields }: FactField) =>
	!fields && !isList && type !== 'object' && type !== 'unknown' && !IS_TECHNICAL.test(name);

/** Times of the record itself come after what it says. */
const isLate = ({ name }: FactField) => /^(?:created|deleted)_at$|^datetime$/.test(name);

const isKnown = (path: string | undefined): path is string => path !== undefined;

/** The fields of a simplified record, by what its answer has; nested ones with a dot. */
export function simpleFieldsIn(fields: readonly FactField[]): string[] {
	const find = (name: string) => fields.find((field) => field.name === name);
	const wanted = WANTED.flatMap((names) => names.map(find).find(Boolean) ?? []);
	const others = fields
		.filter((field) => isPlain(field) && !wanted.includes(field))
		.sort((a, b) => Number(isLate(a)) - Number(isLate(b)));
	const paths = [...wanted, ...others].map(pathOf).filter(isKnown);
	return paths.slice(0, MOST);
}

/**
 * The ten fields that people most often need of a record of this list; none where the reference
 * does not tell its fields.
 */
export async function simpleFieldsOf(list: string): Promise<string[]> {
	return simpleFieldsIn((await answerFieldsOf(list)) ?? []);
}
