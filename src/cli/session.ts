import { type Language, wordOf, wordsOf } from '../messages/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Opened } from '../jobs/open.ts';
import type { Platform } from '../model/platform.ts';

/** What the program writes to; the real streams in main.ts. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
  /** A person watches the error stream: progress may be shown there. */
  readonly isWatched: boolean;
}

/** 0 done · 1 an error finding, or a project that cannot be exported as it is · 2 the input cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** One run of the program, as its commands see it. */
export interface Session {
  readonly platform: Platform;
  readonly streams: Streams;
  readonly lang: Language;
  word(code: string, data?: Parameters<typeof wordOf>[1]): string;
  /** Lines on the error stream: what happened and where. */
  tell(diagnostics: readonly Diagnostic[], file?: string): void;
  /** Tells what a person has to know of a file that was opened; what was set aside is called that, not an error. */
  tellOpened(opened: Opened, diagnostics: readonly Diagnostic[], file: string): void;
  /** Tells why the input cannot be used, and gives the exit code for it. */
  refuse(diagnostics: readonly Diagnostic[], file?: string): 2;
}

function suggestionsText({ data }: Diagnostic, lang: Language): string {
  const suggestions = data?.['suggestions'];
  if (!Array.isArray(suggestions) || suggestions.length === 0) return '';
  return `${wordOf('cli.suggestions', {}, lang)}\n${suggestions.map((path) => `  ${String(path)}\n`).join('')}`;
}

/** The words of a diagnostic after the name of the sign or sheet it was found on. */
function placedText(diagnostic: Diagnostic, lang: Language): string {
  const text = wordsOf(diagnostic, lang);
  const drawing = diagnostic.data?.['drawing'];
  return typeof drawing === 'string' ? wordOf('cli.line.inDrawing', { drawing, text }, lang) : text;
}

type LineKind = Diagnostic['severity'] | 'setAside';

function lineText(diagnostic: Diagnostic, kind: LineKind, file: string | undefined, lang: Language): string {
  const line = wordOf(`cli.line.${kind}`, { text: placedText(diagnostic, lang) }, lang);
  const namesFile = file === undefined || diagnostic.data?.['file'] === file;
  return `${namesFile ? line : wordOf('cli.line.inFile', { file, line }, lang)}\n${suggestionsText(diagnostic, lang)}`;
}

export function createSession(platform: Platform, streams: Streams, lang: Language): Session {
  const tell: Session['tell'] = (diagnostics, file) => {
    for (const diagnostic of diagnostics) streams.err(lineText(diagnostic, diagnostic.severity, file, lang));
  };
  return {
    platform,
    streams,
    lang,
    word: (code, data) => wordOf(code, data, lang),
    tell,
    tellOpened({ setAside }, diagnostics, file) {
      for (const diagnostic of setAside) streams.err(lineText(diagnostic, 'setAside', file, lang));
      tell(diagnostics.filter((diagnostic) => !setAside.includes(diagnostic)), file);
    },
    refuse(diagnostics, file) {
      tell(diagnostics, file);
      return 2;
    },
  };
}
