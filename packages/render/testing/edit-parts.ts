import { openPackage } from '../src/package/open-package.ts';
import { writePackage } from '../src/package/write-package.ts';

/** Changes parts of an Office file as text, as another program or a person would. */
export function editParts(bytes: Uint8Array, edit: (name: string, text: string) => string): Uint8Array {
  const pack = openPackage(bytes, { wanted: () => true });
  if (!pack.usable) throw new Error('the file to be edited is no package');
  const { names, parts } = pack.value;
  return writePackage(
    names.flatMap((name) => {
      const part = parts.get(name);
      if (!part) return [];
      const isText = /\.(?:xml|rels|vml)$/.test(name);
      const changed = isText ? new TextEncoder().encode(edit(name, new TextDecoder().decode(part))) : part;
      return [{ name, bytes: changed }];
    }),
  );
}
