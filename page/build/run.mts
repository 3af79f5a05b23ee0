import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PAGE_FILE, pageModule } from './files.mts';

mkdirSync(dirname(PAGE_FILE), { recursive: true });
writeFileSync(PAGE_FILE, pageModule());
