import type { IDataObject } from 'n8n-workflow';
import { changesOf } from './changes';
import type { Contact } from './contacts';
import type { PlanRow } from './types';

export type Defaults = Record<string, string | number | boolean | null>;

function partyFor({ decision, subject }: PlanRow, defaults: Defaults): IDataObject {
	if (decision === 'ignore') return {};
	return decision === 'create' ? { ...subject.values, ...defaults } : { ...subject.values };
}

function headOf({ subject, decision, party, score, reason }: PlanRow, name: string): IDataObject {
	return {
		[`${name}Id`]: subject.id,
		[`${name}Name`]: subject.name,
		decision,
		partyId: party?.id ?? null,
		partyName: party?.name ?? null,
		score,
		reason,
	};
}

/** A row in plain columns, one line in a table or a sheet; the candidates are one text. */
export function flatPlanItem(row: PlanRow, name: 'vendor' | 'project'): IDataObject {
	const choices = row.candidates.map(({ partyId, partyName }) => `${partyName} (${partyId})`);
	return { ...headOf(row, name), choices: choices.join('; ') };
}

/**
 * A row as it leaves the node.
 * @param name `vendor` or `project`: how the plan calls Procore's side
 */
export function planItem(
	row: PlanRow,
	name: 'vendor' | 'project',
	defaults: Defaults,
	contacts: Contact[],
): IDataObject {
	const { subject, decision, party } = row;
	return {
		...headOf(row, name),
		evidence: row.evidence.map(({ field, subject: ours, party: theirs, effect }) => ({
			field,
			[name]: ours,
			party: theirs,
			effect,
		})),
		candidates: row.candidates.map((candidate) => ({ ...candidate })),
		party: partyFor(row, defaults),
		contacts: decision === 'ignore' ? [] : contacts.map((contact) => ({ ...contact })),
		changes:
			decision === 'linked' && party
				? changesOf(party.values, subject.values).map((change) => ({ ...change }))
				: [],
	};
}
