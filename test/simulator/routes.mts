import { companyRoutes } from './companies.mts';
import { documentIndexRoutes } from './documentIndex.mts';
import { documentRoutes } from './documents.mts';
import { downloadRoutes } from './downloads.mts';
import { insuranceRoutes } from './insurances.mts';
import { permissionTemplateRoutes } from './permissionTemplates.mts';
import { peopleRoutes } from './people.mts';
import { projectRoutes } from './projects.mts';
import { projectVendorRoutes } from './projectVendors.mts';
import type { Route } from './route.mts';
import { toolRoutes } from './tools.mts';
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
	...permissionTemplateRoutes,
	...insuranceRoutes,
	...documentRoutes,
	...documentIndexRoutes,
	...downloadRoutes,
	...uploadRoutes,
	...toolRoutes,
	...webhookRoutes,
];
