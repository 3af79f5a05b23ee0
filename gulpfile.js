const { dest, parallel, src } = require('gulp');

// gulp 5 reads files as text unless told otherwise; icons must stay byte for byte.
const copy = (pattern) => () => src(pattern, { encoding: false, base: '.' }).pipe(dest('dist'));

const icons = copy('nodes/**/*.svg');
const codex = copy('nodes/**/*.node.json');
const schemas = () =>
	src('nodes/**/__schema__/**/*.json', { encoding: false, base: '.', allowEmpty: true }).pipe(
		dest('dist'),
	);

exports['build:assets'] = parallel(icons, codex, schemas);
