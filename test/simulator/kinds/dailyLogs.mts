import { newer, project } from './toolKind.mts';
import type { ToolKind } from './toolKind.mts';

const logs: Array<[string, string, string, string?]> = [
	['accident_logs', 'Accident Logs', 'comments'],
	['call_logs', 'Call Logs', 'description'],
	['daily_construction_report_logs', 'Daily Construction Report Logs', 'notes'],
	['delay_logs', 'Delay Logs', 'comments'],
	['delivery_logs', 'Delivery Logs', 'contents'],
	['dumpster_logs', 'Dumpster Logs', 'comments'],
	['equipment_logs', 'Equipment Logs', 'notes'],
	['inspection_logs', 'Inspection Logs', 'comments'],
	['manpower_logs', 'Manpower Logs', 'notes', 'manpower_logs'],
	['notes_logs', 'Notes Logs', 'comment', 'notes_logs'],
	['plan_revision_logs', 'Plan Revision Logs', 'title'],
	['productivity_logs', 'Productivity Logs', 'notes'],
	['quantity_logs', 'Quantity Logs', 'description'],
	['safety_violation_logs', 'Safety Violation Logs', 'comments'],
	['visitor_logs', 'Visitor Logs', 'details'],
	['waste_logs', 'Waste Logs', 'comments'],
	['weather_logs', 'Weather Logs', 'comments', 'weather_logs'],
	['work_logs', 'Work Logs', 'comments'],
];

export const dailyLogs: ToolKind[] = logs.map(([key, resource, title, template]) => ({
	key,
	permission: 'daily_log',
	resource,
	bases: [
		...(key === 'weather_logs' ? [`${newer}/daily_logs/weather_logs`] : []),
		`${project}/${key}`,
	],
	title,
	template,
	dated: 'today',
	statuses: ['approved', 'pending'],
	fields: { vendor: null, location: null, attachments: [], deleted_at: null },
}));
