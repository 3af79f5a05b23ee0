import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from './files.mts';

for (const [file, text] of generatedFiles()) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
