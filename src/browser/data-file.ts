/**
 * Data files of one form, each loaded once a page. Rejects where one cannot be loaded; then it is tried again the
 * next time.
 */
export function dataFiles<Data>(how: RequestInit = {}): (address: string) => Promise<Data> {
  const loading = new Map<string, Promise<Data>>();
  return (address) => {
    const asked = loading.get(address) ?? load<Data>(address, how);
    loading.set(address, asked);
    asked.catch(() => loading.delete(address));
    return asked;
  };
}

async function load<Data>(address: string, how: RequestInit): Promise<Data> {
  const response = await fetch(address, how);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
