import { bulkUserRoutes } from './bulkUsers.mts';
import { choiceRoutes } from './choices.mts';
import { companyRoutes } from './companies.mts';
import { customFieldRoutes } from './customFieldLists.mts';
import { dailyLogCountRoutes } from './dailyLogCounts.mts';
import { documentIndexRoutes } from './documentIndex.mts';
import { documentRoutes } from './documents.mts';
import { downloadRoutes } from './downloads.mts';
import { filterOptionRoutes } from './filterOptions.mts';
import { inactiveUserRoutes } from './inactiveUsers.mts';
import { insuranceRoutes } from './insurances.mts';
import { permissionTemplateRoutes } from './permissionTemplates.mts';
import { peopleRoutes } from './people.mts';
import { primeContractRoutes } from './primeContract.mts';
import { projectDateRoutes } from './projectDates.mts';
import { projectRoutes } from './projects.mts';
import { projectVendorRoutes } from './projectVendors.mts';
import type { Route } from './route.mts';
import { toolSyncRoutes } from './toolSync.mts';
import { toolRoutes } from './tools.mts';
import { tradeRoutes } from './trades.mts';
import { uploadRoutes } from './uploads.mts';
import { userWriteRoutes } from './userWrites.mts';
import { vendorRoutes } from './vendors.mts';
import { webhookRoutes } from './webhooks.mts';

export const routes: Route[] = [
	...companyRoutes,
	...projectRoutes,
	...vendorRoutes,
	...projectVendorRoutes,
	...peopleRoutes,
	...userWriteRoutes,
	...inactiveUserRoutes,
	...bulkUserRoutes,
	...permissionTemplateRoutes,
	...insuranceRoutes,
	...documentRoutes,
	...documentIndexRoutes,
	...downloadRoutes,
	...uploadRoutes,
	...toolRoutes,
	...toolSyncRoutes,
	...primeContractRoutes,
	...projectDateRoutes,
	...tradeRoutes,
	...dailyLogCountRoutes,
	...choiceRoutes,
	...filterOptionRoutes,
	...customFieldRoutes,
	...webhookRoutes,
];
