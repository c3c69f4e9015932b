/** Where a SCORM platform has put its runtime: in a window above the module, or in the one that opened it. */

/** More frames in frames than anybody builds. */
const deepest = 500;

/** The object called `name` that is found first, from a window upwards, then from each opener. Reading a window of another site throws, and it is passed over. Undefined where there is none. */
export function findApi(window: object, name: 'API' | 'API_1484_11'): object | undefined {
  const seen = new Set<object>();
  const starts: unknown[] = [window];
  for (let start = starts.shift(); start !== undefined; start = starts.shift()) {
    let here: unknown = start;
    for (let depth = 0; isObject(here) && depth < deepest && !seen.has(here); depth += 1) {
      seen.add(here);
      const api = read(here, name);
      if (isObject(api)) return api;
      const opener = read(here, 'opener');
      if (isObject(opener)) starts.push(opener);
      here = read(here, 'parent');
    }
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** A property; undefined where a window of another site refuses it. */
function read(from: object, name: string): unknown {
  try {
    return Reflect.get(from, name);
  } catch {
    return undefined;
  }
}
