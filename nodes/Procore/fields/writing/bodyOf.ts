import { isRecord } from '../../client/record';
import type { CustomField } from '../../client/endpoints/customFields';
import { inputError } from '../../client/ProcoreError';
import { columnsOf, type Columns } from '../../client/tools/facts/columns';
import type { Call } from '../../client/wire/path';
import { sayAlmostNamed } from './almostNamed';
import { columnValue, Unfit } from './columnValue';
import {
	customColumns,
	customFieldsOf,
	isCustom,
	withChoiceIds,
	type CustomFieldsContext,
} from './customColumns';
import {
	columnNamed,
	namesOf,
	put,
	valueAt,
	valuesGiven,
	wrapped,
	type AnyColumn,
	type CustomColumn,
} from './given';
import { withIds } from './withIds';
import type { Writing } from './writing';

type Values = Record<string, unknown>;

/** What a body is built from; part of an operation's context. */
export interface WritingContext extends CustomFieldsContext {
	timeZone: string;
	/** The input item; its fields are used if they are mapped automatically. */
	item: Values;
	/** Shows a message beside the output. */
	hint: (message: string, tone: 'warning') => void;
}

export interface WritingOptions {
	/** `update`: nothing is required, and null clears a field. */
	mode: 'create' | 'update';
	/** The object around the fields, if the reference does not have the columns. */
	wrapper?: string;
	/** The project whose people, vendors and the like are found by name; by default the company's. */
	projectId?: string;
}

const isEmpty = (value: unknown) => value === undefined || value === '';

/** Whether a name may be that of a custom field. */
function mayBeCustom({ columns }: Columns, { fields }: Writing, item: Values): boolean {
	const names = new Set(columns.map(({ name }) => name));
	return Object.keys(fields ?? item).some((name) => !names.has(name));
}

async function ownColumns(
	known: Columns | undefined,
	writing: Writing,
	context: WritingContext,
): Promise<CustomColumn[]> {
	if (!known?.takesCustomFields) return [];
	const fields = mayBeCustom(known, writing, context.item) ? await customFieldsOf(context) : [];
	return customColumns([...fields, ...unlisted(writing, fields)], known.wrapper);
}

/** Custom fields that the account cannot read are written unchanged. */
function unlisted({ fields = {} }: Writing, listed: CustomField[]): CustomField[] {
	const known = new Set(listed.map(({ name }) => name));
	const names = Object.keys(fields).filter((name) => isCustom(name) && !known.has(name));
	return names.map((name) => ({ name, label: name, dataType: '', choices: [] }));
}

interface Fault {
	/** As the person knows the field: a custom field by its label. */
	name: string;
	unfit: Unfit;
}

const shownName = (name: string, column: AnyColumn | undefined) =>
	column && 'label' in column && column.label !== column.name
		? `"${column.label}" (${column.name})`
		: name;

function unfitValues(faults: Fault[]): Error {
	const whys = faults.map(({ name, unfit }) => `${name}: ${unfit.why}`);
	const advice = new Set(faults.map(({ unfit }) => unfit.advice));
	return inputError(`Fields > ${whys.join('; ')}`, [...advice].join(' '));
}

const readValue = (column: AnyColumn, value: unknown, timeZone: string): unknown =>
	value === null || value instanceof Unfit ? value : columnValue(column, value, timeZone);

/** Puts each value at its place in the body. An error names the values that do not fit. */
function fill(
	body: Values,
	values: Array<[string, unknown]>,
	columns: AnyColumn[],
	{ mode, wrapper, timeZone }: WritingOptions & { timeZone: string },
): void {
	const faults: Fault[] = [];
	for (const [name, value] of values) {
		if (isEmpty(value) || (mode === 'create' && value === null)) continue;
		const column = columnNamed(columns, name);
		const place = column?.place ?? (wrapper === undefined ? [name] : [wrapper, name]);
		const typed = column && 'options' in column ? withChoiceIds(column, value) : value;
		const read = column ? readValue(column, typed, timeZone) : value;
		if (read instanceof Unfit) faults.push({ name: shownName(name, column), unfit: read });
		else put(body, place, read);
	}
	if (faults.length > 0) throw unfitValues(faults);
}

/** Whether the body has a value at a place. */
function isThere(body: unknown, place: string[]): boolean {
	const found = isRecord(body) ? valueAt(body, place) : undefined;
	return found !== undefined && found !== null && found !== '';
}

function refuseMissing(body: Values, columns: AnyColumn[]): void {
	const missing = columns.filter(({ isRequired, place }) => isRequired && !isThere(body, place));
	if (missing.length === 0) return;
	throw inputError(
		`Fields: Procore requires ${namesOf(missing)}`,
		'Add these fields. If their values come from the input item, check that it has them.',
	);
}

/** Once in an execution, however many items have such names. */
async function hintAtNames({ item, hint, remember }: WritingContext, columns: AnyColumn[]) {
	const said = sayAlmostNamed(item, columns);
	if (said === undefined) return;
	await remember(`hint:${said}`, async () => await Promise.resolve(hint(said, 'warning')));
}

/**
 * The body of a call that writes one record, from the values of {@link writingFields}: each value
 * in its type and at its place, the wrapper around them. Ids of company and project are not in it.
 * An empty text is left out; null too, unless a record is updated, where it clears the field.
 * @throws ProcoreError that names unknown fields, values that do not fit, and what is missing
 */
export async function bodyOf(
	context: WritingContext,
	writing: Writing,
	[method, path]: Call,
	options: WritingOptions,
): Promise<Values> {
	const known = await columnsOf(method, path);
	const wrapper = known?.wrapper ?? options.wrapper;
	const own = known?.columns ?? [];
	const columns = [...own, ...(await ownColumns(known, writing, context))];
	const isOpen = own.length === 0;
	const body = writing.body ? wrapped(writing.body, wrapper, columns) : {};
	const { item, timeZone, procore, companyId, remember } = context;
	if (!writing.fields && !isOpen) await hintAtNames(context, columns);
	const place = { companyId, projectId: options.projectId ?? '' };
	const given = valuesGiven(writing, item, columns, isOpen);
	const values = await withIds(given, columns, { procore, place, remember });
	fill(body, values, columns, { ...options, wrapper, timeZone });
	if (options.mode === 'create' && !writing.body) refuseMissing(body, columns);
	return body;
}
