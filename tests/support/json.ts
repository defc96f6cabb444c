/** What a JSON text holds; a test says which shape it reads, and fails where it is another. */
export const fromJson = <T>(text: string): T => JSON.parse(text);
