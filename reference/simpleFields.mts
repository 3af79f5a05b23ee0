import type { FactField } from '../nodes/Procore/client/tools/facts/fieldText.ts';
import type { Field, FieldType } from './fields.mts';

/** Number of fields of a simplified record: few enough for people and for AI tools. */
const MOST = 10;

/** The most important fields of a record, in order. Of each line, the first that the record has. */
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

/** The fields that identify a nested record for a person. */
const NAMING = ['name', 'title', 'label', 'company', 'number', 'login', 'id'];

/** Ids of other records and technical fields, which people do not read. */
const IS_TECHNICAL =
	/_id$|_ids$|^uuid$|^url$|_url$|permissions?$|^position$|^deletable$|^origin_|_origin|currency|_exchange_/;

const plainType = (type: FieldType) => (type === 'array' ? 'unknown' : type);

/** As the shipped facts hold it, for what is decided by them. */
const asFact = ({ name, type, items = 'unknown', fields }: Field): FactField => ({
	name,
	type: plainType(fields ? 'object' : type === 'array' ? items : type),
	isList: type === 'array',
	isRequired: false,
	...(fields && { fields: fields.map(asFact) }),
});

/** The path of a readable value: the field itself, or the name in a nested record. */
function pathOf({ name, type, fields }: FactField): string | undefined {
	if (!fields) return type === 'unknown' || type === 'object' ? `${name}.name` : name;
	const naming = NAMING.find((word) => fields.some((field) => field.name === word));
	return naming && `${name}.${naming}`;
}

const isPlain = ({ name, type, isList, fields }: FactField) =>
	!fields && !isList && type !== 'object' && type !== 'unknown' && !IS_TECHNICAL.test(name);

/** The times of the record itself come last. */
const isLate = ({ name }: FactField) => /^(?:created|deleted)_at$|^datetime$/.test(name);

const isKnown = (path: string | undefined): path is string => path !== undefined;

/** The fields of a simplified record, chosen from those of the answer; nested ones with a dot. */
export function simpleFieldsIn(given: readonly Field[]): string[] {
	const fields = given.map(asFact);
	const find = (name: string) => fields.find((field) => field.name === name);
	const wanted = WANTED.flatMap((names) => names.map(find).find(Boolean) ?? []);
	const others = fields
		.filter((field) => isPlain(field) && !wanted.includes(field))
		.sort((a, b) => Number(isLate(a)) - Number(isLate(b)));
	const paths = [...wanted, ...others].map(pathOf).filter(isKnown);
	return paths.slice(0, MOST);
}
