import type { TargetName } from './targets';

interface Rule {
	to: TargetName;
	/** The name without `_id` and `_ids`. */
	name: RegExp;
	/** Only in bodies of such paths, if the name is not enough. */
	path?: RegExp;
}

/** What an id points to, by the name of its field. The first rule that matches counts. */
const RULES: Rule[] = [
	{ to: 'observationType', name: /^type$/, path: /\/observations\/items/ },
	{ to: 'submittalStatus', name: /^status$/, path: /\/submittals/ },
	{ to: 'location', name: /^parent$/, path: /\/locations/ },
	{ to: 'vendor', name: /^parent$/, path: /\/vendors/ },
	{ to: 'costCode', name: /^parent$/, path: /\/cost_codes/ },
	{ to: 'commitment', name: /^contract$/, path: /\/commitment_change_order/ },
	{ to: 'primeContract', name: /^contract$/, path: /\/prime_change_order/ },
	{
		to: 'person',
		name: /(?:^|_)(?:assignee|assigned|ball_in_court|received_from|login_information|login|user|creator|created_by|closed_by|manager|approver|reviewer|inspector|distribution|distribution_member|accessor|bill_recipient|point_of_contact)$/,
	},
	{ to: 'vendor', name: /(?:^|_)(?:vendor|contractor)$|^architect$|\w_company$/ },
	{ to: 'location', name: /(?:^|_)location$/ },
	{ to: 'trade', name: /^trade$/ },
	{ to: 'costCode', name: /^cost_code$/ },
	{ to: 'specificationSection', name: /^spec(?:ification)?_section$/ },
	{ to: 'subJob', name: /^sub_job$/ },
	{ to: 'wbsCode', name: /^wbs_code$/ },
	{ to: 'lineItemType', name: /^line_item_type$/ },
	{ to: 'commitment', name: /^commitment$/ },
	{ to: 'primeContract', name: /^prime_contract$/ },
	{ to: 'taxCode', name: /^tax_code$/ },
	{ to: 'submittalPackage', name: /^submittal_package$/ },
	{ to: 'punchItemType', name: /^punch_item_type$/ },
	{ to: 'photoAlbum', name: /^image_category$/ },
	{ to: 'taskCategory', name: /^task_item_category$/ },
	{ to: 'inspectionTemplate', name: /^list_template$/ },
	{ to: 'drawingArea', name: /^drawing_area$/ },
	{ to: 'drawingSet', name: /^drawing_set$/ },
	{ to: 'crew', name: /^crew$/ },
	{ to: 'equipment', name: /^managed_equipment$/ },
	{ to: 'hazard', name: /^hazard$/ },
	{ to: 'contributingBehavior', name: /^contributing_behavior$/ },
	{ to: 'contributingCondition', name: /^contributing_condition$/ },
	{ to: 'workActivity', name: /^work_activity$/ },
	{ to: 'changeReason', name: /^(?:change_order_)?change_reason$/ },
	{ to: 'changeType', name: /^change_type$/ },
	{ to: 'changeEventStatus', name: /^status$/, path: /\/change_events/ },
	{ to: 'specificationDivision', name: /^specification_section_division$/ },
	{ to: 'environmentalType', name: /^environmental_type$/ },
	{ to: 'timeType', name: /^timecard_time_type$/ },
	{ to: 'workClassification', name: /^work_classification$/ },
	{ to: 'permissionTemplate', name: /(?:^|_)permission_template$/ },
	{ to: 'department', name: /^department$/ },
	{ to: 'office', name: /^office$/ },
	{ to: 'program', name: /^program$/ },
	{ to: 'projectType', name: /^project_type$/ },
	{ to: 'projectStage', name: /^project_stage$/ },
	{ to: 'projectRegion', name: /^project_region$/ },
	{ to: 'projectOwnerType', name: /^project_owner_type$/ },
	{ to: 'projectBidType', name: /^project_bid_type$/ },
	{ to: 'projectTemplate', name: /^project_template$/ },
];

/**
 * What an id field of a body points to: `assignee_ids` and `assignee.id` → `person`; `undefined` if
 * the name does not say it, or is not the name of an id.
 */
export function pointsTo(name: string, path: string): TargetName | undefined {
	const [, stem] = /^(?:.*\.)?(\w+?)(?:_ids?|\.id)$/.exec(name) ?? [];
	if (stem === undefined) return undefined;
	return RULES.find((rule) => rule.name.test(stem) && (rule.path?.test(path) ?? true))?.to;
}
