import { records, tool, WRITES } from '../kind';
import { bin, PROJECT, PROJECT_V11 } from '../paths';

const ITEMS = `${PROJECT}/generic_tools/{generic_tool_id}/generic_tool_items`;

export const COMMUNICATION_KINDS = [
	...tool('project', 'Correspondence', [
		records('correspondence', 'Correspondence', ITEMS, {
			menu: true,
			one: '/rest/v1.0/generic_tool_items/{id}',
			needs: { generic_tool_id: 'genericTool' },
			can: WRITES,
			at: {
				update: ['PATCH', `${ITEMS}/{generic_tool_item_id}`],
				delete: ['DELETE', `${ITEMS}/{generic_tool_item_id}`],
			},
			wrapper: 'generic_tool_item',
			uploads: 'upload_ids',
			changed: { list: `${PROJECT}/correspondence_type_items` },
			deleted: { query: { 'filters[recycle_bin]': true } },
			event: 'Generic Tool Items',
		}),
	]),
	...tool('project', 'Forms', [
		records('form', 'Form', `${PROJECT_V11}/forms`, {
			one: `${PROJECT}/forms/{id}`,
			changed: true,
			...bin(`${PROJECT}/recycle_bin/forms`),
			event: 'Forms',
		}),
		records('formTemplate', 'Form Template', `${PROJECT}/form_templates`, { changed: true }),
	]),
	...tool('project', 'Instructions', [
		records('siteInstruction', 'Site Instruction', `${PROJECT}/instructions`, {
			event: 'Site Instructions',
		}),
	]),
	...tool('project', 'Meetings', [
		records('meeting', 'Meeting', `${PROJECT_V11}/meetings`, {
			menu: true,
			can: WRITES,
			wrapper: 'meeting',
			idIn: 'body',
			uploads: 'upload_ids',
			grouped: 'meetings',
			event: 'Meetings',
			alsoAt: ['/rest/v1.0/meetings'],
		}),
		records('meetingAttendee', 'Meeting Attendee', null, { event: 'Meeting Attendees' }),
		records('meetingCategory', 'Meeting Category', null, { event: 'Meeting Categories' }),
		records('meetingTopic', 'Meeting Topic', null, { event: 'Meeting Topics' }),
	]),
	...tool('project', 'Schedule', [
		records('calendarItem', 'Calendar Item', `${PROJECT}/schedule/calendar_items`, {
			changed: true,
		}),
		records('scheduleTask', 'Schedule Task', '/rest/v1.0/tasks', {
			changed: true,
			event: 'Tasks',
		}),
		records('todo', 'To-Do', null, { one: '/rest/v1.0/todos/{id}', event: 'ToDos' }),
	]),
	...tool('project', 'Tasks', [
		records('task', 'Task', '/rest/v1.0/task_items', {
			menu: true,
			can: WRITES,
			wrapper: 'task_item',
			idIn: 'query',
			multipart: ['update'],
			uploads: 'upload_ids',
			event: 'Task Items',
			actions: ['create', 'update'],
		}),
	]),
];
