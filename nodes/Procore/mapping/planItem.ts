import type { IDataObject } from 'n8n-workflow';
import { changesOf } from './changes/changes';
import type { Contact } from './contacts/contact';
import { drainPaced, type Pace } from '../matching/text/pace';
import type { Candidate, PartyField, PlanRow, SideName } from './types';

export type Defaults = Record<string, string | number | boolean | null>;

function partyFor({ decision, subject }: PlanRow, defaults: Defaults): IDataObject {
	if (decision === 'ignore') return {};
	return decision === 'create' ? { ...subject.values, ...defaults } : { ...subject.values };
}

/** What a row is made of beside what the plan says. */
export interface PlanItemParts {
	defaults: Defaults;
	/** Those that the other system has; others are no changes. */
	fields: ReadonlySet<PartyField>;
	contacts?: Contact[];
}

const sayTaken = ({ linkedTo, linkedToName }: Candidate) =>
	linkedTo === undefined ? '' : `, linked to ${linkedToName} (${linkedTo})`;

/** The candidates as one text. */
function choicesOf({ candidates }: PlanRow): string {
	let choices = '';
	for (const each of candidates) {
		const choice = `${each.partyName} (${each.partyId})${sayTaken(each)}`;
		choices = choices === '' ? choice : `${choices}; ${choice}`;
	}
	return choices;
}

/**
 * A row in plain columns, one line in a table or a sheet: what a person reads first, then the ids.
 * Written out for both names: objects with computed keys take several times as long to make.
 */
export function flatPlanItem(row: PlanRow, side: SideName): IDataObject {
	const { subject, decision, party, score, reason, confidence = null, twin } = row;
	const group = decision === 'review' ? (row.group ?? 'none') : null;
	const [partyId, partyName] = [party?.id ?? null, party?.name ?? null];
	const [choices, twinId] = [choicesOf(row), twin?.id ?? null];
	const { id, name } = subject;
	const found = { decision, partyName, reason, choices, group, score, confidence };
	return side === 'vendor'
		? { vendorName: name, ...found, vendorId: id, partyId, twinId }
		: { projectName: name, ...found, projectId: id, partyId, twinId };
}

/**
 * A row as it leaves the node: the plain columns, then the nested ones. Its lists are its own,
 * because a later node may change them.
 */
export function planItem(
	row: PlanRow,
	name: SideName,
	{ defaults, fields, contacts = [] }: PlanItemParts,
): IDataObject {
	const { subject, decision, party } = row;
	return Object.assign(flatPlanItem(row, name), {
		candidates: row.candidates.slice(),
		evidence: row.evidence.map(({ field, left, right, effect }) =>
			name === 'vendor'
				? { field, vendor: left, party: right, effect }
				: { field, project: left, party: right, effect },
		),
		changes: decision === 'linked' && party ? changesOf(party.values, subject.values, fields) : [],
		party: partyFor(row, defaults),
		contacts: decision === 'ignore' ? [] : contacts.map((contact) => ({ ...contact })),
	});
}

/** How the rows of a plan leave the node. */
export interface PlanItemsOptions extends Omit<PlanItemParts, 'contacts'> {
	flatRows: boolean;
	/** By the id of the record of Procore. */
	contacts?: ReadonlyMap<string, Contact[]>;
}

/** An item for each row, with the input item that it comes from. Nothing of the rows is kept. */
export async function planItems(
	rows: PlanRow[],
	side: SideName,
	{ flatRows, contacts, ...parts }: PlanItemsOptions,
	pace: Pace,
) {
	return await drainPaced(rows, pace, (row) => ({
		json: flatRows
			? flatPlanItem(row, side)
			: planItem(row, side, { ...parts, contacts: contacts?.get(row.subject.id) }),
		from: row.party ? row.party.item : [],
	}));
}
