import { projectIdIn } from '../client/ids';
import { field } from './field';
import { idFrom } from './locator';

export const projectIdOf = idFrom(projectIdIn, 'project').refine((id) => id !== '', {
	message: 'No project is chosen: choose one from the list or enter its ID',
});

export const projectId = field(
	{
		displayName: 'Project',
		name: 'projectId',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'A project that the account is permitted to see',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: 'searchProjects', searchable: true },
			},
			{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 598134326517540' },
			{
				displayName: 'By URL',
				name: 'url',
				type: 'string',
				placeholder: 'e.g. https://us02.procore.com/598134326517540/project/home',
			},
		],
	},
	projectIdOf,
);
