/**
 * Derives test/host/schema.json from the installed Office.js client: the names
 * of classes, properties and methods as they go over the wire, which of them
 * can be set, what they return, and the requirement set of each. Names only:
 * they are facts of a public API; no source text is copied.
 *
 * Run: node scripts/host-schema.mjs [--check]
 * After an upgrade of @microsoft/office-js run it again and read the difference.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const packageFile = createRequire(import.meta.url).resolve("@microsoft/office-js/package.json");
const clientFile = join(dirname(packageFile), "dist", "excel-web-16.00.debug.js");
const target = join(root, "test", "host", "schema.json");

const DEFAULT_SET = "ExcelApi";

/** Calls `visit` for each node of a tree, parents first; `ancestors` is outermost first. */
function walk(node, visit, ancestors = []) {
  if (Array.isArray(node)) {
    node.forEach((child) => walk(child, visit, ancestors));
    return;
  }
  if (node === null || typeof node !== "object" || typeof node.type !== "string") return;
  visit(node, ancestors);
  const inner = [...ancestors, node];
  for (const key of Object.keys(node)) {
    if (key !== "type" && key !== "start" && key !== "end") walk(node[key], visit, inner);
  }
}

const literal = (node) => (node?.type === "Literal" ? node.value : undefined);
const isThis = (node) => node?.type === "ThisExpression" || (node?.type === "Identifier" && node.name === "_this");
const callee = (node) => (node.type === "CallExpression" && node.callee.type === "Identifier" ? node.callee.name : "");
const typeName = (node) => (node?.type === "MemberExpression" ? node.property.name : undefined);
const argumentNames = (node) =>
  node?.type === "ArrayExpression" ? node.elements.map((element) => element.name ?? element.type) : [];

/** All calls by plain name inside a tree, with their ancestors. */
function calls(tree, name) {
  const found = [];
  walk(tree, (node, ancestors) => {
    if (callee(node) === name) found.push({ node, ancestors });
  });
  return found;
}

/** The array literal a getter returns. */
function returnedArray(getter) {
  const statement = getter.body.body.find((item) => item.type === "ReturnStatement");
  return statement.argument.elements.map(literal);
}

/** Requirement set of the first check inside a member, or null. */
function requirementSet(tree) {
  const check = calls(tree, "_throwIfApiNotSupported")[0];
  if (check === undefined) return null;
  const [, set, version] = check.node.arguments;
  return `${literal(set) ?? DEFAULT_SET} ${literal(version)}`;
}

/** True when a call's value is returned or kept, so the method is not void. */
function isUsed(ancestors) {
  return ancestors.some((node) => node.type === "ReturnStatement" || node.type === "VariableDeclarator");
}

/** What a method sends: an object path, an indexer or an invocation. */
function methodEntry(body) {
  for (const { node } of calls(body, "_createIndexerObject")) {
    return {
      gives: "object",
      indexer: true,
      type: typeName(node.arguments[0]),
      args: argumentNames(node.arguments[2]),
    };
  }
  for (const { node } of calls(body, "_createMethodObject")) {
    const [type, , wire, operation, args, many, invalid] = node.arguments;
    const entry = { wire: literal(wire), gives: "object", type: typeName(type), args: argumentNames(args) };
    if (literal(operation) === 0) entry.write = true;
    if (literal(many) === true) entry.many = true;
    if (literal(invalid) === true) entry.once = true;
    return entry;
  }
  for (const { node, ancestors } of calls(body, "_invokeMethod")) {
    if (!isThis(node.arguments[0])) continue;
    const [, wire, operation, args] = node.arguments;
    const entry = { wire: literal(wire), gives: isUsed(ancestors) ? "value" : "void", args: argumentNames(args) };
    if (literal(operation) === 0) entry.write = true;
    return entry;
  }
  return null;
}

/** The members of one class from the body of the function that makes it. */
function readClass(body) {
  const names = { camel: [], wire: [], writable: [] };
  const entry = { scalars: {}, setters: {}, nav: {}, methods: {}, ids: [] };
  const sets = {};
  walk(body, (node) => {
    if (
      node.type === "CallExpression" &&
      node.callee.type === "MemberExpression" &&
      node.callee.property.name === "defineProperty"
    ) {
      const member = literal(node.arguments[1]);
      const parts = Object.fromEntries(node.arguments[2].properties.map((part) => [part.key.name, part.value]));
      if (member === "_scalarPropertyNames") names.camel = returnedArray(parts.get);
      else if (member === "_scalarPropertyOriginalNames") names.wire = returnedArray(parts.get);
      else if (member === "_scalarPropertyUpdateable") names.writable = returnedArray(parts.get);
      else if (member === "_isCollection") entry.collection = true;
      else if (member === "_collectionPropertyPath") entry.path = literal(parts.get.body.body[0].argument);
      else if (member !== undefined && parts.get !== undefined) {
        const set = requirementSet(parts.get);
        if (set !== null) sets[member] = set;
        const created = calls(parts.get, "_createPropertyObject")[0];
        if (created !== undefined) {
          const [type, , wire, many] = created.node.arguments;
          entry.nav[literal(wire)] = { name: member, type: typeName(type), ...(literal(many) ? { many: true } : {}) };
        }
        if (parts.set !== undefined) {
          const setter = calls(parts.set, "_invokeSetProperty")[0];
          if (setter !== undefined) entry.setters[literal(setter.node.arguments[1])] = member;
        }
      }
      return;
    }
    if (
      node.type === "AssignmentExpression" &&
      node.left.type === "MemberExpression" &&
      node.left.object.type === "MemberExpression" &&
      node.left.object.property.name === "prototype" &&
      node.right.type === "FunctionExpression"
    ) {
      const member = node.left.property.name;
      const text = node.right.body;
      if (member === "_handleIdResult") {
        walk(text, (inner) => {
          if (
            inner.type === "Literal" &&
            ["Id", "_Id", "_ReferenceId"].includes(inner.value) &&
            !entry.ids.includes(inner.value)
          ) {
            entry.ids.push(inner.value);
          }
        });
        return;
      }
      const child = calls(text, "_createChildItemObject")[0];
      if (child !== undefined) {
        entry.child = { type: typeName(child.node.arguments[0]), indexer: literal(child.node.arguments[1]) === true };
      }
      if (member === "_handleResult" || member.startsWith("_handle")) return;
      if (member === "_KeepReference") entry.keep = true;
      const method = methodEntry(text);
      if (method === null) return;
      const { wire, ...rest } = method;
      entry.methods[wire ?? "[indexer]"] = { name: member, ...rest };
      const set = requirementSet(text);
      if (set !== null) sets[member] = set;
    }
  });
  names.wire.forEach((wire, index) => {
    entry.scalars[wire] = { name: names.camel[index], ...(names.writable[index] ? { writable: true } : {}) };
  });
  const setters = Object.entries(entry.setters).filter(([wire]) => entry.scalars[wire] === undefined);
  return { ...entry, setters: Object.fromEntries(setters), sets };
}

/**
 * Leaves out what can be told from the rest: a member's name that is its wire
 * name with a small first letter, empty lists, and the event registrations,
 * which all have the form _Register…Event.
 */
function compact(entry) {
  const small = (wire) => wire.charAt(0).toLowerCase() + wire.slice(1);
  const short = (members) =>
    Object.fromEntries(
      Object.entries(members)
        .filter(([wire]) => !/^_(Un)?[Rr]egister/.test(wire))
        .map(([wire, member]) => {
          const { name, ...rest } = member;
          return [wire, name === small(wire) ? rest : { name, ...rest }];
        }),
    );
  const sets = Object.fromEntries(Object.entries(entry.sets).filter(([name]) => !/^_(Un)?[Rr]egister/.test(name)));
  const result = {
    ...entry,
    scalars: short(entry.scalars),
    nav: short(entry.nav),
    methods: short(entry.methods),
    sets,
  };
  return Object.fromEntries(
    Object.entries(result).filter(([, part]) => typeof part !== "object" || Object.keys(part).length > 0),
  );
}

const program = parse(readFileSync(clientFile, "utf8"), { ecmaVersion: 5, sourceType: "script" });
const excelModule = program.body
  .filter((node) => node.type === "ExpressionStatement" && node.expression.type === "CallExpression")
  .map((node) => node.expression.callee)
  .find((callee) => callee.type === "FunctionExpression" && callee.params[0]?.name === "Excel");

const classes = {};
for (const statement of excelModule.body.body) {
  if (statement.type !== "VariableDeclaration") continue;
  const [declaration] = statement.declarations;
  const init = declaration.init;
  if (init?.type !== "CallExpression" || init.callee.type !== "FunctionExpression") continue;
  if (init.callee.params[0]?.name !== "_super") continue;
  classes[declaration.id.name] = readClass(init.callee.body);
}

const version = JSON.parse(readFileSync(packageFile, "utf8")).version;
const sorted = Object.entries(classes).sort(([a], [b]) => (a < b ? -1 : 1));
const lines = sorted.map(([name, entry]) => `${JSON.stringify(name)}:${JSON.stringify(compact(entry))}`);
const text = `{"package":"@microsoft/office-js ${version}","classes":{\n${lines.join(",\n")}\n}}\n`;

if (process.argv.includes("--check")) {
  const same = readFileSync(target, "utf8") === text;
  console.log(same ? "schema.json is up to date" : "schema.json differs from the installed client");
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(target, text);
  console.log(`${sorted.length} classes -> ${target}`);
}
