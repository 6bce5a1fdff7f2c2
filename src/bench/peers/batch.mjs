// Letters from YAML files in one process of node: js-yaml, mustache, and marked for HTML.
//   node batch.mjs PROFILES OUT md|html
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

// Where NODE_PATH says, which modules of this kind do not look at.
const require = createRequire(path.join(process.env.NODE_PATH ?? process.cwd(), "x"));
const yaml = require("js-yaml");
const mustache = require("mustache");
const { marked } = require("marked");

const [profiles, out, format] = process.argv.slice(2);
const template = fs.readFileSync(new URL("batch.md.mustache", import.meta.url), "utf8");
mustache.escape = (text) => text;
fs.mkdirSync(out, { recursive: true });
for (const name of fs.readdirSync(profiles).sort()) {
  const profile = yaml.load(fs.readFileSync(path.join(profiles, name), "utf8"));
  const letter = mustache.render(template, profile);
  const text = format === "html" ? marked.parse(letter) : letter;
  fs.writeFileSync(path.join(out, name.replace(/yaml$/, format)), text);
}
