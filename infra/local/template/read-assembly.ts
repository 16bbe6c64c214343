import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asObject, asString, isObject, type JsonObject } from './narrow.ts';

export interface Resource {
  readonly type: string;
  readonly properties: JsonObject;
  readonly condition?: string;
}

export interface Template {
  readonly resources: ReadonlyMap<string, Resource>;
  readonly parameters: JsonObject;
  readonly conditions: JsonObject;
  readonly mappings: JsonObject;
}

/** What `cdk synth` wrote: one stack's template and where on disk each of its assets lies, by its key in the asset bucket. */
export interface Assembly {
  readonly stackName: string;
  readonly template: Template;
  readonly assetPaths: ReadonlyMap<string, string>;
}

interface StackArtifact {
  readonly folder: string;
  readonly name: string;
  readonly templateFile: string;
}

/** Reads a cloud assembly folder. More or fewer than one stack is an error: one stage is one stack. */
export function readAssembly(folder: string): Assembly {
  const stacks = findStacks(folder);
  const [stack] = stacks;
  if (stack === undefined || stacks.length > 1) {
    throw new Error(`expected one stack in ${folder}, found ${stacks.map(({ name }) => name).join(', ') || 'none'}`);
  }
  return {
    stackName: stack.name,
    template: parseTemplate(readJson(join(stack.folder, stack.templateFile))),
    assetPaths: readAssetPaths(stack),
  };
}

/** A template's JSON by its sections. @throws TypeError for what is none */
export function parseTemplate(json: JsonObject): Template {
  const resources = new Map<string, Resource>();
  for (const [logicalId, value] of Object.entries(asObject(json.Resources, 'Resources'))) {
    const resource = asObject(value, logicalId);
    resources.set(logicalId, {
      type: asString(resource.Type, `${logicalId}.Type`),
      properties: isObject(resource.Properties) ? resource.Properties : {},
      ...(typeof resource.Condition === 'string' && { condition: resource.Condition }),
    });
  }
  const section = (name: string): JsonObject => (isObject(json[name]) ? json[name] : {});
  return {
    resources,
    parameters: section('Parameters'),
    conditions: section('Conditions'),
    mappings: section('Mappings'),
  };
}

function findStacks(folder: string): StackArtifact[] {
  const manifest = readJson(join(folder, 'manifest.json'));
  const artifacts = Object.entries(asObject(manifest.artifacts, 'the artifacts of manifest.json'));
  return artifacts.flatMap(([id, value]) => {
    const artifact = asObject(value, id);
    const properties = isObject(artifact.properties) ? artifact.properties : {};
    if (artifact.type === 'cdk:cloud-assembly') return findStacks(join(folder, asString(properties.directoryName, id)));
    if (artifact.type !== 'aws:cloudformation:stack') return [];
    const name = typeof properties.stackName === 'string' ? properties.stackName : id;
    return [{ folder, name, templateFile: asString(properties.templateFile, `${id}.templateFile`) }];
  });
}

function readAssetPaths({ folder, templateFile }: StackArtifact): Map<string, string> {
  const paths = new Map<string, string>();
  const assets = readJson(join(folder, templateFile.replace('.template.json', '.assets.json')));
  for (const [hash, value] of Object.entries(isObject(assets.files) ? assets.files : {})) {
    const file = asObject(value, hash);
    const path = join(folder, asString(asObject(file.source, `${hash}.source`).path, `${hash}.source.path`));
    for (const destination of Object.values(asObject(file.destinations, `${hash}.destinations`))) {
      paths.set(asString(asObject(destination, hash).objectKey, `${hash}.objectKey`), path);
    }
  }
  return paths;
}

function readJson(path: string): JsonObject {
  return asObject(JSON.parse(readFileSync(path, 'utf8')), path);
}
