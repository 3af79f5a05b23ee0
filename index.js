// n8n loads the nodes and credentials that package.json lists; this file only lets "main" resolve.
module.exports = {};
