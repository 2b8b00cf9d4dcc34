/** Makes a function that works its value out once for each object that it is given. */
export function oncePer<Given extends object, Value>(
  workOut: (given: Given) => Value,
): (given: Given) => Value {
  const known = new WeakMap<Given, { value: Value }>();
  return (given) => {
    const found = known.get(given) ?? { value: workOut(given) };
    known.set(given, found);
    return found.value;
  };
}
