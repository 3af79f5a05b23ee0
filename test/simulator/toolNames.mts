export interface ToolName {
	/** As GET /settings/permissions calls it, and as access levels are keyed. */
	name: string;
	label: string;
	group: 'core' | 'project_management' | 'quality_safety' | 'financials' | 'workforce';
}

const tool = (name: string, label: string, group: ToolName['group']): ToolName => ({
	name,
	label,
	group,
});

export const companyTools: ToolName[] = [
	tool('portfolio', 'Portfolio', 'core'),
	tool('directory', 'Directory', 'core'),
	tool('documents', 'Documents', 'core'),
	tool('timesheets', 'Timesheets', 'workforce'),
	tool('equipment', 'Equipment', 'workforce'),
	tool('bidding', 'Bidding', 'core'),
	tool('company_admin', 'Admin', 'core'),
	tool('webhooks_api', 'Webhooks API', 'core'),
];

export const projectTools: ToolName[] = [
	tool('home', 'Home', 'core'),
	tool('directory', 'Directory', 'core'),
	tool('documents', 'Documents', 'core'),
	tool('rfi', 'RFIs', 'project_management'),
	tool('submittal_log', 'Submittals', 'project_management'),
	tool('meetings', 'Meetings', 'project_management'),
	tool('daily_log', 'Daily Log', 'project_management'),
	tool('drawings', 'Drawings', 'project_management'),
	tool('specifications', 'Specifications', 'project_management'),
	tool('photos', 'Photos', 'project_management'),
	tool('correspondence', 'Correspondence', 'project_management'),
	tool('tasks', 'Tasks', 'project_management'),
	tool('schedule', 'Schedule', 'project_management'),
	tool('forms', 'Forms', 'project_management'),
	tool('instructions', 'Instructions', 'project_management'),
	tool('action_plans', 'Action Plans', 'quality_safety'),
	tool('coordination_issues', 'Coordination Issues', 'project_management'),
	tool('project_admin', 'Admin', 'core'),
	tool('punch_list', 'Punch List', 'quality_safety'),
	tool('observations', 'Observations', 'quality_safety'),
	tool('inspections', 'Inspections', 'quality_safety'),
	tool('incidents', 'Incidents', 'quality_safety'),
	tool('budget', 'Budget', 'financials'),
	tool('commitments', 'Commitments', 'financials'),
	tool('prime_contracts', 'Prime Contracts', 'financials'),
	tool('change_events', 'Change Events', 'financials'),
	tool('change_orders', 'Change Orders', 'financials'),
	tool('direct_costs', 'Direct Costs', 'financials'),
	tool('invoicing', 'Invoicing', 'financials'),
	tool('timesheets', 'Timesheets', 'workforce'),
	tool('time_and_material', 'T&M Tickets', 'workforce'),
	tool('equipment', 'Equipment', 'workforce'),
	tool('models', 'Models', 'project_management'),
	tool('bidding', 'Bidding', 'core'),
	tool('webhooks_api', 'Webhooks API', 'core'),
];
