// What two validators of structured data say of pages: prints a JSON object of file -> tool -> messages.
//   node tools.mjs VOCABULARY.jsonld PAGE.html...
// Needs: npm install @adobe/structured-data-validator @marbec/web-auto-extractor structured-data-testing-tool
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(`${process.cwd()}/`);
const validatorModule = await import(require.resolve('@adobe/structured-data-validator'));
const extractorModule = await import(require.resolve('@marbec/web-auto-extractor'));
const { structuredDataTest } = require('structured-data-testing-tool');

const Validator = validatorModule.Validator ?? validatorModule.default?.Validator ?? validatorModule.default;
const WebAutoExtractor = extractorModule.default?.default ?? extractorModule.default;
const [vocabulary, ...files] = process.argv.slice(2);
const schemaOrg = JSON.parse(readFileSync(vocabulary, 'utf-8'));

async function adobe(html) {
  const found = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(html);
  const issues = await new Validator(schemaOrg).validate(found);
  const faults = (found.errors ?? []).map((error) => `extractor: ${error.message ?? JSON.stringify(error)}`);
  return [...faults, ...issues.map((issue) => `${issue.severity}: ${issue.issueMessage}`)];
}

async function testingTool(html) {
  const failed = ({ failed, warnings }) => [...failed, ...warnings].map((test) => `${test.test}: ${test.error?.message ?? ''}`);
  try {
    return failed(await structuredDataTest(html, {}));
  } catch (error) {
    return error.type === 'VALIDATION_FAILED' ? failed(error.res) : [`stopped: ${error.message}`];
  }
}

const found = {};
for (const file of files) {
  const html = readFileSync(file, 'utf-8');
  found[file] = {};
  for (const [name, tool] of Object.entries({ adobe, testingTool })) {
    try {
      found[file][name] = await tool(html);
    } catch (error) {
      found[file][name] = [`stopped: ${error.message}`];
    }
  }
}
process.stdout.write(JSON.stringify(found, null, 1));
