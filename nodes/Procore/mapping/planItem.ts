import type { IDataObject } from 'n8n-workflow';
import { changesOf } from './changes/changes';
import type { Contact } from './contacts/contact';
import type { PartyField, PlanRow } from './types';

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

/** How the plan calls Procore's side. */
type SideName = 'vendor' | 'project';

// Written out for both names: objects with computed keys take several times as long to make.
function headOf(row: PlanRow, name: SideName): IDataObject {
	const { subject, decision, party, score, reason, group = 'none', confidence = null } = row;
	const { id, name: called } = subject;
	const side =
		name === 'vendor'
			? { vendorId: id, vendorName: called }
			: { projectId: id, projectName: called };
	return {
		...side,
		decision,
		partyId: party?.id ?? null,
		partyName: party?.name ?? null,
		score,
		confidence,
		group: decision === 'review' ? group : null,
		reason,
	};
}

/** A row in plain columns, one line in a table or a sheet; the candidates are one text. */
export function flatPlanItem(row: PlanRow, name: SideName): IDataObject {
	const choices = row.candidates.map(({ partyId, partyName, linkedTo, linkedToName }) => {
		const taken = linkedTo === undefined ? '' : `, linked to ${linkedToName} (${linkedTo})`;
		return `${partyName} (${partyId})${taken}`;
	});
	return { ...headOf(row, name), choices: choices.join('; ') };
}

/** A row as it leaves the node. Its lists are its own, because a later node may change them. */
export function planItem(
	row: PlanRow,
	name: SideName,
	{ defaults, fields, contacts = [] }: PlanItemParts,
): IDataObject {
	const { subject, decision, party } = row;
	return {
		...headOf(row, name),
		evidence: row.evidence.map(({ field, left, right, effect }) =>
			name === 'vendor'
				? { field, vendor: left, party: right, effect }
				: { field, project: left, party: right, effect },
		),
		candidates: row.candidates.slice(),
		twinId: row.twin?.id ?? null,
		party: partyFor(row, defaults),
		contacts: decision === 'ignore' ? [] : contacts.map((contact) => ({ ...contact })),
		changes: decision === 'linked' && party ? changesOf(party.values, subject.values, fields) : [],
	};
}
