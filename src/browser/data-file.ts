const loading = new Map<string, Promise<unknown>>();

/** A data file, loaded once a page. Rejects where it cannot be loaded; then it is tried again the next time. */
export function dataFile<Data>(address: string, how: RequestInit = {}): Promise<Data> {
  const known = loading.get(address);
  if (known) return known as Promise<Data>;
  const asked = fetch(address, how).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<Data>;
  });
  loading.set(address, asked);
  asked.catch(() => loading.delete(address));
  return asked;
}
