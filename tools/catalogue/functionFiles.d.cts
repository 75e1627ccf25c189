export function functionFiles(folder?: string): string[];
