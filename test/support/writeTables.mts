import { writeMarkedTable } from './markedTable.mts';
import { permissionsTable } from './permissionsTable.mts';
import { pollingTable } from './pollingTable.mts';
import { toolsTable } from './toolsTable.mts';

/** Rewrites the tables of the documents that follow from the package's own. */
for (const table of [permissionsTable(), pollingTable(), toolsTable()]) writeMarkedTable(table);
