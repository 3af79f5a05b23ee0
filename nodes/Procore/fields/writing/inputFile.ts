import { z } from 'zod';
import { field } from '../field';

/** The binary field of the input item that holds the file. */
export const inputFile = field(
	{
		displayName: 'Input Binary Field',
		name: 'binaryPropertyName',
		type: 'string',
		default: 'data',
		required: true,
		hint: 'The name of the input binary field that contains the file',
	},
	z.string().default('data'),
);
