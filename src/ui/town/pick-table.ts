/** Asks the person for a table: a workbook or a delimited text. */
export function pickTable(take: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.xlsm,.csv,.tsv,.txt';
  input.onchange = () => {
    const file = input.files?.[0];
    if (file !== undefined) take(file);
  };
  input.click();
}
