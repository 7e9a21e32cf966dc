/** One value for each distinct key, made when it is first asked for; keys with equal fields are equal. */
export function createRegistry<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const values = new Map<string, V>();
  return (key) => {
    const name = JSON.stringify(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = values.get(name);
    if (known !== undefined) return known;
    const made = make(key);
    values.set(name, made);
    return made;
  };
}
