/** Takes the keyboard to the thickness of the wall that is drawn; false where no tool that builds walls is at work. */
export function focusThickness(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-bar-field="thickness"]');
  field?.focus();
  return field !== null;
}
