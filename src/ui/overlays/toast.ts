/** Says that something has finished elsewhere. */
export async function toast(text: string): Promise<void> {
  const { toast: show } = await import('sonner');
  show(text);
}
