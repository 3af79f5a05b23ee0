import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { SentAnswer, SentDecision, ShownParty } from './shown';

/** What a decision changes in its row. */
function changesBy(
	[, decision, partyId]: SentDecision,
	parties: ReadonlyMap<string, ShownParty>,
	signature: IDataObject,
): IDataObject {
	const party = partyId === undefined ? undefined : parties.get(partyId);
	const link = { decision, partyId: party?.id ?? null, partyName: party?.name ?? null };
	return decision === 'review' ? link : { ...link, ...signature };
}

/**
 * All rows in their order, since n8n pairs what comes out with what went in by place alone. Those
 * that the answer does not name stay as they came.
 */
export function decidedItems(
	items: readonly INodeExecutionData[],
	parties: ReadonlyMap<string, ShownParty>,
	{ by, decisions }: SentAnswer,
	decidedAt: string,
): INodeExecutionData[] {
	const byRow = new Map(decisions.map((decision) => [decision[0], decision]));
	const signature = { decidedAt, decidedBy: by || null };
	return items.map((item, at) => {
		const decision = byRow.get(at);
		const json = decision
			? { ...item.json, ...changesBy(decision, parties, signature) }
			: item.json;
		return { ...item, json, pairedItem: at };
	});
}
