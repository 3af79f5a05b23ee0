import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { anything } from '../../client/schemas/records';

const listSchema = z.array(z.object({}).catchall(anything));

export type Output = 'report' | 'checks' | 'missingProjects';

/** The report as one item, or one of its lists as an item each. */
export const outputOf = (report: IDataObject, wanted: Output): IDataObject[] =>
	wanted === 'report' ? [report] : listSchema.parse(report[wanted]);
